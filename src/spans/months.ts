import type { Language } from '../language/language.ts';
import { capitalizesMonths } from '../language/month-case.ts';
import { asciiNumerals } from '../language/numerals.ts';
import { plainWord } from '../language/plain-word.ts';
import type { Range } from '../text/range.ts';

/** The name of a month in a text, with what stands beside it of its date. */
export interface NamedMonth {
  /** From 1 to 12. */
  readonly month: number;
  readonly day?: number | undefined;
  readonly year?: number | undefined;
  /** True where several days or months are named together, as in `5–7 March`. */
  readonly inRange: boolean;
  /** The place of the name alone. */
  readonly range: Range;
  readonly raw: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** In UTF-16 units: the length of the text on each side of a name that may belong to its date. */
const REACH = 24;
/** A day or year before a name: `5`, `5.`, `5th of`, `5-го`, `5 de`; a preposition may be attached by a hyphen. */
const BEFORE = /(?<![\d.,:/–]|(?<!\p{L})-)(\d{1,2}|\d{4})(?:[.ºª°,]|-?\p{L}{1,3})?\s{1,2}(?:\p{L}{1,4}\s)?$/u;
/** A day, a year or both behind a name: `5, 2024`, `de 2024`. */
const BEHIND = /^[.,]?\s(?:\p{L}{1,4}\s)?(\d{4}|\d{1,2})(?:\p{L}{2})?(?:,?\s(?:\p{L}{1,4}\s)?(\d{4}))?(?!\d|[.,:/]\d)/u;
const RANGE_BEFORE = /(?:\d\.?\s?[-–—/]\s?\d{1,2}\.?\s(?:\p{L}{1,4}\s)?|[-–—/]\s?)$/u;
const RANGE_BEHIND = /^\s?(?:\d{1,2}\s?)?[-–—/]/u;

/**
 * The names of months in a text, each a word of its own. A language that writes them with a capital letter has no others.
 * @param prose the text of `content`, equally long, with all values of other classes masked
 */
export function readMonths(prose: string, content: Range, language: Language): readonly NamedMonth[] {
  const months = language.numbers?.months;
  if (months === undefined || months.size === 0) return [];
  const text = asciiNumerals(prose, language);
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => ({
    word,
    form: plainWord(word),
    start,
    end: start + word.length,
  }));
  return words.flatMap(({ word, form, start, end }, index) => {
    if (capitalizesMonths(language) && !/^\p{Lu}/u.test(word)) return [];
    const next = words[index + 1];
    const follows = next !== undefined && /^\s$/.test(text.slice(end, next.start));
    const pair = follows ? months.get(`${form} ${next.form}`) : undefined;
    const month = pair ?? months.get(form);
    if (month === undefined) return [];
    const until = pair !== undefined && follows ? next.end : end;
    const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(until, until + REACH)];
    const values = [BEFORE.exec(before)?.[1], ...(BEHIND.exec(behind)?.slice(1) ?? [])].flatMap((value) =>
      value === undefined ? [] : [Number(value)],
    );
    return [
      {
        month,
        day: values.find((value) => value >= 1 && value <= 31),
        year: values.find((value) => value >= 1000 && value < 3000),
        inRange: RANGE_BEFORE.test(before) || RANGE_BEHIND.test(behind),
        range: content.within(start, until),
        raw: prose.slice(start, until),
      },
    ];
  });
}
