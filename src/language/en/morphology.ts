import { englishFields } from './fields.ts';
import { irregularNouns } from './irregular-nouns.ts';
import { englishReading } from './readings.ts';
import type { Morphology } from '../morphology.ts';

const IRREGULAR = new Map(
  irregularNouns
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', singular = ''] = pair.split('=');
      return [form, singular];
    }),
);

const IDIOMS = [
  ...['in order to', 'in order for', 'in order that', 'in terms of', 'in general terms', 'in simple terms', 'in practical terms'],
  ...[
    'on the order of',
    'of the order of',
    'of the same order',
    'on the order of magnitude',
    'of the order of magnitude',
    'order of',
  ],
  ...['a lot', 'a lot of', 'lots of', 'of interest', 'in the interest of', 'in general', 'in particular', 'at least', 'at most'],
  ...['long short-term memory', 'short-term', 'long-term', 'next term', 'term of office', 'side effect', 'consistent with'],
  ...['conflict resolution', 'collision resolution', 'dispute resolution', 'name resolution', 'entity resolution'],
  ...[
    'symbol resolution',
    'scope resolution',
    'with respect to',
    'at the class',
    'in class',
    'class of',
    'set of',
    'state space',
  ],
  ...['the objective of', 'our objective', 'main objective', 'objective is', 'for the most part', 'on the surface'],
  ...['as a function of', 'take into account', 'be able to', 'current', 'currently'],
  ...['burden of proof', 'proof of concept', 'modular arithmetic', 'modular reduction', 'structural engineering'],
  ...['structural engineer', 'recent development', 'latest development', 'historical development'],
  ...['standard input', 'standard output', 'standard error', 'for the sake of argument', 'work of art'],
  ...['semi-supervised', 'self-supervised', 'unsupervised', 'data points to'],
];

const AMBIGUOUS =
  'order class term current objective lot view enable construct complete state process resolution reduction established ' +
  'recall conditional';

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|zes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

export const englishMorphology: Morphology = {
  source: {
    lemma: singular,
    idioms: IDIOMS,
    reading: englishReading,
    fields: englishFields,
    synonymNote: /^another (?:term|name|word) for (.+)/i,
    ambiguous: new Set(AMBIGUOUS.split(' ')),
  },
};
