import { inflectedEntries } from '../inflected.ts';
import type { Numbers } from '../numbers.ts';
import { MASCULINE, NEUTER, STRESSED_ADJECTIVE, withoutDots } from './endings.ts';
import { russianFractions } from './ordinals.ts';
import { russianUnitPrefixes, russianUnits } from './units.ts';

/** From eleven to nineteen, without the soft sign. */
const TEENS = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'];

/** From five hundred, in the nominative and in the other cases. */
const HUNDREDS = ['пять пяти пятью', 'шесть шести шестью', 'семь семи семью', 'восемь восьми восемью', 'девять девяти девятью'];

const words = new Map(
  withoutDots(
    inflectedEntries([
      [0, `нол(ь я ю ём е и ей) нул(ь я ю ём е и ей ям ями ях)`],
      [1, 'од(ин на но ни ного ной ному ним ном ну ними них) однажды единожды'],
      [1.5, 'полтора полторы полутора'],
      [2, `дв(а е ух ум умя ое оих оим ажды) вдвое об(а е оих еих оим еим оими еими) пар(а ы е у ой) двойн${STRESSED_ADJECTIVE}`],
      [3, `тр(и ёх ём емя ое оих оим ижды) втрое тройн${STRESSED_ADJECTIVE} тройк(а и е у ой)`],
      [4, 'четыр(е ёх ём ьмя ежды) четвер(о ых ым ыми) вчетверо четвёрк(а и е у ой)'],
      [5, 'пят(ь и ью ёрка ёрки ёрку ёркой) пятер(о ых ым) впятеро'],
      [6, 'шест(ь и ью) шестер(о ых ым) вшестеро'],
      // The instrumental is also the accusative of the word for a family, which technical texts have more often.
      [7, 'сем(ь и) семер(о ых ым) всемеро'],
      [8, 'вос(емь ьми емью ьмью) восьмер(о ых)'],
      [9, 'девят(ь и ью)'],
      [10, 'десят(ь и ью) десятк(а и е у ой) вдесятеро'],
      ...TEENS.map((stem, index) => [11 + index, `${stem}надцат(ь и ью)`] as const),
      [20, 'двадцат(ь и ью)'],
      [30, 'тридцат(ь и ью)'],
      [40, 'сорок(- а)'],
      [50, 'пятьдесят пятидесяти пятьюдесятью'],
      [60, 'шестьдесят шестидесяти шестьюдесятью'],
      [70, 'семьдесят семидесяти семьюдесятью'],
      [80, 'восемьдесят восьмидесяти восемьюдесятью'],
      [90, 'девяност(о а)'],
      [100, 'ст(о а) сот(ня ни не ню ней ен ням нями нях)'],
      [200, 'двести двухсот двумстам двумястами двухстах'],
      [300, 'триста трёхсот трёмстам тремястами трёхстах'],
      [400, 'четыреста четырёхсот четырёмстам четырьмястами четырёхстах'],
      ...HUNDREDS.map((forms, index) => {
        const [nominative = '', oblique = '', instrumental = ''] = forms.split(' ');
        return [(index + 5) * 100, `${nominative}сот ${oblique}(сот стам стах) ${instrumental}стами`] as const;
      }),
      [1e3, 'тысяч(а и е у ей ью - ам ами ах) тыс'],
      [1e6, `миллион${MASCULINE} млн`],
      [1e9, `миллиард${MASCULINE} биллион${MASCULINE} млрд`],
      [1e12, `триллион${MASCULINE} трлн`],
    ]),
  ),
);

const MONTHS = [
  'январ(ь я ю ём е) янв',
  'феврал(ь я ю ём е) фев февр',
  'март(- а у ом е) мар',
  'апрел(ь я ю ем е) апр',
  'ма(й я ю ем е)',
  'июн(ь я ю ем е -)',
  'июл(ь я ю ем е -)',
  'август(- а у ом е) авг',
  'сентябр(ь я ю ём е) сен сент',
  'октябр(ь я ю ём е) окт',
  'ноябр(ь я ю ём е) ноя нояб',
  'декабр(ь я ю ём е) дек',
];

/** How a word begins that says a number of what the rest of it names. */
const BEGINNINGS: readonly (readonly [number, string])[] = [
  [0.5, 'пол'],
  [1.5, 'полутора'],
  [2, 'двух'],
  [3, 'трёх'],
  [4, 'четырёх'],
  [5, 'пяти'],
  [6, 'шести'],
  [7, 'семи'],
  [8, 'восьми'],
  [9, 'девяти'],
  [10, 'десяти'],
  ...TEENS.map((stem, index) => [11 + index, `${stem}надцати`] as const),
  [20, 'двадцати'],
  [30, 'тридцати'],
  [40, 'сорока'],
  [50, 'пятидесяти'],
  [60, 'шестидесяти'],
  [70, 'семидесяти'],
  [80, 'восьмидесяти'],
  [90, 'девяносто'],
  [1000, 'тысяче'],
];

export const russianNumbers: Numbers = {
  words,
  beginnings: new Map(withoutDots(BEGINNINGS.map(([value, word]) => [word, value] as const))),
  fractions: russianFractions,
  multipliers: new Map(
    inflectedEntries([
      [12, 'дюжин(а ы е у ой - ам ами ах)'],
      [10, `десят(ок ка ку ком ке ки ков кам ками ках) десятилети${NEUTER}`],
      [100, `век(- а у ом е а ов ам ами ах) столети${NEUTER}`],
      [1000, `тысячелети${NEUTER}`],
    ]),
  ),
  fillers: new Set(['из']),
  months: new Map(withoutDots(inflectedEntries(MONTHS.map((forms, index) => [index + 1, forms] as const)))),
  // `два с половиной`.
  joiner: 'с',
  units: russianUnits,
  unitPrefixes: russianUnitPrefixes,
  per: /^\s?(?:\/\s?|в\s|за\s|на\s)/iu,
  percent: /^(?:процент(?:а|у|ом|е|ы|ов|ам|ами|ах)?|процентн\p{L}{1,3} пункт\p{L}{0,3}|п\. ?п\.)(?!\p{L})/iu,
  minus: /(?<!\p{L})(?:минус|отрицательн\p{L}{1,3})\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})ниже нуля/iu,
  plural: /^-(?:е|х|м)(?!\p{L})/u,
  between: /^\s?(?:[-–—~/]|,?\s?(?:до|и|или|по|против)|,)\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:менее|меньше|(?<!верси\p{L}{1,3} )ниже|короче|моложе|медленнее)(?:,? чем)?|до|максимум|самое большее)$/iu,
    more: /(?<!\p{L})(?:(?:более|больше|свыше|выше|дольше|длиннее|старше|быстрее)(?:,? чем)?|превы(?:шает|шают|шал|шала|шало|шали|шая|шать|сил|сила|сило|сили|сит|сить)|минимум|по меньшей мере|по крайней мере)$/iu,
    not: /(?<!\p{L})(?:не|ни|нет|без|никогда|нельзя)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    // Eleven and three at night are of different halves.
    morning: /^\s?(?:час(?:а|ов)?\s)?(?:утра|a\.?\s?m\.?)(?!\p{L})/iu,
    // Without the word for the hour, `3 дня` is three days.
    afternoon: /^\s?(?:час(?:а|ов)?\s(?:дня|вечера|пополудни)|вечера|пополудни|p\.?\s?m\.?)(?!\p{L})/iu,
    first: 'hour',
    past: new Set(),
    to: new Set(),
  },
  comparedWithZero: /положительн|отрицательн|неотрицательн|нул|нол|обраща/iu,
};
