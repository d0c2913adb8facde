import { describe, expect, it } from 'vitest';
import { targetWordsOf } from '../../src/glossary/target-words.ts';
import { languageOf } from '../../src/language/languages.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';

/** The config there names English and Spanish. */
const FOLDER = new URL('../../fixtures/spanish', import.meta.url).pathname;

const METRICS = ['Semantic equivalence', 'Technical accuracy', 'Readability', 'Glossary consistency'];

function sectionFile(source: string, target: string): string {
  const scores = METRICS.map((name) => `- ${name}: 0.90`).join('\n');
  return [
    '# Section 1: Pumps\n## Sección 1: Bombas',
    '**Section:** pumps\n**Translation Quality:** 0.90\n**Glossary Terms Used:** runoff',
    `---\n\n### English Version\n\n${source}`,
    `---\n\n### Versión en español\n\n${target}`,
    '---\n\n### Translation Notes\n\n- **Equations:** None',
    `### Quality Metrics\n\n${scores}\n- **Overall section score:** 0.90\n`,
  ].join('\n\n');
}

/** The errors and warnings about one paragraph and its translation: rules, and the words that they are about. */
async function findings(source: string, target: string): Promise<readonly (readonly [string, string])[]> {
  const text = sectionFile(source, target);
  const stdin = { bytes: Buffer.from(text), path: '01-pumps.md' };
  const { files } = await run({ cwd: FOLDER, paths: [], ignore: true, rules: [], stdin }, builtins);
  const diagnostics = files.flatMap((file) => file.diagnostics).filter(({ severity }) => severity !== 'info');
  return diagnostics.map(({ rule, range: { start, end } }) => [rule, text.slice(start.offset, end.offset)] as const);
}

const SAME: readonly (readonly [string, string])[] = [
  [
    'The grant of 3 billion was split in 12,500 parts of 240 thousand each.',
    'La subvención de 3 mil millones se dividió en 12 500 partes de 240 mil cada una.',
  ],
  [
    'Some three billion people drink it, and two hundred thousand sell it.',
    'Unos 3.000 millones de personas lo beben y 200.000 lo venden.',
  ],
  ['Some 3,000,000,000 people drink it.', 'Unos tres mil millones de personas lo beben.'],
  ['At least 5 of the 40 pumps failed at minus 7 degrees.', 'Al menos 5 de las 40 bombas fallaron a menos 7 grados.'],
  [
    'We used between 10 and 20% of 1,234.5 kg over 16 days.',
    'Usamos entre un 10 y un 20 % de 1.234,5 kg durante dieciséis días.',
  ],
  [
    'In the 1980s, half of the 31 mills closed; 25% reopened.',
    'En los años ochenta cerró la mitad de los treinta y un molinos; el 25 por ciento reabrió.',
  ],
  ['Version 2.3.1 runs at 2.4 GHz with 16 GB and takes 0.5 ms.', 'La versión 2.3.1 funciona a 2,4 GHz con 16 GB y tarda 0,5 ms.'],
  ['It grew from 0.05 to 0.10, not to 0.15 (p < .05).', 'Creció de 0,05 a 0,10, no a 0,15 (p < 0,05).'],
  ['Some write the decimal point: 0.85 and 1.5 million.', 'Algunos escriben el punto decimal: 0.85 y 1.5 millones.'],
  ['We tried 1.5, 2.5 and 3.5 at the points (0.5, 1) of the plane.', 'Probamos 1,5, 2,5 y 3,5 en los puntos (0,5; 1) del plano.'],
  ['The 2nd trial took 90 seconds, the 3rd twice as long.', 'El segundo ensayo duró 90 segundos; el tercero, el doble.'],
  [
    'Equations (2) and (3), Tables 1-3, Fig. 4b and Section 3.2 give details; see Appendix B and Theorem 5.',
    'Las ecuaciones (2) y (3), las tablas 1-3, la fig. 4b y el apartado 3.2 dan detalles; véanse el apéndice B y el teorema 5.',
  ],
  [
    'Lemma 3 on p. 12 and Algorithm 1 (Step 4) follow Smith and Vega (2019a) and (Lee et al., 2020).',
    'El lema 3 de la pág. 12 y el algoritmo 1 (paso 4) siguen a Smith y Vega (2019a) y a (Lee y colaboradores, 2020).',
  ],
  ['The WHO and the UN ask for a map of the DNA.', 'La OMS y la ONU piden un mapa del ADN.'],
  ['RADIATION OF 40 LAMPS', 'RADIACIÓN DE 40 LÁMPARAS'],
];

