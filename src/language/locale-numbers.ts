/** What `Intl` tells of the numbers of a language. */
import type { Clock, Numbers } from './numbers.ts';
import { plainWord } from './plain-word.ts';

/** Values whose forms differ by number in some language, each a count of what is named. */
const COUNTS = [1, 2, 3, 5, 1.5, 10, 11, 20, 100];
const POWERS = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
/** In letters: shorter forms of words for powers of ten, such as `mi` and `B`, are units or signs of other powers. */
const SHORTEST = 3;
const NEVER = /(?!)/;
const MYRIADS = ['万', '萬', '만'];
/** Signs of a fraction of a myriad, which `Intl` leaves out: `千万` is ten millions. */
const MYRIAD_PARTS: readonly (readonly [string, number])[] = [
  ['百', 100],
  ['千', 1000],
  ['백', 100],
  ['천', 1000],
];

/** @param tag of a language that `Intl` knows */
export function localeNumbers(tag: string, spaced: boolean): Numbers {
  const scales = scalesOf(tag);
  const attached = scales.flatMap(({ word, value, apart }) => (apart && spaced ? [] : [[word, value] as const]));
  const isMyriad = attached.some(([word]) => MYRIADS.includes(word));
  return {
    partial: true,
    words: new Map(scales.map(({ word, value }) => [plainWord(word), value])),
    ...(attached.length > 0 && { attached: longestKeyFirst([...(isMyriad ? MYRIAD_PARTS : []), ...attached]) }),
    fractions: new Map(),
    multipliers: new Map(),
    fillers: new Set(),
    months: monthsOf(tag),
    joiner: ' ',
    units: new Map(),
    unitPrefixes: new Map(),
    per: /^\s?\/\s?/u,
    percent: percentOf(tag),
    minus: NEVER,
    belowZero: NEVER,
    between: /^\s?[-–—~～〜/]\s?$/u,
    comparisons: { less: NEVER, more: NEVER, not: NEVER },
    clock: clockOf(tag),
  };
}

interface Scale {
  readonly word: string;
  readonly value: number;
  /** Does a space stand between digits and the word? */
  readonly apart: boolean;
}

/** Words for powers of ten; those of two words, such as a thousand millions, are products of others. */
function scalesOf(tag: string): readonly Scale[] {
  const scales = new Map<string, Scale>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
    for (const power of POWERS) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(power * count);
        const [word, ...others] = parts.flatMap(({ type, value }) => (type === 'compact' ? value.replace(/\.$/, '') : []));
        if (word === undefined || others.length > 0 || !/^[\p{L}\p{M}]+$/u.test(word)) continue;
        if (isSign(word) || scales.has(word)) continue;
        const digits = parts.flatMap(({ type, value }) => (type === 'integer' ? value : type === 'fraction' ? `.${value}` : []));
        const apart = parts.some(({ type, value }) => type === 'literal' && /\s/.test(value));
        // A thousand may stand without a digit.
        const value = 10 ** Math.round(Math.log10((power * count) / Number(digits.join('') || 1)));
        scales.set(word, { word, value, apart: apart || digits.length === 0 });
      }
    }
  }
  return [...scales.values()];
}

/** Short forms in letters that may be units; a sign of Chinese or Korean is a word. */
function isSign(word: string): boolean {
  return word.length < SHORTEST && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(word);
}

function monthsOf(tag: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(tag, {
        month: style,
        ...(day && { day }),
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const name = format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
        const word = plainWord(name.replace(/\.$/, ''));
        if (/^\p{L}[\p{L}\p{M}]*$/u.test(word) && word.length > 1 && !months.has(word)) months.set(word, month + 1);
      }
    }
  }
  return months;
}

/** The words after a number that make it a percentage. */
function percentOf(tag: string): RegExp {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'percent', unitDisplay: 'long', numberingSystem: 'latn' });
  const words = new Set(
    COUNTS.flatMap((count) => {
      const parts = format.formatToParts(count);
      const unit = parts.at(-1);
      return unit?.type === 'unit' && /\p{L}/u.test(unit.value) ? [unit.value.trim().replaceAll(/\s+/g, String.raw`\s`)] : [];
    }),
  );
  return words.size === 0 ? NEVER : new RegExp(`^(?:${longestFirst([...words])})`, 'iu');
}

/** Words for both halves of the day, before or after the hour; English ones are used in any language. */
function clockOf(tag: string): Clock {
  const [morning, afternoon] = [halfOf(tag, MORNING), halfOf(tag, AFTERNOON)];
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].filter((word) => !other.has(word));
  const [am, pm] = [only(morning, afternoon), only(afternoon, morning)].map((words) => longestFirst(words.map(literal)));
  return {
    morning: new RegExp(String.raw`^\s?(?:a\.?\s?m(?!\p{L})\.?${am && `|${am}`})`, 'iu'),
    afternoon: new RegExp(String.raw`^\s?(?:p\.?\s?m(?!\p{L})\.?${pm && `|${pm}`})`, 'iu'),
    ...(am && pm && { before: new RegExp(String.raw`(?:${am}|${pm})\s?$`, 'iu') }),
    between: String.raw`\s?[hH点點时時시]\s?|[.：]`,
    first: 'hour',
    past: new Set(),
    to: new Set(),
  };
}

/** Hours that languages count to one half of the day; at night they differ. */
const MORNING = [7, 8, 9, 10, 11];
const AFTERNOON = [13, 14, 15, 16, 17, 18, 19, 20, 21];

function halfOf(tag: string, hours: readonly number[]): ReadonlySet<string> {
  const common = { hour: 'numeric', hour12: true, numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const formats = [common, { ...common, dayPeriod: 'short' } as const].map((form) => new Intl.DateTimeFormat(tag, form));
  const words = formats.flatMap((format) =>
    hours.flatMap((hour) =>
      format.formatToParts(Date.UTC(2024, 0, 1, hour)).flatMap(({ type, value }) => (type === 'dayPeriod' ? value.trim() : [])),
    ),
  );
  return new Set(words.filter((word) => /\p{L}/u.test(word)));
}

/** The longer of two words that begin alike has to be tried first. */
function longestKeyFirst(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(entries.toSorted(([a], [b]) => b.length - a.length));
}

function longestFirst(forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).join('|');
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s?`);
}
