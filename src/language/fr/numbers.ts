import type { Numbers } from '../numbers.ts';
import { entries } from '../spellings.ts';
import { frenchUnitPrefixes, frenchUnits } from './units.ts';

/** Forms of the counting words, by value from zero. */
const ONES: readonly (readonly string[])[] = [
  ['zéro', 'zéros'],
  ['un', 'une', 'unique', 'uniques', 'seul', 'seule'],
  ['deux', 'double', 'doubles', 'paire', 'couple', 'bidimensionnel', 'bidimensionnelle'],
  ['trois', 'triple', 'triples', 'tridimensionnel', 'tridimensionnelle'],
  ['quatre', 'quadruple'],
  ['cinq', 'quintuple'],
  ['six', 'sextuple'],
  ['sept'],
  ['huit'],
  ['neuf'],
  ['dix', 'décuple'],
  ['onze'],
  ['douze'],
  ['treize'],
  ['quatorze'],
  ['quinze', 'quinzaine'],
  ['seize'],
];

/** From seventeen on, words of several are the sum of their parts, but for `quatre-vingts`. */
const TENS: readonly (readonly [readonly string[], number])[] = [
  [['vingt', 'vingts', 'vingtaine'], 20],
  [['trente', 'trentaine'], 30],
  [['quarante', 'quarantaine'], 40],
  [['cinquante', 'cinquantaine'], 50],
  [['soixante', 'soixantaine'], 60],
  [['septante'], 70],
  [['huitante', 'octante', 'quatre-vingt', 'quatre-vingts', 'quatre vingt', 'quatre vingts'], 80],
  [['nonante'], 90],
];

/** The scale is the long one: a `billion` is a million millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['cent', 'cents', 'centaine', 'centaines', 'centuple'], 100],
  [['mille', 'millier', 'milliers'], 1e3],
  [['million', 'millions'], 1e6],
  [['milliard', 'milliards', 'mrd', 'mrds'], 1e9],
  [['billion', 'billions'], 1e12],
  [['billiard', 'billiards'], 1e15],
];

/** Ordinals besides those of titles; those of several words are the sum of their parts. */
const ORDINALS: readonly (readonly [string, number])[] = [
  ['unième', 1],
  ['trentième', 30],
  ['quarantième', 40],
  ['cinquantième', 50],
  ['soixantième', 60],
  ['septantième', 70],
  ['quatre-vingtième', 80],
  ['quatre vingtième', 80],
  ['nonantième', 90],
  ['centième', 100],
  ['millième', 1000],
  ['millionième', 1e6],
];

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['demi', 'demie', 'demis', 'demies', 'moitié', 'moitiés'], 1 / 2],
  [['tiers'], 1 / 3],
  [['quart', 'quarts'], 1 / 4],
  [['cinquième', 'cinquièmes'], 1 / 5],
  [['sixième', 'sixièmes'], 1 / 6],
  [['septième', 'septièmes'], 1 / 7],
  [['huitième', 'huitièmes'], 1 / 8],
  [['neuvième', 'neuvièmes'], 1 / 9],
  [['dixième', 'dixièmes'], 1 / 10],
  [['vingtième', 'vingtièmes'], 1 / 20],
  [['centième', 'centièmes'], 1 / 100],
  [['millième', 'millièmes'], 1 / 1000],
];

const MULTIPLIERS: readonly (readonly [readonly string[], number])[] = [
  [['dizaine', 'dizaines', 'décennie', 'décennies'], 10],
  [['douzaine', 'douzaines'], 12],
  [['siècle', 'siècles'], 100],
  [['millénaire', 'millénaires'], 1000],
];

/** Without `sept.`, which is seven more often than September. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['février', 'févr', 'fév'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juill', 'juil'],
  ['août'],
  ['septembre'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'déc'],
];

export const frenchNumbers: Numbers = {
  words: new Map<string, number>([
    ...ONES.flatMap((forms, value) => entries(forms, value)),
    ...TENS.flatMap(([forms, value]) => entries(forms, value)),
    ...ORDINALS.flatMap(([word, value]) => entries([word, `${word}s`], value)),
    ...LARGE.flatMap(([forms, value]) => entries(forms, value)),
  ]),
  compounds: {
    // Four twenties are eighty, and `heures moins` stands between an hour and the minutes before it.
    pattern: String.raw`(?<![\p{L}\p{M}])(?:quatre[-\s]vingt(?:s|i[eè]mes?)?|heures?\smoins)(?![\p{L}\p{M}])`,
  },
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => entries(forms, value))),
  multipliers: new Map(MULTIPLIERS.flatMap(([forms, value]) => entries(forms, value))),
  fillers: new Set(['de', 'd', 'du', 'des', 'le', 'la', 'les', 'l']),
  months: new Map(MONTHS.flatMap((forms, index) => entries(forms, index + 1))),
  joiner: 'et',
  units: frenchUnits,
  unitPrefixes: frenchUnitPrefixes,
  per: /^\s?(?:\/\s?|par\s|à la\s|à l['’]|chaque\s)/iu,
  percent: /^(?:pour ?cent|points? de pourcentage|p\.\s?(?:c\.|100))(?!\p{L})/iu,
  // `au moins` says `at least`, `plus ou moins` more or less.
  minus: /(?<!(?<!\p{L})(?:au|du|le|ou|des)\s)(?<!\p{L})(?:moins|négati(?:f|ve)s?)\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})(?:(?:au-dessous|en dessous) de|sous) (?:zéro|0)(?!\d)/iu,
  between: /^\s?(?:[-–—~/]|,?\s?(?:à|au|et|ou|jusqu['’]à|contre|voire|puis)|,)(?:\s(?:le|la|les)(?!\p{L}))?\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:moins (?:de|d['’]|que)|(?:inférieur|plus (?:petit|court|faible|bas))(?:e?s?) (?:à|que)|plus jeunes? que|(?:en |au-)?dessous de|(?:tout )?au (?:plus|maximum)|jusqu['’]à|un maximum de|maximum|(?:dépass|excèd)(?:e|ent|er|ait) pas|ne (?:pas|jamais) (?:dépasser|excéder))$/iu,
    more: /(?<!\p{L})(?:plus (?:de|d['’]|que)|(?:supérieur|plus (?:grand|long|élevé))(?:e?s?) (?:à|que)|plus âgée?s? (?:de|que)|(?:au-)?dessus de|(?:tout )?au (?:moins|minimum)|du moins|un minimum de|minimum|(?:dépass|excèd|excéd)(?:e|ent|er|ant|ait))$/iu,
    not: /(?<!\p{L})(?:pas|non|ni|jamais|sans|aucune?)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:a\.?\s?m(?!\p{L})\.?|(?:h(?:eures?)?\s)?du matin)/iu,
    afternoon: /^\s?(?:p\.?\s?m(?!\p{L})\.?|(?:h(?:eures?)?\s)?(?:de l['’]après-midi|du soir))/iu,
    between: String.raw`\s?[hH](?:eures?)?\s?`,
    first: 'hour',
    past: new Set(['heure', 'heures']),
    to: new Set(['heure moins', 'heures moins']),
  },
  comparedWithZero: /positi[fv]|négati[fv]|(?<!\p{L})nul(?:le)?s?(?!\p{L})|zéro|s['’]annul/iu,
};
