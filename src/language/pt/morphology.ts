import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
/** Words that may or may not occur between the words of a term, and change with the sentence. */
const FUNCTION_WORDS = new Set(
  'o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com e ou ao aos à às seu sua se'.split(' '),
);
/** In letters: the shortest stem that may be left when an ending of gender is removed. */
const SHORTEST_STEM = 4;

/** Expressions whose words are no terms. */
const IDIOMS = [
  ...['em termos de', 'em função de', 'em torno de', 'em geral', 'em particular', 'em conta', 'em ordem', 'em vez de'],
  ...['a partir de', 'ao longo de', 'com respeito a', 'com relação a', 'a fim de', 'de acordo com', 'de fato', 'de modo que'],
  ...['por exemplo', 'pelo menos', 'por outro lado', 'no entanto', 'em curto prazo', 'a longo prazo', 'uma vez que', 'em ponto'],
];

const AMBIGUOUS = 'caso forma maneira modo ordem parte ponto termo vez vista estado';

/** Endings of the plural with those of the singular, the first that fits. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?:oes|aes)$/, 'ao'],
  [/ais$/, 'al'],
  [/eis$/, 'el'],
  [/ois$/, 'ol'],
  [/uis$/, 'ul'],
  [/ns$/, 'm'],
  [/([rz])es$/, '$1'],
  [/([aeiou])s$/, '$1'],
];

/** The common stem of singular and plural, without accents: `funções`, `função` → `funcao`. It need not be a word. */
function stemOf(word: string): string {
  const folded = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (folded.length < SHORTEST_STEM) return folded;
  const [ending, singular] = PLURALS.find(([plural]) => plural.test(folded)) ?? [];
  return ending === undefined || singular === undefined ? folded : folded.replace(ending, singular);
}

/** Inside a phrase adjectives change with the gender of their noun: `profundo`, `profunda`. */
function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  const bare = /[oa]$/.test(stem) && stem.length > SHORTEST_STEM ? [stem.slice(0, -1)] : [];
  return { alone: [stem], inPhrase: [stem, ...bare] };
}

export const portugueseMorphology: Morphology = {
  source: {
    lemma: stemOf,
    idioms: IDIOMS,
    ambiguous: new Set(AMBIGUOUS.split(' ').map(stemOf)),
  },
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | ou /,
  },
};
