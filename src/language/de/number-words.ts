import type { CompoundValue } from '../numbers.ts';
import { ADJECTIVE_ENDINGS, entries, withEndings } from './spellings.ts';

/** From zero to nineteen, as inside of compounds. */
const ONES = [
  ...['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn'],
  ...['vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
];
/** From twenty. */
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const BELOW_HUNDRED: readonly (readonly [string, number])[] = [
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, 20 + 10 * index] as const,
    ...ONES.slice(1, 10).map((one, before) => [`${one}und${ten}`, 21 + 10 * index + before] as const),
  ]),
];

/** Cardinals below a hundred with their inflected forms. */
export const germanCardinals: ReadonlyMap<string, number> = new Map([
  ...BELOW_HUNDRED.flatMap(([word, value]) => entries([word], value)),
  ...entries(['eins', ...withEndings('ein', ADJECTIVE_ENDINGS), ...withEndings('einzig', ['', ...ADJECTIVE_ENDINGS])], 1),
  ...entries(['zwo', 'zweier', 'zweien', ...withEndings('beid', ADJECTIVE_ENDINGS), 'doppelt', 'doppelte', 'doppelten'], 2),
  ...entries(['dreier', 'dreien'], 3),
]);

const STEMS = new Map(BELOW_HUNDRED.flatMap(([word, value]) => entries([word], value)));

/** Ranks whose ordinals are not made of the cardinal. */
const IRREGULAR: ReadonlyMap<number, string> = new Map([
  [1, 'erst'],
  [3, 'dritt'],
  [7, 'siebt'],
  [8, 'acht'],
]);

/** Ordinals from the first to the ninety-ninth, in all cases. */
export const germanOrdinals: ReadonlyMap<string, number> = new Map(
  BELOW_HUNDRED.filter(([, value]) => value > 0).flatMap(([word, rank]) => {
    const stem = IRREGULAR.get(rank) ?? `${word}${rank < 20 ? 't' : 'st'}`;
    return entries([...withEndings(stem, ADJECTIVE_ENDINGS), `${stem}ens`], rank);
  }),
);

/** A quick test, since few words of a text begin like a number. */
const BEGINS = /^(?:null|ein|zw|dr|vier|f[üu]|sech|sieb|acht|neun|zehn|elf|hundert|tausend)/;
/** Behind the number of a compound: how often, how many parts it has, or how old it is. */
const COUNTING =
  /(?:mal(?:ig)?|fach|stellig|teilig|seitig|spaltig|zeilig|stufig|köpfig|dimensional|jährig|monatig|wöchig|tägig|stündig|minütig|sekündig)(?:e[mnrs]?)?$/;
const RANK = /s?te(?:[mnrs]|ns)?$/;
const PART = /s?teln?s?$/;
const DECADE = /er(?:n|jahren?)?$/;

/** The value of a word such as `zweihundertfünfzig`, `zweieinhalb` or `dreistellig`, which is no word of the lists. */
export function readGermanNumber(word: string): CompoundValue | undefined {
  if (!BEGINS.test(word)) return undefined;
  const whole = cardinalOf(word);
  if (whole !== undefined) return { whole };
  const [rank, denominator] = [valueBefore(RANK, word), valueBefore(PART, word)];
  if (rank !== undefined) return { whole: rank, ordinal: true };
  if (denominator !== undefined) return { part: 1 / denominator };
  const half = valueBefore(/einhalb(?:fach)?(?:e[mnrs]?)?$/, word);
  const counted = half === undefined ? (valueBefore(COUNTING, word) ?? valueBefore(DECADE, word)) : half + 0.5;
  // `einfach` is no number.
  return counted === undefined || (counted === 1 && word.startsWith('einfach')) ? undefined : { whole: counted };
}

function valueBefore(ending: RegExp, word: string): number | undefined {
  const stem = word.replace(ending, '');
  return stem === word ? undefined : cardinalOf(stem);
}

function cardinalOf(word: string): number | undefined {
  return composed(word, 'tausend', 1000, belowThousand);
}

function belowThousand(word: string): number | undefined {
  return composed(word, 'hundert', 100, (rest) => STEMS.get(rest === 'eins' ? 'ein' : rest));
}

/** `zweihundertfünf`: what stands before the power counts it, and what stands behind it is added. */
function composed(word: string, power: string, value: number, read: (part: string) => number | undefined): number | undefined {
  const at = word.indexOf(power);
  if (at < 0) return read(word);
  const [before, behind] = [word.slice(0, at), word.slice(at + power.length).replace(/^und/, '')];
  const count = before === '' ? 1 : read(before);
  const rest = behind === '' ? 0 : read(behind);
  return count === undefined || rest === undefined ? undefined : count * value + rest;
}
