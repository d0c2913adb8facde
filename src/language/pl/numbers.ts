import { inflectedEntries } from '../inflected.ts';
import type { Numbers } from '../numbers.ts';
import { ADJECTIVE, MASCULINE } from './endings.ts';
import { polishFractions } from './ordinals.ts';
import { polishUnitPrefixes, polishUnits } from './units.ts';

/** From eleven to nineteen: the nominative, and the stem of the other cases. */
const TEENS = [
  'jedenaście jedenast',
  'dwanaście dwunast',
  'trzynaście trzynast',
  'czternaście czternast',
  'piętnaście piętnast',
  'szesnaście szesnast',
  'siedemnaście siedemnast',
  'osiemnaście osiemnast',
  'dziewiętnaście dziewiętnast',
].map((forms) => forms.split(' '));

/** From fifty to ninety, and from five hundred to nine hundred. */
const HIGH = ['pięć pięciu', 'sześć sześciu', 'siedem siedmiu', 'osiem ośmiu', 'dziewięć dziewięciu'].map((forms) =>
  forms.split(' '),
);

const words = new Map(
  inflectedEntries([
    [0, 'zer(o a u em ze)'],
    [1, 'jed(en na no nego nej nemu nym ną ni ne nych nymi) jednokrotnie'],
    [1.5, 'półtora półtorej'],
    [
      2,
      `dw(a ie aj óch u om óm oma iema oje ojga ojgu ojgiem) ob(a ie aj u oma iema oje ojga) dwukrotn${ADJECTIVE} dwukrotnie dwójk(a i ę ą)
       podwójn${ADJECTIVE} podwójnie par(a y ze ę ą)`,
    ],
    [3, `trz(y ej ech em ema) troje trojga trzykrotn${ADJECTIVE} trzykrotnie trójk(a i ę ą) potrójn${ADJECTIVE}`],
    [4, `czter(y ej ech em ema) czworo czworga czterokrotn${ADJECTIVE} czterokrotnie czwórk(a i ę ą)`],
    [5, 'pięć pięciu pięcioma pięcioro pięciokrotnie piątk(a i ę ą)'],
    [6, 'sześć sześciu sześcioma sześcioro sześciokrotnie'],
    [7, 'siedem siedmiu siedmioma siedmioro'],
    [8, 'osiem ośmiu ośmioma ośmioro'],
    [9, 'dziewięć dziewięciu dziewięcioma'],
    [10, 'dziesięć dziesięciu dziesięcioma dziesiątk(a i ę ą ami ach) dziesiątek dziesięciokrotnie'],
    ...TEENS.map(([first = '', stem = ''], index) => [11 + index, `${first} ${stem}(u oma)`] as const),
    [20, 'dwadzieścia dwudziest(u oma)'],
    [30, 'trzydzieści trzydziest(u oma)'],
    [40, 'czterdzieści czterdziest(u oma)'],
    ...HIGH.map(([stem = ''], index) => [50 + index * 10, `${stem}dziesi(ąt ęciu ęcioma)`] as const),
    [100, 'st(o u oma) setk(a i ę ą om ami ach) setek'],
    [200, 'dwieście dwustu'],
    [300, 'trzysta trzystu'],
    [400, 'czterysta czterystu'],
    ...HIGH.map(([first = '', other = ''], index) => [500 + index * 100, `${first}set ${other}set`] as const),
    [1e3, 'tysi(ąc ąca ącowi ącem ącu ące ęcy ącom ącami ącach) tys'],
    [1e6, `milion${MASCULINE} mln`],
    [1e9, 'miliard(- a owi em zie y ów om ami ach) mld'],
    // The scale is the long one: a `bilion` is a million millions.
    [1e12, `bilion${MASCULINE} bln`],
  ]),
);

