/** What the scripts of languages tell: patterns for their letters, and whether letters show which of two languages a text is in. */
import { memoize } from '../text/memoize.ts';
import type { Language } from './language.ts';

type Written = Pick<Language, 'scripts'>;

/** The sign for a long vowel, which Unicode counts to no single script. */
const ALSO_LETTERS: ReadonlyMap<string, string> = new Map([['Katakana', 'ーｰ']]);

/** The inside of a character class for all characters of a language's scripts; needs the flag `u`. */
export const scriptClass = memoize(({ scripts }: Written): string =>
  scripts.map((script) => `\\p{Script=${script}}${ALSO_LETTERS.get(script) ?? ''}`).join(''),
);

/** The source of a regular expression for one letter in the scripts of a language; needs the flag `u`. */
export const letterPattern = memoize(({ scripts }: Written): string => anyLetter(scripts));

/** How many characters of a text are in the scripts. */
export function countInScripts(text: string, scripts: readonly string[]): number {
  return scripts.length === 0 ? 0 : (text.match(inScripts({ scripts }))?.length ?? 0);
}

/** By the list of scripts. */
const IN_SCRIPTS = new Map<string, RegExp>();

function inScripts(written: Written): RegExp {
  const inside = scriptClass(written);
  const pattern = IN_SCRIPTS.get(inside) ?? new RegExp(`[${inside}]`, 'gu');
  IN_SCRIPTS.set(inside, pattern);
  return pattern;
}

export function hasScript({ scripts }: Written, script: string): boolean {
  return scripts.includes(script);
}

/** Do two languages have a script in common? Then a letter alone does not show which of them a text is in. */
export function shareScript({ scripts }: Written, other: Written): boolean {
  return scripts.some((script) => other.scripts.includes(script));
}

/** Is a language written with a script that the other is not written with? */
export function hasOwnScript({ scripts }: Written, other: Written): boolean {
  return !scripts.every((script) => other.scripts.includes(script));
}

/** Does a text have a letter that one language is written with and the other is not? */
export function hasOwnLetter(text: string, language: Written, other: Written): boolean {
  return ownLetterOf(language)(other).pattern?.test(text) === true;
}

const ownLetterOf = memoize(({ scripts }: Written) =>
  memoize((other: Written): { readonly pattern?: RegExp } => {
    const own = scripts.filter((script) => !other.scripts.includes(script));
    return own.length === 0 ? {} : { pattern: new RegExp(anyLetter(own), 'u') };
  }),
);

function anyLetter(scripts: readonly string[]): string {
  const [letter = '', ...others] = scripts.flatMap((script) => {
    const also = ALSO_LETTERS.get(script);
    return [`[^\\P{Script=${script}}\\P{L}]`, ...(also === undefined ? [] : [`[${also}]`])];
  });
  return others.length === 0 ? letter : `(?:${[letter, ...others].join('|')})`;
}

/**
 * Is a language written in one script alone? Serbian is also written in Latin letters, of which its tag says nothing. By the locales
 * that `Intl` has: it keeps the script of those, and drops it from others.
 */
export const hasOneScript = memoize(({ code }: Pick<Language, 'code'>): boolean => {
  const { language } = new Intl.Locale(code);
  const { script } = new Intl.Locale(code).maximize();
  return ['Latn', 'Cyrl', 'Arab'].every((other) => {
    const { locale } = new Intl.NumberFormat(`${language}-${other}`).resolvedOptions();
    return other === script || new Intl.Locale(locale).script !== other;
  });
});

/** Scripts that are written without spaces between words. */
const WITHOUT_SPACES = [
  'Han',
  'Hiragana',
  'Katakana',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Tai_Tham',
  'Tai_Le',
  'New_Tai_Lue',
];

/** Does a language set its words apart with spaces? Korean does, also where it writes Han letters. */
export const spacesWords = memoize(({ scripts }: Written): boolean => scripts.some((script) => !WITHOUT_SPACES.includes(script)));

/** The inside of a character class for all characters of scripts without spaces between words; needs the flag `u`. */
export const UNSPACED_CLASS = `${WITHOUT_SPACES.map((script) => `\\p{Script=${script}}`).join('')}ーｰ`;

/** The source of a regular expression for one letter that may be a part of a word of letters beside it; needs the flag `u`. */
export const JOINING_LETTER = `[^\\P{L}${UNSPACED_CLASS}]`;
