import type { Numbers } from '../numbers.ts';
import { entries } from '../spellings.ts';
import { italianCardinals, readItalianNumber } from './number-words.ts';
import { italianUnitPrefixes, italianUnits } from './units.ts';

/** The scale is the long one: a `bilione` is a million millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['cento', 'centinaio', 'centinaia'], 100],
  [['mille', 'mila', 'migliaio', 'migliaia'], 1e3],
  [['milione', 'milioni', 'mln'], 1e6],
  [['miliardo', 'miliardi', 'mld'], 1e9],
  [['bilione', 'bilioni'], 1e12],
];

/** Ranks that are parts as well. */
const RANKS = ['o', 'a', 'i', 'e'].flatMap((ending) => [
  [`centesim${ending}`, 100] as const,
  [`millesim${ending}`, 1000] as const,
]);

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['mezzo', 'mezza', 'mezzi', 'mezze', 'metà'], 1 / 2],
  [['terzo', 'terzi'], 1 / 3],
  [['quarto', 'quarti', 'un quarto'], 1 / 4],
  [['quinto', 'quinti'], 1 / 5],
  [['sesto', 'sesti'], 1 / 6],
  [['settimo', 'settimi'], 1 / 7],
  [['ottavo', 'ottavi'], 1 / 8],
  [['nono', 'noni'], 1 / 9],
  [['decimo', 'decimi'], 1 / 10],
  [['ventesimo', 'ventesimi'], 1 / 20],
  [['centesimo', 'centesimi'], 1 / 100],
  [['millesimo', 'millesimi'], 1 / 1000],
];

const MULTIPLIERS: readonly (readonly [readonly string[], number])[] = [
  [['decina', 'decine', 'decennio', 'decenni'], 10],
  [['dozzina', 'dozzine'], 12],
  [['secolo', 'secoli'], 100],
  [['millennio', 'millenni'], 1000],
];

const MONTHS: readonly (readonly string[])[] = [
  ['gennaio', 'gen', 'genn'],
  ['febbraio', 'feb', 'febbr'],
  ['marzo', 'mar'],
  ['aprile', 'apr'],
  ['maggio', 'mag', 'magg'],
  ['giugno', 'giu'],
  ['luglio', 'lug'],
  ['agosto', 'ago'],
  ['settembre', 'set', 'sett'],
  ['ottobre', 'ott'],
  ['novembre', 'nov'],
  ['dicembre', 'dic'],
];

/** What follows a preposition before a number: `di`, `del`, `delle`; `a`, `ai`, `alle`. */
const OF = String.raw`(?:d['’]|d[ei]|dei|del|dell[aeo]?|degli|dell['’])`;
const TO = String.raw`(?:ad?|ai|al|all[aeo]?|agli|all['’])`;

const BEFORE_YOU_ARE = 'se|che|chi|tu|non|ci|dove|quando|come|ora|già|mai|finché|perché|cui';
const BEHIND_YOU_ARE = String.raw`un[ao]?|il|lo|la|in|su|già|tu|ancora|sempre|pront[oa]|sicur[oa]|liber[oa]|nuov[oa]|vicin[oa]|interessat[oa]|responsabile|\p{Ll}+[aiu]t[oa]`;

export const italianNumbers: Numbers = {
  words: new Map<string, number>([...italianCardinals, ...RANKS, ...LARGE.flatMap(([forms, value]) => entries(forms, value))]),
  compounds: {
    // `sei` is six, but `you are` after a pronoun or conjunction, and before an article, an adverb or a participle. A quarter of an
    // hour is `un quarto`.
    pattern: String.raw`(?<!\p{L})(?:un\squarto|(?:${BEFORE_YOU_ARE})\ssei|sei\s(?:${BEHIND_YOU_ARE}))(?!\p{L})`,
    read: readItalianNumber,
  },
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => entries(forms, value))),
  multipliers: new Map(MULTIPLIERS.flatMap(([forms, value]) => entries(forms, value))),
  fillers: new Set('di d del dello della dei degli delle dell il lo la i gli le l'.split(' ')),
  months: new Map(MONTHS.flatMap((forms, index) => entries(forms, index + 1))),
  joiner: 'e',
  units: italianUnits,
  unitPrefixes: italianUnitPrefixes,
  per: /^\s?(?:\/\s?|al(?:la)?\s|all['’]|per\s|a\s|ogni\s)/iu,
  percent: /^(?:per ?cento|punt[oi] percentual[ei])(?!\p{L})/iu,
  // `più o meno` says more or less.
  minus: /(?<!(?<!\p{L})(?:o|lo|quanto)\s)(?<!\p{L})(?:meno|negativ[oaie])\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})sotto (?:lo )?zero/iu,
  between: /^\s?(?:[-–—~/]|,?\s?(?:ad?|ai|al|alle|e|ed|o|fino a|contro)|,)(?:\s(?:il|lo|la|i|gli|le))?\s?$/iu,
  comparisons: {
    less: new RegExp(
      String.raw`(?<!\p{L})(?:(?:meno|minor[ei]|più (?:piccol|bass|cort)[oaie]) (?:che|${OF})|inferior[ei] ${TO}|(?:al di )?sotto (?:i|le|gli|${OF}|${TO})|al (?:massimo|più)|tutt['’]al più|(?:un )?massimo(?: ${OF})?|fino ${TO}|non (?:super\p{L}{1,4}|ecced\p{L}{1,4}))$`,
      'iu',
    ),
    more: new RegExp(
      String.raw`(?<!\p{L})(?:(?:più|maggior[ei]|più (?:grand[ei]|alt[oaie]|lung[oaie]|lunghi|lunghe)) (?:che|${OF})|superior[ei] ${TO}|(?:al di )?sopra (?:i|le|gli|${OF}|${TO})|oltre(?: (?:i|le|gli))?|almeno|come minimo|(?:un )?minimo(?: ${OF})?|super(?:a|ano|are|ò|ano (?:i|le|gli))|ecced(?:e|ono))$`,
      'iu',
    ),
    not: /(?<!\p{L})(?:non|né|mai|senza|nessun[oa]?)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m(?!\p{L})\.?|del mattino|di mattina)/iu,
    afternoon: /^\s?(?:p\.?\s?m(?!\p{L})\.?|d(?:el|i) pomeriggio|d(?:ella|i) sera)/iu,
    between: String.raw`(?<=(?:ore|alle|dalle|le)\s\d{1,2})\.`,
    first: 'hour',
    past: new Set(['e']),
    to: new Set(['meno']),
  },
  comparedWithZero: /positiv|negativ|(?<!\p{L})null[oaie](?!\p{L})|zero|annull/iu,
};
