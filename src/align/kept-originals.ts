/** Texts of the source that a target keeps beside their translations. */
import type { SidePair } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { memoize } from '../text/memoize.ts';
import type { Unit } from './alignment.ts';
import { lengthCost } from './cost.ts';
import type { Features } from './features.ts';

/** In words: a shorter text may be the same in two languages. */
const SHORTEST = 4;
/** In texts: a copy is looked for in so many that have its first words. */
const MOST_TEXTS = 256;
/** The highest cost of the length of a text that may be the translation. */
const FITTING = 0.6;
/** Two words side by side, as no picture or address has that is the same in all languages. */
const SENTENCE = /\p{L}{2}[^\s\p{L}]?\s+\p{L}{2}/u;
/** The kinds of which a copy says nothing: names of links are often kept in items and cells. */
const NO_TEXT: ReadonlySet<Unit['kind']> = new Set([
  'heading',
  'code-block',
  'display-math',
  'html-block',
  'tag',
  'table',
  'row',
  'cell',
  'item',
  'list',
]);

/**
 * The units of the target that are texts of the source with their translation right beside them. They are told from texts that
 * nobody has translated by their number: the target has so many more units than the source.
 * @param ratio the length of the target divided by that of the source
 */
export function keptOriginals(source: readonly Features[], target: readonly Features[], ratio: number): ReadonlySet<Features> {
  const surplus = countOf(target) - countOf(source);
  if (surplus <= 0) return new Set();
  const texts = source.map(({ unit }) => unit);
  const copies = new Set(target.filter(({ unit }) => textWith(unit, texts) !== undefined));
  const kept = [...target.entries()].flatMap(([index, unit]) => {
    if (!copies.has(unit)) return [];
    const beside = [target[index + 1], target[index - 1]];
    const isFitting = (other: Features | undefined) =>
      other !== undefined &&
      !copies.has(other) &&
      other.unit.kind === unit.unit.kind &&
      lengthCost(unit.length * ratio, other.length) <= FITTING;
    return beside.some(isFitting) ? unit : [];
  });
  return kept.length <= surplus ? new Set(kept) : new Set();
}

function countOf(units: readonly Features[]): number {
  return units.filter(({ unit }) => unit.kind !== 'tag').length;
}

/** The block of the source that a unit of the target, or a part of it, repeats word for word. */
export function originalOf(unit: Unit, { source }: SidePair): Unit | undefined {
  return textWith(unit, source.blocks);
}

/** The first of some texts that has all words of a unit, if the unit is a text that is long enough to tell. */
function textWith(unit: Unit, texts: readonly Unit[]): Unit | undefined {
  if (NO_TEXT.has(unit.kind) || (unit.kind === 'paragraph' && !SENTENCE.test(proseOf(unit)))) return undefined;
  const words = wordsOf(unit);
  const [phrase] = phrasesIn(words);
  return phrase === undefined
    ? undefined
    : byPhrase(texts)
        .get(phrase)
        ?.find((text) => wordsOf(text).includes(words));
}

/** The texts that have a phrase, the first ones of them. */
const byPhrase = memoize((texts: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> => {
  const index = new Map<string, Unit[]>();
  for (const text of texts) {
    for (const phrase of new Set(phrasesIn(wordsOf(text)))) {
      const known = index.get(phrase);
      if (known === undefined) index.set(phrase, [text]);
      else if (known.length < MOST_TEXTS) known.push(text);
    }
  }
  return index;
});

/** The runs of words as long as the shortest copy. */
function phrasesIn(words: string): readonly string[] {
  const all = words.trim().split(' ');
  return Array.from({ length: Math.max(0, all.length - SHORTEST + 1) }, (_, index) =>
    all.slice(index, index + SHORTEST).join(' '),
  );
}

/** The words of a unit, set apart by spaces, without marks of quotations, lists, emphasis and punctuation. */
const wordsOf = memoize((unit: Unit): string => ` ${(unit.range.slice().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `);
