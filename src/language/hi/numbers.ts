import type { Numbers } from '../numbers.ts';
import { cardinals, ranks } from './cardinals.ts';
import { entries } from './spellings.ts';
import { hindiUnitPrefixes, hindiUnits } from './units.ts';

type Rows = readonly (readonly [readonly string[], number])[];

/** Whole numbers by other words: all of several, multiples, and one and a half and two and a half, which are words of their own. */
const OTHERS: Rows = [
  [['एकल', 'एकमात्र', 'इकलौता', 'इकलौती', 'इकलौते'], 1],
  [['डेढ़'], 1.5],
  [
    [
      'दोनों',
      'दोगुना',
      'दोगुनी',
      'दोगुने',
      'दुगुना',
      'दुगुनी',
      'दुगुने',
      'दुगना',
      'दुगनी',
      'दुगने',
      'दोहरा',
      'दोहरी',
      'दोहरे',
      'जोड़ी',
      'जोड़ा',
      'जोड़े',
    ],
    2,
  ],
  [['ढाई'], 2.5],
  [['तीनों', 'तिगुना', 'तिगुनी', 'तिगुने', 'तिहरा', 'तिहरी', 'तिहरे'], 3],
  [['चारों', 'चौगुना', 'चौगुनी', 'चौगुने'], 4],
  [['पाँचों'], 5],
  [['दसियों'], 10],
  [['सैकड़ा', 'सैकड़े', 'सैकड़ों'], 100],
  // A quarter more than a hundred or a larger number, and not a quarter of it.
  [['सवा सौ'], 125],
  [['सवा लाख'], 125_000],
];

const LARGE: Rows = [
  [['हज़ार', 'हज़ारों', 'सहस्र'], 1e3],
  [['लाख', 'लाखों'], 1e5],
  [['मिलियन'], 1e6],
  [['करोड़', 'करोड़ों'], 1e7],
  [['अरब', 'अरबों', 'बिलियन'], 1e9],
  [['खरब', 'खरबों'], 1e11],
  [['ट्रिलियन'], 1e12],
];

const PARTS: Rows = [
  [['आधा', 'आधी', 'आधे', 'अर्ध', 'साढ़े'], 1 / 2],
  [['तिहाई'], 1 / 3],
  [['चौथाई', 'पाव', 'सवा'], 1 / 4],
  [['पंचमांश'], 1 / 5],
  [['दशमांश'], 1 / 10],
  [['शतांश'], 1 / 100],
  [['पौन', 'पौना'], 3 / 4],
  [['पौने'], -1 / 4],
];

const MULTIPLIERS: Rows = [
  [['दर्जन', 'दर्जनों'], 12],
  [['दशक', 'दशकों'], 10],
  [['सदी', 'सदियों', 'शताब्दी', 'शताब्दियों'], 100],
  [['सहस्राब्दी'], 1000],
];

const MONTHS: readonly (readonly string[])[] = [
  ['जनवरी'],
  ['फ़रवरी'],
  ['मार्च'],
  ['अप्रैल'],
  ['मई'],
  ['जून'],
  ['जुलाई'],
  ['अगस्त'],
  ['सितंबर', 'सितम्बर'],
  ['अक्टूबर', 'अक्तूबर'],
  ['नवंबर', 'नवम्बर'],
  ['दिसंबर', 'दिसम्बर'],
];

function valued(rows: Rows): readonly (readonly [string, number])[] {
  return rows.flatMap(([forms, value]) => entries(forms, value));
}

export const hindiNumbers: Numbers = {
  native: { digits: '०१२३४५६७८९', percent: '%', decimal: '.', group: ',' },
  words: new Map<string, number>([
    ...cardinals.flatMap((forms, value) => entries(forms, value)),
    ...ranks.flatMap((forms, index) => entries(forms, index + 1)),
    ...valued(OTHERS),
    ...valued(LARGE),
  ]),
  compounds: { pattern: String.raw`सवा (?:सौ|लाख)(?![\p{L}\p{M}])` },
  fractions: new Map([
    ...ranks.slice(4, 10).flatMap((forms, index) => entries(forms, 1 / (index + 5))),
    ...ranks.slice(99).flatMap((forms) => entries(forms, 1 / 100)),
    ...valued(PARTS),
  ]),
  multipliers: new Map(valued(MULTIPLIERS)),
  fillers: new Set(['का', 'के', 'की', 'गुना', 'गुनी', 'गुने']),
  months: new Map(MONTHS.flatMap((forms, index) => entries(forms, index + 1))),
  joiner: 'और',
  units: hindiUnits,
  unitPrefixes: hindiUnitPrefixes,
  per: /^\s?(?:\/\s?|प्रति\s|हर\s)/u,
  percent: /^(?:प्रतिशत(?: अंकों?)?|(?:फ\u093C?|\u095E)ीसदी?|परसेंट)(?![\p{L}\p{M}])/u,
  minus: /(?<![\p{L}\p{M}])(?:माइनस|ऋण|ऋणात्मक)\s$/u,
  belowZero: /^[^।.;\d]{0,30}शून्य से नीचे/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:से|और|या|तथा|एवं|बनाम)|,)\s?$/u,
  comparisons: {
    less: /(?<![\p{L}\p{M}])(?:अधिकतम|अधिक[\s-]से[\s-]अधिक|(?:ज\u093C?|\u095B)्यादा[\s-]से[\s-](?:ज\u093C?|\u095B)्यादा)$/u,
    more: /(?<![\p{L}\p{M}])(?:न्यूनतम|कम[\s-]से[\s-]कम)$/u,
    // A denial behind them turns them round; whether it does, is not certain.
    behind: {
      less: /^\s?से (?:भी )?(?:कम|नीचे|छोट[ाेी])(?![\p{L}\p{M}])(?![^।.;,\d]{0,30}(?:नहीं|मत)(?![\p{L}\p{M}]))/u,
      more: /^\s?से (?:भी )?(?:अधिक|(?:ज\u093C?|\u095B)्यादा|ऊपर|बड(?:\u093C)?[ाेी])(?![\p{L}\p{M}])(?![^।.;,\d]{0,30}(?:नहीं|मत)(?![\p{L}\p{M}]))/u,
    },
    not: /(?<![\p{L}\p{M}])(?:नहीं|न|ना|बिना)(?![\p{L}\p{M}])[^।.;,]{0,40}$/u,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m(?!\p{L})\.?|पूर्वाह्न|बजे सुबह)/iu,
    afternoon: /^\s?(?:p\.?\s?m(?!\p{L})\.?|अपराह्न|बजे (?:दोपहर|शाम|रात))/iu,
    before: /(?<![\p{L}\p{M}])(?:सुबह|सवेरे|प्रातः|दोपहर|शाम|रात|तड़के)\s$/u,
    first: 'hour',
    partFirst: true,
    past: new Set(),
    to: new Set(),
  },
  comparedWithZero: /धनात्मक|ऋणात्मक|शून्य/u,
};
