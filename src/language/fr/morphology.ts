import type { Morphology, WordForms } from '../morphology.ts';

const LETTER = String.raw`[\p{Script=Latin}\p{M}\p{N}]`;
/** Words that may or may not occur between the words of a term, and change with the sentence. */
const FUNCTION_WORDS = new Set('le la les l un une des de du d au aux à en par pour sur et ou son sa ses se s'.split(' '));
/** In letters: the shortest stem that may be left when an ending of gender is removed. */
const SHORTEST_STEM = 4;

/** Expressions whose words are no terms. */
const IDIOMS = [
  ...['en termes de', 'en fonction de', 'en cours', 'en général', 'en particulier', 'en ordre', 'en effet', 'en revanche'],
  ...[
    'à partir de',
    'au lieu de',
    'au fur et à mesure',
    'par rapport à',
    'par exemple',
    'afin de',
    'de sorte que',
    'tout de suite',
  ],
  ...[
    'à court terme',
    'à long terme',
    'dans le cas de',
    'dans le cadre de',
    'mise en œuvre',
    'mettre en œuvre',
    'de fait',
    'à la fois',
  ],
  ...['au moins', 'au plus', 'en place', 'en ligne', 'à la place de', 'compte tenu de', 'tenir compte de', 'faire partie de'],
];

const AMBIGUOUS = 'cas forme manière ordre partie point terme fois vue état cours mesure';

/** The common stem of singular and plural: `réseaux`, `réseau`, `canaux`, `canal`. It need not be a word. */
function stemOf(word: string): string {
  const folded = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
  if (folded.length < SHORTEST_STEM) return folded;
  if (folded.endsWith('aux') && !folded.endsWith('eaux')) return `${folded.slice(0, -3)}al`;
  return folded.length > SHORTEST_STEM && /[^s]s$|[eo]ux$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** Adjectives change with the gender of their noun: `profond`, `profonde`; `actif`, `active`; `neuronal`, `neuronale`. */
function bareOf(stem: string): string {
  const bare = stem
    .replace(/(?:el|en|on|et)(?:le|ne|te)$/, (end) => end.slice(0, 2))
    .replace(/ives?$/, 'if')
    .replace(/euses?$/, 'eux')
    .replace(/e$/, '');
  return bare.length < SHORTEST_STEM ? stem : bare;
}

function formsOf(word: string): WordForms | null {
  if (FUNCTION_WORDS.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  const bare = bareOf(stem);
  return { alone: [stem], inPhrase: bare === stem ? [stem] : [stem, bare] };
}

export const frenchMorphology: Morphology = {
  source: {
    lemma: stemOf,
    idioms: IDIOMS,
    ambiguous: new Set(AMBIGUOUS.split(' ').map(stemOf)),
  },
  target: {
    words: [{ first: LETTER, rest: LETTER }],
    forms: formsOf,
    alternatives: / \/ |[,;] | ou (?:bien )?/,
  },
};
