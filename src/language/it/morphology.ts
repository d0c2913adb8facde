import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
/** Words that may or may not occur between the words of a term, and change with the sentence. */
const FUNCTION_WORDS = new Set(
  `il lo la i gli le l un uno una di del dello della dei degli delle dell d a ad al allo alla ai agli alle all da dal dalla in nel
   nella nei nelle con su sul sulla per e ed o suo sua si`.split(/\s+/),
);
/** In letters: the shortest word that may lose its last vowel. */
const SHORTEST = 4;

/** Expressions whose words are no terms. */
const IDIOMS = [
  ...['in termini di', 'in funzione di', 'in generale', 'in particolare', 'in ordine', 'in modo da', 'in corso', 'al fine di'],
  ...['a partire da', 'per esempio', 'ad esempio', 'rispetto a', 'di fatto', 'a breve termine', 'a lungo termine', 'in tempo'],
  ...['tenere conto', 'tener conto', 'per conto di', 'da parte di', 'in grado di', 'di conseguenza', 'nel caso', 'nel caso di'],
];

const AMBIGUOUS = 'caso forma modo maniera ordine parte punto termine volta vista stato conto';

/** What singular and plural share: `funzione`, `funzioni`; `banca`, `banche`; `esempio`, `esempi`. It need not be a word. */
function stemOf(word: string): string {
  const folded = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // `realtà` and `virtù` have no plural of their own.
  if (folded.length < SHORTEST || /[àèéìòù]$/i.test(word.normalize('NFC'))) return folded;
  return folded.replace(/(?:[cg]h[ei]|i?[oaei])$/, (ending) => (/^[cg]/.test(ending) ? ending.charAt(0) : ''));
}

function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  return { alone: [stem], inPhrase: [stem] };
}

export const italianMorphology: Morphology = {
  source: {
    lemma: stemOf,
    idioms: IDIOMS,
    ambiguous: new Set(AMBIGUOUS.split(' ').map(stemOf)),
  },
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | o (?:anche )?/,
  },
};
