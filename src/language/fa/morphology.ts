import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Arabic}\p{M}\u0640]`;
const LATIN = '[A-Za-z]';
const DIGIT = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9]`;

/** Words that may or may not occur between the words of a term, and endings that a mark parts from their word. */
const FUNCTION_WORDS = new Set(
  'و در به از که این آن را با برای یک بر ها های هایی ای ی تر ترین ام ات اش مان تان شان می نمی'.split(' '),
);

const MARKS = /[\p{M}\u0640]/gu;
const LETTERS = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['آ', 'ا'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['ؤ', 'و'],
  ['ئ', 'ی'],
]);

/** Endings that are attached without a mark, longest first: plurals, the indefinite article, the link, comparatives. */
const ENDINGS = ['هایی', 'های', 'ترین', 'ها', 'ان', 'ات', 'ین', 'تر', 'یی', 'ی'];
/** Pronouns, which only the words of a phrase lose, since short words end alike. */
const PRONOUNS = ['شان', 'مان', 'تان', 'ش', 'م', 'ت'];
/** In letters: the shortest stem that may be left. */
const SHORTEST_STEM = 3;

/** One spelling for the spellings of a word: no marks, Persian letters, one alef, lower case. */
function fold(word: string): string {
  return word
    .replace(MARKS, '')
    .replace(/[يىكةآأإؤئ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .toLowerCase();
}

/** The word with each ending taken away, and a second one before it. */
function without(endings: readonly string[], forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) =>
    endings.flatMap((ending) =>
      form.endsWith(ending) && form.length - ending.length >= SHORTEST_STEM ? [form.slice(0, -ending.length)] : [],
    ),
  );
}

function formsOf(raw: string): WordForms | null {
  const word = fold(raw);
  if (word === '' || FUNCTION_WORDS.has(word)) return null;
  const once = without(ENDINGS, [word]);
  const alone = [...new Set([word, ...once, ...without(ENDINGS, once)])];
  const bare = without(PRONOUNS, alone);
  return { alone, inPhrase: [...new Set([...alone, ...bare, ...without(ENDINGS, bare)])] };
}

export const persianMorphology: Morphology = {
  target: {
    words: [LETTER, LATIN, DIGIT].map((letter) => ({ first: letter, rest: letter })),
    forms: formsOf,
    alternatives: / \/ |[،؛]| یا /,
  },
};
