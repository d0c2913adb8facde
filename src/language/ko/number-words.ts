/** The native and the Sino-Korean numbers, which are written as words. */
import type { CompoundValue } from '../numbers.ts';

const SINO = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const POWERS: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
  ['만', 1e4],
  ['억', 1e8],
]);
const MYRIAD = 1e4;
const TENS = ['열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
/** As they stand alone, and before a counter. */
const ONES: readonly (readonly string[])[] = [
  ['하나', '한'],
  ['둘', '두'],
  ['셋', '세', '석'],
  ['넷', '네', '넉'],
  ['다섯'],
  ['여섯'],
  ['일곱'],
  ['여덟'],
  ['아홉'],
];

/** From one to ninety-nine, with their values. */
const NATIVE: ReadonlyMap<string, number> = new Map([
  ...ONES.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  ['스무', 20],
  ...TENS.flatMap((ten, index) => [
    [ten, (index + 1) * 10] as const,
    ...ONES.flatMap((forms, one) => forms.map((form) => [ten + form, (index + 1) * 10 + one + 1] as const)),
  ]),
]);

/** Words for whole numbers. A Sino-Korean digit alone is a syllable of many words: `이` is `this`, `일` is `work`. */
export const koreanWords: ReadonlyMap<string, number> = new Map([
  ...NATIVE,
  ...Array.from({ length: 90 }, (_, index) => [sinoOf(index + 10), index + 10] as const),
  ['백', 100],
  ['일백', 100],
  ['천', 1000],
  ['일천', 1000],
  ['백만', 1e6],
  ['천만', 1e7],
  ['영', 0],
  ['제로', 0],
]);

function sinoOf(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : (SINO[tens] ?? '')}십${ones === 0 ? '' : (SINO[ones] ?? '')}`;
}

/** By rank, from one: `첫째`, `첫 번째`. */
export const koreanOrdinals: ReadonlyMap<string, number> = new Map(
  ['첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'].flatMap((word, index) => {
    const alone = ['첫', '둘', '셋', '넷'][index] ?? word;
    return [`${alone}째`, `${word} 번째`, `${word}번째`].map((form) => [form, index + 1] as const);
  }),
);

/** What may be attached to a number: a word that counts, a unit, or a particle. */
const COUNTERS = '개|가지|명|번|곳|군데|권|단계|종류|시간|사람|줄|글자|차례|달';
const PARTICLES = '은|는|이|가|을|를|의|에|와|과|로|으로|도|만|부터|까지|보다|여|중';
const ENDS = String.raw`(?=$|[^\p{L}]|${COUNTERS}`;
const WHOLE_WORD = `${ENDS})`;
const WITH_PARTICLE = `${ENDS}|${PARTICLES})`;
const START = String.raw`(?<!\p{L})`;
const DIGIT = '[일이삼사오육칠팔구]';
const LONG_ONES = '하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉';
const SHORT_ONES = '한|두|세|네|석|넉';

/** Words that look like numbers: `if`, `angel`. */
const NO_NUMBERS = '만일|천사|천일|백일|백사|이만큼';

export const koreanPattern = [
  `${START}(?:${NO_NUMBERS})`,
  `${START}(?:일|이|삼|사|오|육|유|칠|팔|구|시|십일|십이)월${WITH_PARTICLE}`,
  String.raw`${START}(?:첫|${SHORT_ONES}|${LONG_ONES}|열한|열두|열)\s?번째`,
  String.raw`${START}${DIGIT}분의 ?${DIGIT}${WITH_PARTICLE}`,
  `${START}(?:${TENS.join('|')})(?:${LONG_ONES}|${SHORT_ONES})${WITH_PARTICLE}`,
  `${START}(?:${TENS.slice(1).join('|')}|스무|${LONG_ONES})${WITH_PARTICLE}`,
  `${START}(?:열|${SHORT_ONES})${WHOLE_WORD}`,
  `${START}(?:${DIGIT}?[십백천만억]|[십백천만억])+${DIGIT}?(?:(?<=..)${WITH_PARTICLE}|(?<=[십백천])${WHOLE_WORD})`,
  String.raw`(?<=\p{L} )반${WITH_PARTICLE}`,
].join('|');

const ORDINAL = /^(.+?)\s?번째$/u;
const PART = /^(.)분의 ?(.)$/u;
const NUMERAL = new RegExp(`^(?=.{0,9}[십백천만억])(?:${DIGIT}|[십백천만억]){2,}$`, 'u');
const NOT_COUNTED = new RegExp(`^(?:${NO_NUMBERS})$`, 'u');

/** Reads a number of several syllables: `삼백오십`, `삼분의 이`, `두 번째`. */
export function readKoreanNumber(word: string): CompoundValue | undefined {
  if (word === '반') return { part: 1 / 2, joined: true };
  const rank = koreanOrdinals.get(word) ?? koreanWords.get(ORDINAL.exec(word)?.[1] ?? '');
  if (rank !== undefined) return { whole: rank, ordinal: true };
  const [, under, over] = PART.exec(word) ?? [];
  if (under !== undefined && over !== undefined) return { part: SINO.indexOf(over) / SINO.indexOf(under) };
  return NUMERAL.test(word) && !NOT_COUNTED.test(word) ? { whole: sinoValue(word) } : undefined;
}

function sinoValue(word: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const syllable of word) {
    const power = POWERS.get(syllable);
    if (power === undefined) digit = SINO.indexOf(syllable);
    else if (power < MYRIAD) [section, digit] = [section + (digit || 1) * power, 0];
    else [total, section, digit] = [total + (section + digit || 1) * power, 0, 0];
  }
  return total + section + digit;
}
