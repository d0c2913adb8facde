import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Hebrew}\p{M}]`;
const LATIN = '[A-Za-z]';

/** Words that may or may not occur between the words of a term. */
const FUNCTION_WORDS = new Set('של את על עם או ו ה ב ל כ מ ש אל מן'.split(' '));

/** Letters that have another form at the end of a word. */
const FINALS = new Map([
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
]);

/** The conjunction and the relative word, then a preposition, then the article. */
const BEGINNINGS = ['ו', 'ש', 'כש', 'ב', 'ל', 'כ', 'מ', 'ה'];
/** Plurals, the feminine, the state before a noun; written with the letters inside words. */
const ENDINGS = ['ויות', 'יות', 'יימ', 'ימ', 'ות', 'ית', 'ה', 'ת', 'י'];
/** Pronouns, which only the words of a phrase lose. */
const PRONOUNS = ['יהמ', 'יהנ', 'ינו', 'יכמ', 'נו', 'כמ', 'יו', 'יה', 'ו', 'מ', 'נ', 'כ'];
/** In letters: the shortest stem that may be left. */
const SHORTEST_STEM = 3;
/** Letters that stand for vowels inside a word, in some of its forms: `קובץ`, `קבצים`. */
const VOWELS = /(?<=.)[וי](?=.)/g;

function fold(word: string): string {
  return word
    .replaceAll(/\p{M}/gu, '')
    .replace(/[ךםןףץ]/g, (letter) => FINALS.get(letter) ?? letter)
    .toLowerCase();
}

function withoutBeginnings(word: string): readonly string[] {
  const forms = [word];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index] ?? '';
    for (const beginning of BEGINNINGS) {
      const rest = form.slice(beginning.length);
      if (form.startsWith(beginning) && rest.length >= SHORTEST_STEM && !forms.includes(rest)) forms.push(rest);
    }
  }
  return forms;
}

function withoutEndings(forms: readonly string[], endings: readonly string[]): readonly string[] {
  return forms.flatMap((form) =>
    endings.flatMap((ending) =>
      form.endsWith(ending) && form.length - ending.length >= SHORTEST_STEM ? [form.slice(0, -ending.length)] : [],
    ),
  );
}

/** The forms, and each without its letters for vowels. */
function withSkeletons(forms: readonly string[]): readonly string[] {
  const skeletons = forms.map((form) => form.replaceAll(VOWELS, '')).filter((form) => form.length >= SHORTEST_STEM);
  return [...new Set([...forms, ...skeletons])];
}

function formsOf(raw: string): WordForms | null {
  const word = fold(raw);
  if (word === '' || FUNCTION_WORDS.has(raw)) return null;
  if (!/^\p{Script=Hebrew}/u.test(word)) return { alone: [word], inPhrase: [word] };
  const begun = withoutBeginnings(word);
  const alone = [...begun, ...withoutEndings(begun, ENDINGS)];
  return { alone: withSkeletons(alone), inPhrase: withSkeletons([...alone, ...withoutEndings(alone, PRONOUNS)]) };
}

export const hebrewMorphology: Morphology = {
  target: {
    words: [LETTER, LATIN, '[0-9]'].map((letter) => ({ first: letter, rest: letter })),
    forms: formsOf,
    alternatives: / \/ |[,;] | או /,
  },
};
