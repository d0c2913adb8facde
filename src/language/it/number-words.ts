import type { CompoundValue } from '../numbers.ts';
import { entries } from '../spellings.ts';

/** From zero to nineteen. */
const ONES = [
  ...['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici'],
  ...['quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'],
];
/** From twenty. */
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

const BELOW_HUNDRED: readonly (readonly [string, number])[] = [
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, 20 + 10 * index] as const,
    ...ONES.slice(1, 10).map((one, before) => [afterTen(ten, one), 21 + 10 * index + before] as const),
  ]),
];

/** A ten loses its last vowel before another one, and three takes an accent: `ventotto`, `ventitré`. */
function afterTen(ten: string, one: string): string {
  return (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + (one === 'tre' ? 'tré' : one);
}

/** Cardinals below a hundred with their other forms. */
export const italianCardinals: ReadonlyMap<string, number> = new Map([
  ...BELOW_HUNDRED.flatMap(([word, value]) =>
    entries(value > 20 && word.endsWith('uno') ? [word, word.slice(0, -1)] : [word], value),
  ),
  ...entries(['un', 'una', 'unico', 'unica', 'singolo', 'singola', 'monodimensionale'], 1),
  ...entries(['doppio', 'doppia', 'duplice', 'paio', 'coppia', 'entrambi', 'entrambe', 'ambedue', 'bidimensionale'], 2),
  ...entries(['triplo', 'tripla', 'triplice', 'tridimensionale'], 3),
  ...entries(['quadruplo', 'quadrupla', 'quadruplice'], 4),
  ...entries(['quindicina'], 15),
  ...entries(['ventina'], 20),
  ...entries(['trentina'], 30),
  ...entries(['quarantina'], 40),
  ...entries(['cinquantina'], 50),
  ...entries(['sessantina'], 60),
]);

const IRREGULAR = ['primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo', 'nono', 'decimo'];

/** Ordinals from the first to the ninety-ninth in both genders and numbers. */
export const italianOrdinals: ReadonlyMap<string, number> = new Map(
  BELOW_HUNDRED.filter(([, value]) => value > 0).flatMap(([word, rank]) => {
    const stem = IRREGULAR[rank - 1]?.slice(0, -1) ?? `${ordinalStem(word)}esim`;
    return ['o', 'a', 'i', 'e'].flatMap((ending) => entries([stem + ending], rank));
  }),
);

/** A cardinal loses its last vowel in an ordinal, except three and six: `ventitreesimo`. */
function ordinalStem(cardinal: string): string {
  const plain = cardinal.replace('tré', 'tre');
  return /(?:tre|sei)$/.test(plain) ? plain : plain.slice(0, -1);
}

const STEMS: ReadonlyMap<string, number> = new Map(BELOW_HUNDRED.flatMap(([word, value]) => entries([word], value)));
/** Numbers below a hundred without their last vowel, as before `esimo`. */
const RANKS: ReadonlyMap<string, number> = new Map(BELOW_HUNDRED.map(([word, value]) => [ordinalStem(word), value]));

/** A quick test, since few words of a text have a hundred or a thousand. */
const LARGE = /cent|mill?|mila/;
const RANK = /esim[oaie]$/;

/** The value of a word such as `duecentocinquanta` or `millenovecentottanta`, which is no word of the lists. */
export function readItalianNumber(word: string): CompoundValue | undefined {
  if (!LARGE.test(word)) return undefined;
  const whole = cardinalOf(word, STEMS);
  if (whole !== undefined) return { whole };
  const stem = word.replace(RANK, '');
  const rank =
    stem === word ? undefined : (cardinalOf(stem, RANKS) ?? cardinalOf(`${stem}o`, STEMS) ?? cardinalOf(`${stem}a`, STEMS));
  return rank === undefined ? undefined : { whole: rank, ordinal: true };
}

/** @param last the words with which a number may end */
function cardinalOf(word: string, last: ReadonlyMap<string, number>): number | undefined {
  const thousand = /mille|mila/.exec(word);
  if (thousand === null) return belowThousand(word, last);
  const [before, behind] = around(thousand);
  return composed(
    before === '' ? 1 : belowThousand(before, STEMS),
    1000,
    behind === '' ? 0 : belowThousand(behind.replace(/^e/, ''), last),
  );
}

function belowThousand(word: string, last: ReadonlyMap<string, number>): number | undefined {
  // A hundred loses its vowel before eighty: `centottanta`.
  const hundred = /cent(?:o|(?=o))/.exec(word);
  if (hundred === null) return last.get(word);
  const [before, behind] = around(hundred);
  return composed(before === '' ? 1 : STEMS.get(before), 100, behind === '' ? 0 : (last.get(behind) ?? last.get(`o${behind}`)));
}

/** What stands before and behind a match. */
function around({ 0: found, index, input }: RegExpExecArray): readonly [before: string, behind: string] {
  return [input.slice(0, index), input.slice(index + found.length)];
}

function composed(count: number | undefined, power: number, rest: number | undefined): number | undefined {
  return count === undefined || rest === undefined ? undefined : count * power + rest;
}