const MONTHS = [
  'stycz(eń nia niowi niem niu) sty',
  'lut(y ego emu ym) lut',
  'mar(zec ca cowi cem cu) mar',
  'kwie(cień tnia tniowi tniem tniu) kwi',
  'maj(- a owi em u)',
  'czerw(iec ca cowi cem cu) cze',
  'lip(iec ca cowi cem cu) lip',
  'sierp(ień nia niowi niem niu) sie',
  'wrze(sień śnia śniowi śniem śniu) wrz',
  'październik(- a owi iem u) paź',
  'listopad(- a owi em zie)',
  'grud(zień nia niowi niem niu) gru',
];

/** How a word begins that says a number of what the rest of it names. */
const BEGINNINGS: readonly (readonly [number, string])[] = [
  [0.5, 'pół'],
  [1.5, 'półtora'],
  [2, 'dwu'],
  [3, 'trzy'],
  [4, 'cztero'],
  [5, 'pięcio'],
  [6, 'sześcio'],
  [7, 'siedmio'],
  [8, 'ośmio'],
  [9, 'dziewięcio'],
  [10, 'dziesięcio'],
  ...TEENS.map(([, stem = ''], index) => [11 + index, `${stem}o`] as const),
  [20, 'dwudziesto'],
  [30, 'trzydziesto'],
  [40, 'czterdziesto'],
  ...HIGH.map(([stem = ''], index) => [50 + index * 10, `${stem}dziesięcio`] as const),
];

export const polishNumbers: Numbers = {
  words,
  beginnings: new Map(BEGINNINGS.map(([value, word]) => [word, value])),
  fractions: polishFractions,
  multipliers: new Map(
    inflectedEntries([
      [12, 'tuzin(- a owi em ie y ów ami)'],
      [10, 'dekad(a y zie ę ą - om ami ach) dziesięcioleci(e a u em - om ami ach)'],
      [100, 'wiek(- u owi iem i ów om ami ach) stuleci(e a u em - om ami ach)'],
      [1000, 'tysiącleci(e a u em - om ami ach)'],
    ]),
  ),
  fillers: new Set(['z', 'ze']),
  months: new Map(inflectedEntries(MONTHS.map((forms, index) => [index + 1, forms] as const))),
  // `dwa i pół`.
  joiner: 'i',
  units: polishUnits,
  unitPrefixes: polishUnitPrefixes,
  per: /^\s?(?:\/\s?|na\s|w\s|za\s)/iu,
  percent: /^(?:procent(?:a|u|owi|em|y|ów|om|ami|ach)?|proc\.|punkt\p{L}{0,3} procentow\p{L}{1,3}|p\. ?proc\.|p\.p\.)(?!\p{L})/iu,
  minus: /(?<!\p{L})(?:minus|ujemn\p{L}{1,3})\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})poniżej zera/iu,
  between: /^\s?(?:[-–—~/]|,?\s?(?:do|i|a|lub|albo|oraz|po)|,)\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:mniej|krócej|wolniej|młodsz\p{L}{1,3}|mniejsz\p{L}{1,3}|krótsz\p{L}{1,3})(?: (?:niż|od))|poniżej|do|maksymalnie|(?:co )?najwyżej)$/iu,
    // `mniej więcej` says `about`.
    more: /(?<!\p{L})(?:(?:(?<!mniej )więcej|dłużej|szybciej|wyżej|starsz\p{L}{1,3}|większ\p{L}{1,3}|dłuższ\p{L}{1,3}|wyższ\p{L}{1,3})(?: (?:niż|od))|ponad|powyżej|przekracza(?:ją|ł|ła|ło|ły|jąc|ć)?|przekroczy(?:ć|ł|ła|ło|ły)?|(?:co )?najmniej|przynajmniej|minimum|minimalnie)$/iu,
    not: /(?<!\p{L})(?:nie|ani|bez|nigdy|żaden|żadna|żadne)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:rano|nad ranem|przed południem|a\.?\s?m\.?)(?!\p{L})/iu,
    afternoon: /^\s?(?:po południu|wieczorem|p\.?\s?m\.?)(?!\p{L})/iu,
    before: /(?<!\p{L})o godz(?:\.|inie)\s$/iu,
    first: 'hour',
    past: new Set(),
    to: new Set(),
  },
  comparedWithZero: /dodatni|ujemn|zer(?:o|a|u|em)|zeruje/iu,
};
