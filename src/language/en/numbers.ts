import type { Numbers } from '../numbers.ts';
import { englishUnitPrefixes, englishUnits } from './units.ts';

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const LARGE: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];

/** Endings of months are left out where the short form is a word of its own. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Parts of one, by denominator. */
const PARTS: readonly (readonly [string, number])[] = [
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
];

const words = new Map<string, number>([
  ...[...ONES, ...TEENS].flatMap((word, value) => [[word, value] as const, [`${word}fold`, value] as const]),
  ...TEENS.map((word, index) => [`${word}th`, index + 13] as const),
  ...TENS.flatMap((word, index) => {
    const value = (index + 2) * 10;
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ieth`, `${word}fold`].map((form) => [form, value] as const);
  }),
  ...LARGE.flatMap(([word, value]) => ['', 's', 'th', 'fold'].map((ending) => [word + ending, value] as const)),
  ['tens', 10],
  ['once', 1],
  ['single', 1],
  ['twice', 2],
  ['double', 2],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['thrice', 3],
  ['triple', 3],
  ['quadruple', 4],
]);

export const englishNumbers: Numbers = {
  words,
  fractions: new Map([
    ['half', 0.5],
    ['halves', 0.5],
    ['quarter', 0.25],
    ['quarters', 0.25],
    ...PARTS.flatMap(([word, denominator]) => [word, `${word}s`].map((form) => [form, 1 / denominator] as const)),
  ]),
  multipliers: new Map([
    ['dozen', 12],
    ['dozens', 12],
    ['decade', 10],
    ['decades', 10],
    ['century', 100],
    ['centuries', 100],
    ['millennium', 1000],
    ['millennia', 1000],
  ]),
  fillers: new Set(['a', 'an', 'of', 'the']),
  months: new Map(MONTHS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
  joiner: 'and',
  units: englishUnits,
  unitPrefixes: englishUnitPrefixes,
  per: /^\s?(?:\/\s?|per\s)/iu,
  percent: /^(?:per ?cent|pct|percentage points?|p\.p\.)(?!\p{L})/iu,
  minus: /\b(?:minus|negative)\s$/iu,
  belowZero: /^[^.;\d]{0,30}\b(?:below|under) (?:zero|freezing)/iu,
  plural: /^['’]?s(?!\p{L})/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:to|and|or|through|vs\.?|versus)|,)\s?$/iu,
  comparisons: {
    less: /\b(?:(?:less|fewer|lower|smaller|shorter|younger|slower) than|under|below|at most|up to|a maximum of)$/iu,
    more: /\b(?:(?:more|greater|higher|larger|longer|older|faster) than|over|above|exceed(?:s|ed|ing)?|at least|a minimum of)$/iu,
    not: /(?:\b(?:no|not|never|nor|cannot|without)|n['’]t) [^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m\b\.?|in the morning\b)/iu,
    afternoon: /^\s?(?:p\.?\s?m\b\.?|in the (?:afternoon|evening)\b|at night\b)/iu,
    first: 'minutes',
    past: new Set(['past', 'after']),
    to: new Set(['to', 'till', 'before']),
  },
  comparedWithZero: /positive|negative|zero|vanish/i,
};
