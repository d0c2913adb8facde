/** The expressions that read the references of a language. */
import type { Language } from '../language/language.ts';
import type { ReferenceWords } from '../language/reference-words.ts';
import { groupBy } from '../text/group-by.ts';
import { unitMatcher } from '../text/unit-matcher.ts';

/** In UTF-16 units: how far before its label the word for its kind may start. */
export const REACH = 48;

export interface Grammar {
  readonly words: ReferenceWords;
  /** Possible starts of labels, which are rarer than the words before them: digits, a letter by itself, or a Roman numeral. */
  readonly start: RegExp;
  /** The words that may stand before a label, in lower case, by their last character. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  /** What stands before a label whose word follows it, at the end of a text, and the rest of such a reference with the word in group 2. */
  readonly behind?: { readonly before: RegExp; readonly rest: RegExp; readonly values: ReadonlyMap<string, number> };
  /** A word for a kind with the text between it and a label, at the end of a text. */
  readonly word: RegExp;
  /** Groups: a number, the letter of its part in one of two ways; or a label that starts with a letter. */
  readonly label: RegExp;
  /** The separator of two labels; groups: a comma, or the sign of a range. */
  readonly joint: RegExp;
}

const grammars = new Map<Language, Grammar>();

export function grammarOf(language: Language): Grammar | undefined {
  const known = grammars.get(language);
  if (known !== undefined || language.references === undefined) return known;
  const grammar = createGrammar(language, language.references);
  grammars.set(language, grammar);
  return grammar;
}

function createGrammar({ ordinals, numbers }: Language, words: ReferenceWords): Grammar {
  const [and, through] = [anyOf(words.and), anyOf(words.through)];
  const letter = ['[A-Z]', ...[...ordinals.letters.keys()].filter((form) => !words.and.includes(form))].join('|');
  const numeric = String.raw`(\d{1,3}(?:\.\d+)*)(?![\d]|,\d{3})(?:([a-z]|${letter})|\s?\(([a-z]|${letter})\))?`;
  const alphabetic = String.raw`([IVX]{2,5}|(?:${letter})(?:[.-]?\d+(?:\.\d+)*)?)`;
  const signed = words.behind === undefined ? '' : String.raw`(?<=${words.behind.before}\s?)${words.behind.numerals}|`;
  const border = words.border ?? String.raw`(?<![\p{L}\p{M}\p{N}])`;
  const noLabel = words.noLabel ?? String.raw`[\p{L}\p{M}\p{N}_%\u066A°]`;
  return {
    words,
    ...(words.behind && {
      behind: {
        before: new RegExp(`${words.behind.before}\\s?$`, 'u'),
        values: numbers?.words ?? new Map(),
        rest: new RegExp(
          String.raw`(\d{1,3}(?:\.\d+)*|${words.behind.numerals})\s?(${anyOf([...words.behind.kinds.keys()])})`,
          'uy',
        ),
      },
    }),
    endings: groupBy(
      [...words.kinds.keys(), ...words.qualifiers].map((form) => form.toLowerCase()),
      (form) => form.slice(-1),
    ),
    start: new RegExp(String.raw`\d+|${signed}(?<=[\s*~(.§\u00BA])(?:[IVX]{2}|(?:${letter})(?!\p{L}))`, 'gu'),
    word: new RegExp(
      String.raw`${border}${words.prefix}(${anyOf([...words.kinds.keys()])})(?:(?<=§)|(?![\p{L}\p{M}]))[\s*~]{0,4}(?:(?:${anyOf(words.qualifiers)})\s*)?(?=\(?$)`,
      'iu',
    ),
    label: new RegExp(String.raw`\(?(?:${numeric}|${alphabetic})(?!${noLabel}|\s?[×=<>≤≥≈]|\.\d|-\p{L})\)?`, 'uy'),
    joint: new RegExp(
      String.raw`\s*(?:([,\u060C;\u061B])\s*(?:${and})?|([-–—]|(?:${through})(?!\p{L}))|/|(?:${and})(?!\p{L}))\s*`,
      'iuy',
    ),
  };
}

function anyOf(forms: readonly string[]): string {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return longestFirst.map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
}

export function isPlural(word: string, { words }: Grammar): boolean {
  return words.plurals.has(word.toLowerCase());
}

/** In UTF-16 units: the longest that stands before a label whose word follows it. */
const BEFORE = 4;

/** What may stand between a word and its label. */
const isGap = unitMatcher(/[\s*~(]/);

/** A quick test, since few digits and letters are labels: does a word for a kind end before a place? */
export function isAnnouncedAt(at: number, text: string, { endings, behind }: Grammar): boolean {
  if (behind?.before.test(text.slice(Math.max(0, at - BEFORE), at)) === true) return true;
  let end = at;
  while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
  const forms = endings.get(text.charAt(end - 1).toLowerCase());
  if (forms === undefined) return false;
  const before = text.slice(Math.max(0, end - REACH), end).toLowerCase();
  return forms.some((form) => before.endsWith(form));
}
