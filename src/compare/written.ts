import type { Unit } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import type { Reference } from '../spans/references.ts';
import { textSpans } from '../spans/text-spans.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';

/**
 * The number of times that a label such as `3.2` or `A` occurs as a word, in the digits and letters of a language, ignoring case.
 */
export function timesWritten(label: string, rest: RestText): number {
  const { text, counts } = searchedOf(rest);
  const times = counts.get(label) ?? text.match(labels(rest.language)(label))?.length ?? 0;
  counts.set(label, times);
  return times;
}

/** A text in Western digits, with the counts of the labels that were looked for: it may cite one work thousands of times. */
const searchedOf = memoize(({ text }: RestText) => ({ text: asciiDigits(text), counts: new Map<string, number>() }));

/** The same labels stand in many texts. */
const REMEMBERED = 1000;
const labels = memoize(({ ordinals }: Language) =>
  remembered(REMEMBERED, (label): RegExp => {
    const letters = [...ordinals.letters].flatMap(([form, latin]) => (latin === label ? [form] : []));
    const forms = [label.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`), ...letters].join('|');
    const boundary = /^\d/.test(label) ? String.raw`[\dA-Za-z×]|\d\.` : String.raw`[\p{L}\p{M}\d]`;
    return new RegExp(String.raw`(?<!${boundary})(?:${forms})(?![\d×]|\.\d|\p{Script=Latin})`, 'giu');
  }),
);

/** Running text without citations and references, with its language. */
export interface RestText {
  readonly text: string;
  readonly language: Language;
}

/** The running text of some units in a language without citations and references. */
export function restOf(units: readonly Unit[], language: Language): RestText {
  const rests = textsIn(units).map((block) => textSpans(block, language).rest);
  return { text: rests.join('\n'), language };
}

type Labelled = Pick<Reference, 'label' | 'readings'>;

/**
 * Does a translation keep a label of its source without a word before it, after initials, or as an ordinal word? It must occur more often than in
 * the source; for a letter, which has many uses, one occurrence is enough.
 */
export function isKept({ label, readings }: Labelled, source: RestText, target: RestText): boolean {
  return [label, ...readings].some((form) => {
    if (ordinalWords(form, target) > ordinalWords(form, source)) return true;
    if (timesShort(form, target) > timesShort(form, source)) return true;
    const kept = timesWritten(form, target);
    return /^\p{L}$/u.test(form) ? kept > 0 : kept > timesWritten(form, source);
  });
}

/**
 * Does a source have a label of its translation, or the number of which that is a part, without a word that announces it, perhaps
 * after initials?
 */
export function isGiven({ label, readings }: Labelled, source: RestText): boolean {
  const wholes = readings.map((reading) => reading.replace(/(?<=\d)[a-z]$/, ''));
  return [label, ...readings, ...wholes].some((form) =>
    [ordinalWords, timesWritten, timesShort].some((count) => count(form, source) > 0),
  );
}

/** The number of times that a number follows the initials of what it numbers: `H1` is a hypothesis, `RQ2` a question. */
function timesShort(label: string, { text }: RestText): number {
  if (!/^\d{1,2}$/.test(label)) return 0;
  return (
    asciiDigits(text).match(new RegExp(String.raw`(?<![\p{L}\p{N}])\p{Lu}{1,2}${label}(?![\p{L}\p{N}]|\.\d)`, 'gu'))?.length ?? 0
  );
}

/** The number of times that a number occurs as an ordinal word; a word inside a longer form is counted once. */
function ordinalWords(value: string, { text, language }: RestText): number {
  const forms = [...language.ordinals.words].flatMap(([word, rank]) => (String(rank) === value ? [word] : []));
  if (forms.length === 0) return 0;
  return text.match(new RegExp(forms.toSorted((a, b) => b.length - a.length).join('|'), 'giu'))?.length ?? 0;
}
