import { irregularNouns } from './irregular-nouns.ts';
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
  ...['semi-supervised', 'self-supervised', 'unsupervised', 'data points to'],
];

const VERB_NOUNS =
  'process construct model trace cache view map release index order segment query label filter update search test rating ' +
  'recall record transfer reuse range study sample benchmark design implement approach measure result program object ' +
  'subject function output input compromise deploy account reason address transmit enable interface interest';

const BEFORE_VERBS = 'to we they i us you who let then not cannot dont can could will would must may might should do does did';

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
    verbs: { nouns: new Set(VERB_NOUNS.split(' ')), after: new Set(BEFORE_VERBS.split(' ')) },
    ambiguous: new Set(AMBIGUOUS.split(' ')),
  },
};