const DIFFERENT: readonly (readonly [rule: string, words: string, source: string, target: string])[] = [
  ['number-parity', '0,58', 'The pump has an efficiency of 0.85 at most.', 'La bomba tiene un rendimiento de 0,58 como mucho.'],
  ['number-parity', '3 billones', 'The city spent 3 billion on pumps.', 'La ciudad gastó 3 billones en bombas.'],
  ['number-parity', '1.243', 'The city has 1,234 pumps.', 'La ciudad tiene 1.243 bombas.'],
  ['number-parity', '12', 'The city lost 12% of its pumps.', 'La ciudad perdió 12 de sus bombas.'],
  ['reference-parity', 'Figura 4', 'The pump is shown in Figure 3.', 'La bomba se muestra en la Figura 4.'],
  [
    'citation-parity',
    'Lee y otros, 2021',
    'Pumps wear out soon (Lee et al., 2020).',
    'Las bombas se gastan pronto (Lee y otros, 2021).',
  ],
];

describe('Spanish prose beside English prose', () => {
  it.each(SAME)('%s', async (source, target) => {
    expect(await findings(source, target)).toEqual([]);
  });

  it.each(DIFFERENT)('%s: %s', async (rule, words, source, target) => {
    expect(await findings(source, target)).toEqual([[rule, words]]);
  });

  it('tells a paragraph that is still English', async () => {
    const left = 'The second pump is as strong as the first, but it is not what we would have expected of it.';
    expect(await findings(left, left)).toEqual([['untranslated', left]]);
  });
});

describe('Spanish', () => {
  const spanish = languageOf('es');
  const wordsOf = (text: string) => (spanish === undefined ? [] : targetWordsOf(spanish).read(text).values);

  it.each([
    ['jardines de lluvia', 'un jardín de lluvia'],
    ['redes profundas', 'la red profunda'],
    ['tasas de infiltración', 'Tasa de la infiltración'],
    ['voces', 'voz'],
    ['clases base', 'clase base'],
    ['el interés', 'intereses'],
  ])('takes `%s` and `%s` for one term', (one, other) => {
    const forms = (text: string) => wordsOf(text).map((word) => word.forms.inPhrase);
    const [ones, others] = [forms(one), forms(other)];
    expect(ones).toHaveLength(others.length);
    for (const [index, first] of ones.entries()) expect(first.some((form) => others[index]?.includes(form))).toBe(true);
  });

  it.each([
    ['año', 'ano'],
    ['cana', 'caña'],
    ['carga', 'cargo'],
  ])('keeps `%s` and `%s` apart', (one, other) => {
    const alone = (text: string) => wordsOf(text)[0]?.forms.alone ?? [];
    expect(alone(one).filter((form) => alone(other).includes(form))).toEqual([]);
  });

  it('knows what stands for a translation', () => {
    const { elision, standIn, remark } = spanish?.prose?.placeholders ?? {};
    for (const text of ['el resto de la tabla sigue el mismo patrón', 'texto omitido por brevedad', 'pendiente de traducción'])
      expect(text).toMatch(elision ?? /(?!)/);
    for (const text of ['Traducción pendiente', 'la traducción va aquí', 'texto traducido', 'continuará…'])
      expect(text).toMatch(standIn ?? /(?!)/);
    for (const text of ['Aquí está la traducción del texto:', 'Claro, a continuación se ofrece la traducción.'])
      expect(text).toMatch(remark ?? /(?!)/);
    for (const text of ['Diagrama de la bomba', 'Véase la tabla', 'La traducción de poemas es difícil.', 'Aquí está la bomba.']) {
      for (const pattern of [elision, standIn, remark]) expect(text).not.toMatch(pattern ?? /(?!)/);
    }
  });
});
