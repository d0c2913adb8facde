import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';

const en = ['- a float in the well of Brest,', '- a pen that draws 24 hours,', '- a drum of 40 cm,', '- a clock from 1807.'];
const ar = ['- عوّامة في بئر Brest،', '- قلم يرسم 24 ساعة،', '- أسطوانة طولها 40 cm،', '- ساعة من عام 1807.'];

const file = (source: readonly string[], target: readonly string[]) =>
  sectionFile({ source: source.join('\n'), target: target.join('\n') });
const check = (text: string) => lint(text, { rules: { 'list-parity': {} } });
const without = (list: readonly string[], place: number) => list.filter((_, index) => index !== place);
const lineOf = (text: string, start: string): number => text.slice(0, text.indexOf(start)).split('\n').length;

describe('list-parity', () => {
  it('is silent on the same items, whatever the marker', () => {
    expect(check(file(en, ar))).toEqual([]);
    expect(
      check(
        file(
          en,
          ar.map((item) => item.replace('-', '*')),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['1- ', ['1- افتح الغطاء.', '2- أغلق الغطاء.'].join('\n')],
    ['١. ', ['١. افتح الغطاء.', '٢. أغلق الغطاء.'].join('\n\n')],
    ['1 – ', ['1 – افتح الغطاء.', 'الثقيل.', '2 – أغلق الغطاء.'].join('\n')],
  ])('finds a list that %s makes none, once', (found, target) => {
    const text = sectionFile({ source: '1. Open the lid.\n2. Close the lid.', target });
    const faults = lint(text).filter(({ severity }) => severity !== 'info');
    expect(faults).toMatchObject([
      {
        rule: 'list-parity',
        messageId: 'marker',
        severity: 'warning',
        side: 'target',
        data: { found: found.trim(), expected: '1.' },
      },
    ]);
  });

  it.each([
    ['both sides have such markers', '1- Open.\n2- Close.', '1- افتح.\n2- أغلق.'],
    ['years begin the lines', '1807 - Brest.\n1808 - Ostend.', '1807 - Brest.\n1808 - Ostend.'],
    ['one number begins a text', '1 - Brest is first.', '1 - Brest هي الأولى.'],
    ['numbers do not follow each other', '1- Brest.\n7- Ostend.', '1- Brest.\n7- Ostend.'],
  ])('is silent where %s', (_, source, target) => {
    expect(check(sectionFile({ source, target }))).toEqual([]);
  });

  it('shows where a missing item belongs', () => {
    const text = file(en, without(ar, 1));
    const [finding, ...more] = check(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', items: ['a pen that draws 24 hours,'] },
      range: { start: { line: lineOf(text, ar[0] ?? '') } },
      related: [{ range: { start: { line: lineOf(text, en[1] ?? '') } } }],
    });
  });

  it('reports neighbours together', () => {
    expect(check(file(en, [ar[0] ?? '', ar[3] ?? '']))).toMatchObject([
      { messageId: 'missing', data: { items: [expect.anything(), expect.anything()] } },
    ]);
  });

  it('finds an item that is too much', () => {
    const text = file(without(en, 2), ar);
    expect(check(text)).toMatchObject([
      { messageId: 'extra', data: { items: ['أسطوانة طولها 40 cm،'] }, range: { start: { line: lineOf(text, ar[2] ?? '') } } },
    ]);
  });

  it('finds an emptied item, also one with a list inside', () => {
    expect(check(file(en, [ar[0] ?? '', '-', ar[2] ?? '', ar[3] ?? '']))).toMatchObject([
      { messageId: 'emptied', data: { text: 'a pen that draws 24 hours,' } },
    ]);
    const nested = check(file(['- The gauge of Brest has', '  - a float,', '  - a drum.'], ['-', '  - عوّامة،', '  - وأسطوانة.']));
    expect(nested).toMatchObject([{ messageId: 'missing', data: { items: ['The gauge of Brest has'] } }]);
  });

  it('finds items that changed places', () => {
    expect(check(file(en, [ar[0] ?? '', ar[2] ?? '', ar[1] ?? '', ar[3] ?? '']))).toMatchObject([{ messageId: 'moved' }]);
  });

  it('finds an item that was divided, and two that were joined', () => {
    const long = '- The clock is wound in May. The clerk of the harbour does it in November, too.';
    const parts = ['- تُعبّأ الساعة في مايو.', '- ويفعل ذلك كاتب الميناء في نوفمبر أيضاً.'];
    expect(check(file([en[1] ?? '', long], [ar[1] ?? '', ...parts]))).toMatchObject([
      { messageId: 'split', data: { text: expect.stringContaining('The clock') } },
    ]);
    const two = ['- The clock is wound in May.', '- The clerk of the harbour does it in November, too.'];
    expect(check(file([en[1] ?? '', ...two], [ar[1] ?? '', `- ${parts.map((part) => part.slice(2)).join(' ')}`]))).toMatchObject([
      { messageId: 'merged' },
    ]);
  });

  it('finds another depth once, and nothing else in that list', () => {
    const text = file(['- The gauge of Brest has', '  - a float,', '  - a drum.'], ['- لمقياس Brest', '- عوّامة،', '- وأسطوانة.']);
    expect(check(text)).toMatchObject([
      { messageId: 'depth', data: { expected: 2, found: 1 }, range: { start: { line: lineOf(text, '- عوّامة') } } },
    ]);
  });

  it('says beside or inside which item one has to stand, and behind how many spaces', () => {
    const messages = (source: readonly string[], target: readonly string[]) =>
      check(file(source, target)).map(({ messageId, data }) => [
        messageId,
        data['indent'],
        typeof data['line'],
        typeof data['beside'],
      ]);
    const [deep, flat] = [
      ['- لمقياس Brest', '', '  - أسطوانة.'],
      ['-  لمقياس Brest', '', '- أسطوانة.'],
    ];
    // The indents are equal: what is behind the wider marker tells the depth.
    expect(messages(['-   The gauge of Brest', '', '  - a drum.'], deep)).toEqual([['depth', 0, 'number', 'string']]);
    expect(messages(['- The gauge of Brest', '', '  - a drum.'], flat)).toEqual([['depth', 3, 'number', 'string']]);
    expect(messages(['- The gauge of Brest', '', '  - a drum.'], deep)).toEqual([]);
  });

  it('knows an item by an address with a slip in its scheme', async () => {
    const source = ['The [harbour](https://tides.example/harbour/)', '[Saying](https://port.example/saying/)', 'The agenda'];
    const target = [
      'Le [port](https://tides.example/harbour)',
      '[Dire](hhttps://port.example/saying/), par Jean le gardien',
      '[Ouvrir](https://open.example/), par Marie',
      "L'ordre du jour",
    ];
    const page = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
    const found = async (rule: string) =>
      (await lintPages(rule, [{ lang: 'fr', source: page(source), target: page(target) }]))
        .flat()
        .map(({ data }) => data['items'] ?? data['found']);
    expect(await found('list-parity')).toEqual([[expect.stringMatching(/^\[Ouvrir/)]]);
    expect(await found('link-parity')).toEqual(['hhttps://port.example/saying/']);
  });

  it('is silent on two lists of equal length whose items name the same things in order', async () => {
    const source =
      '- [TidePro - Advanced gauges](https://pro.example/en-US/gauge)\n- [S2 - Old tides](https://github.example/s2/)\n- [Kit](https://kit.example)';
    const target = (...names: readonly string[]) => {
      const [one = '', two = ''] = names;
      return `- [${one}](https://pro.example/gauge) : au-dessus de la jauge, il ajoute beaucoup de fonctions plus faciles, des recherches, des filtres et des mises à jour, pour toutes sortes de données.\n- [${two}](https://${two}.example/fr) : [quelle différence entre eux ?](https://zh.example/p/494995642)\n- [Kit](https://kit.example/) : un outil des maîtres, qui fait tout en deux pas.`;
    };
    const found = async (text: string) =>
      (await lintPages('list-parity', [{ lang: 'fr', source, target: text }])).flat().map(({ messageId }) => messageId);
    expect(await found(target('TidePro', 'S2'))).toEqual([]);
  });

  it('takes no name of a file for another one at another depth', () => {
    const text = file(['- ports/', '  - brest.md', '- tides.md'], ['- ports/', '- ostend.md', '- depths.md']);
    expect(check(text).map(({ messageId }) => messageId)).not.toContain('depth');
  });

  it('warns of other markers and of another first number', () => {
    const numbered = (list: readonly string[], first: number) =>
      list.map((item, index) => item.replace('-', `${first + index}.`));
    expect(check(file(numbered(en, 1), ar))).toMatchObject([
      { messageId: 'ordered', severity: 'warning', data: { expected: 'numbered', found: 'bulleted' } },
    ]);
    expect(check(file(numbered(en, 3), numbered(ar, 1)))).toMatchObject([
      { messageId: 'start', severity: 'warning', data: { expected: 3, found: 1 } },
    ]);
    expect(check(file(numbered(en, 3), numbered(ar, 3)))).toEqual([]);
  });

  it('finds a paragraph and a list inside an item that are missing', () => {
    const source = ['- The gauge of Brest has 2 parts.', '', '  It was built in 1807.', '', '- The clock has 1.'];
    expect(check(file(source, ['- لمقياس Brest جزآن 2.', '- وللساعة 1.']))).toMatchObject([
      { messageId: 'missing', data: { items: ['It was built in 1807.'] } },
    ]);
    expect(check(file(['- The gauge:', '  - a float,', '- The clock.'], ['- المقياس:', '- الساعة.']))).toMatchObject([
      { messageId: 'missing', data: { items: ['- a float,'] } },
    ]);
    expect(
      check(file(['- The gauge:', '  - a float,', '  - a drum.', '- The clock.'], ['- المقياس:', '- الساعة.'])),
    ).toMatchObject([{ messageId: 'missing', data: { items: [expect.stringContaining('- a float,')] } }]);
  });

  const dashes = ['- a float of 9 cm,', '- a pen by Kelvin that draws for 24 hours,', '- a drum of 40 cm.'];
  it.each([
    ['Arabic', ['— عوّامة قطرها 9 cm،', '', '— وأسطوانة طولها 40 cm.']],
    ['Spanish', ['• un flotador de 9 cm,', '', '• un tambor de 40 cm.']],
  ])('finds what paragraphs in signs lack of a list, in %s', (_, target) => {
    expect(check(file(dashes, target))).toMatchObject([
      { messageId: 'missing', data: { items: ['a pen by Kelvin that draws for 24 hours,'] } },
    ]);
  });

  it('takes what people say for no items', () => {
    const spoken = ['—El flotador de 9 cm —dijo.', '', '—Y el tambor de 40 cm.'];
    expect(lint(file(dashes, spoken)).filter(({ rule }) => rule === 'list-parity')).toEqual([]);
  });

  it('is silent on a list inside an item that became sentences', () => {
    const source = ['- The gauge:', '  - a float of 9 cm,', '  - a drum by Kelvin.', '- The clock.'];
    expect(check(file(source, ['- المقياس: عوّامة قطرها 9 cm، وأسطوانة من Kelvin.', '- الساعة.']))).toEqual([]);
  });

  it('leaves formulas alone to the rule for formulas', () => {
    expect(check(file(['- The height is', '', '  $$h = 2$$'], ['- الارتفاع']))).toEqual([]);
  });

  it('names both lists once where lengths alone tell which items differ', () => {
    const source = ['- the sea', '- the old drum of the clock in the tower of the harbour'];
    const target = ['- الأسطوانة القديمة للساعة التي في برج الميناء', '- البحر'];
    expect(check(file(source, target))).toMatchObject([
      {
        messageId: 'unsure',
        severity: 'warning',
        data: { expected: 2, found: 2 },
        message: expect.stringContaining('in another order than in the English'),
      },
    ]);
  });

  it('takes the titles in tags for no part of an item', async () => {
    const source =
      '- Editors help with <abbr title="tide">types</abbr>.\n- Reading of tides.\n- Checks of all tides that come in.\n- Pages made by the program itself.';
    const target =
      '- Editores con ayuda de <abbr title="marea: el cambio del nivel del mar dos veces al día, que se mide en el puerto">tipos</abbr>.\n- Lectura de mareas.\n- Revisión de todas las mareas que llegan.\n- Páginas hechas por el propio programa.';
    expect((await lintPages('list-parity', [{ lang: 'es', source, target }])).flat()).toEqual([]);
  });
});
