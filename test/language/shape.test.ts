import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Language } from '../../src/language/language.ts';
import { scriptClass } from '../../src/language/scripts.ts';
import { undescribedLanguage } from '../../src/language/undescribed-language.ts';
import { unitSize } from '../../src/spans/units.ts';
import { describedCodes, languageOf } from '../../src/language/languages.ts';
import type { Sample } from './sample.ts';

const languages = describedCodes.flatMap((code) => languageOf(code) ?? []);
const pairs = languages.flatMap((one) => languages.filter((other) => other !== one).map((other) => [one, other] as const));

/** Without the titles of a list of references: `参考文献` is one in Chinese and in Japanese. */
function labelsOf({ labels }: Language): readonly string[] {
  return [...labels.side.source, ...labels.side.target].map((label) => label.toLowerCase());
}

function shared(ones: Iterable<string>, others: Iterable<string>): readonly string[] {
  const known = new Set(others);
  return [...ones].filter((one) => known.has(one));
}

const Values = z.record(z.string(), z.number());
const Sampled = z.object({ sample: z.object({ cardinals: Values, ordinals: Values }) });

/** Some words of a language with their values; each language has a file of them. */
async function sampleOf(code: string): Promise<Sample> {
  return Sampled.parse(await import(`./samples/${code}.ts`)).sample;
}

describe.each(languages)('the language $name', (language) => {
  const {
    code,
    name,
    direction,
    scripts,
    separators,
    relativeLength,
    labels,
    ordinals,
    numbers,
    references,
    citations,
    prose,
    morphology,
  } = language;

  it('is told by a code, a name and a script', () => {
    expect(Intl.getCanonicalLocales(code)).toEqual([code]);
    expect(name).toBe(new Intl.DisplayNames('en', { type: 'language' }).of(code));
    expect(name).toMatch(new RegExp(`^\\p{Lu}`, 'u'));
    expect(labels.side.source[0]).toMatch(new RegExp(`[${scriptClass(language)}]`, 'u'));
    const { scripts: known, direction: usual, separators: signs } = undescribedLanguage(new Intl.Locale(code));
    expect({ scripts, direction, separators }).toEqual({ scripts: known, direction: usual, separators: signs });
    expect(relativeLength).toBeGreaterThan(0.3);
    expect(relativeLength).toBeLessThan(2);
  });

  it('fills what every language has', () => {
    const lists = [labels.side.source, labels.side.target, labels.references, ordinals.titleWords, citations?.others ?? []];
    for (const list of lists) {
      expect(list).not.toEqual([]);
      expect(new Set(list).size).toBe(list.length);
      for (const text of list) expect(text).toBe(text.trim().normalize('NFC'));
    }
    expect(numbers).toBeDefined();
    expect(numbers?.partial).toBeUndefined();
    expect(references).toBeDefined();
    expect(prose).toBeDefined();
    expect(morphology?.source ?? morphology?.target).toBeDefined();
  });

  it('knows its number words and ordinals by value', async () => {
    const sample = await sampleOf(code);
    for (const [word, value] of Object.entries(sample.cardinals))
      expect([word, numbers?.words.get(word) ?? numbers?.fractions.get(word)]).toEqual([word, value]);
    for (const [word, rank] of Object.entries(sample.ordinals)) expect([word, ordinals.words.get(word)]).toEqual([word, rank]);
  });

  it('has an ordinal word for every rank from 1 to 12', () => {
    const ranks = new Set(ordinals.words.values());
    for (let rank = 1; rank <= 12; rank++) expect(ranks).toContain(rank);
  });

  it('writes the words that are looked up as they are looked up', () => {
    for (const word of [...(numbers?.words.keys() ?? []), ...(prose?.functionWords ?? []), ...(prose?.abbreviations ?? [])]) {
      expect(word).toBe(word.toLowerCase());
    }
    for (const form of references?.kinds.keys() ?? []) expect(form).toBe(form.toLowerCase());
    for (const form of references?.plurals ?? []) expect(references?.kinds.has(form)).toBe(true);
  });

  it('names units by known symbols, and those without prefix by symbols that the other languages use too', () => {
    const symbols = [...(numbers?.units.values() ?? []), ...(numbers?.duals?.values() ?? [])];
    expect(symbols.filter((symbol) => unitSize(symbol) === undefined)).toEqual([]);
    for (const other of languages) {
      const known = new Set(other.numbers?.units.values());
      const missing = symbols.filter((symbol) => unitSize(symbol)?.kind === symbol && !known.has(symbol));
      expect([other.code, missing]).toEqual([other.code, []]);
    }
  });

  it('has the prefixes of units that the other languages have', () => {
    const own = new Set(numbers?.unitPrefixes.values());
    for (const other of languages) expect(new Set(other.numbers?.unitPrefixes.values())).toEqual(own);
  });

  it('names all months and the usual parts of one', () => {
    expect(new Set(numbers?.months.values())).toEqual(new Set(Array.from({ length: 12 }, (_, index) => index + 1)));
    // Turkish has one word for what a number is divided by, and another one for the number: `üçte bir`.
    const divided = Array.from(numbers?.denominators?.values() ?? [], (denominator) => 1 / denominator);
    const parts = [...(numbers?.fractions.values() ?? []), ...divided];
    for (const part of [1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 10]) expect(parts).toContain(part);
  });
});

describe.each(pairs.map(([one, other]) => ({ one, other, pair: `${one.name} and ${other.name}` })))('$pair', ({ one, other }) => {
  it('share no heading label: a side would belong to both', () => {
    expect(shared(labelsOf(one), labelsOf(other))).toEqual([]);
  });

  it('have function words of their own, which tell a text in one from a text in the other', () => {
    const [own, others] = [one.prose?.functionWords ?? [], other.prose?.functionWords ?? []];
    expect(shared(own, others).length).toBeLessThanOrEqual([...own].length / 2);
  });

  it('give a shared reference word a kind in common', () => {
    const [kinds, others] = [one.references?.kinds, other.references?.kinds];
    const words = shared(kinds?.keys() ?? [], others?.keys() ?? []);
    expect(words.filter((word) => !kinds?.get(word)?.some((kind) => others?.get(word)?.includes(kind)))).toEqual([]);
  });

  it('give a shared ordinal word or letter one value', () => {
    for (const word of shared(one.ordinals.words.keys(), other.ordinals.words.keys())) {
      expect(one.ordinals.words.get(word)).toBe(other.ordinals.words.get(word));
    }
    for (const letter of shared(one.ordinals.letters.keys(), other.ordinals.letters.keys())) {
      expect(one.ordinals.letters.get(letter)).toBe(other.ordinals.letters.get(letter));
    }
  });
});
