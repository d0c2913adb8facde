import { entries } from '../spellings.ts';

/** Words of units by symbol, in the singular; the plural is made of them. */
const REGULAR: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['seconde']],
  ['min', ['minute']],
  ['h', ['heure']],
  ['day', ['jour', 'journée']],
  ['week', ['semaine']],
  ['year', ['an', 'année']],
  ['bit', ['bit']],
  ['B', ['octet', 'byte']],
  ['m', ['mètre']],
  ['g', ['gramme']],
  ['L', ['litre']],
  ['W', ['watt']],
  ['Wh', ['wattheure', 'watt heure']],
  ['V', ['volt']],
  ['A', ['ampère']],
  ['Pa', ['pascal']],
  ['J', ['joule']],
  ['N', ['newton']],
  ['eV', ['électronvolt', 'électron volt']],
  ['mol', ['mole']],
  ['Ω', ['ohm']],
  ['K', ['kelvin']],
  ['°', ['degré']],
  ['px', ['pixel']],
  ['dB', ['décibel']],
  ['kg', ['kilo']],
  ['t', ['tonne']],
  ['ha', ['hectare']],
  ['acre', ['acre']],
  ['yd', ['yard']],
  ['mi', ['mile']],
  ['ft', ['pied']],
  ['in', ['pouce']],
  ['gal', ['gallon']],
  ['oz', ['once']],
  ['$', ['dollar']],
  ['€', ['euro']],
  ['¥', ['yen', 'yuan']],
  ['₹', ['roupie']],
  ['riyal', ['rial', 'riyal']],
  ['dirham', ['dirham']],
  ['dinar', ['dinar']],
  ['peso', ['peso']],
  ['franc', ['franc']],
  ['₽', ['rouble']],
];

/** Bytes are octets in symbols, too. `Milles` are miles, since a thousand has no plural. */
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['month', ['mois']],
  ['Hz', ['hertz']],
  ['kB', ['ko', 'kio']],
  ['MB', ['mo', 'mio']],
  ['GB', ['go', 'gio']],
  ['TB', ['to', 'tio']],
  ['°C', ['degrés celsius', 'degré celsius', 'degrés centigrades', 'celsius']],
  ['°F', ['degrés fahrenheit', 'degré fahrenheit', 'fahrenheit']],
  ['mi', ['milles']],
  ['£', ['livres sterling', 'livre sterling']],
  ['₺', ['livres turques', 'livre turque', 'lires']],
  ['‰', ['pour mille']],
];

export const frenchUnits: ReadonlyMap<string, string> = new Map([
  ...REGULAR.flatMap(([symbol, forms]) => forms.flatMap((form) => entries([form, plural(form)], symbol))),
  ...OTHERS.flatMap(([symbol, forms]) => entries(forms, symbol)),
]);

/** All words of a unit take the ending: `watts heures`. */
function plural(words: string): string {
  return words.replaceAll(/(?= |$)/g, 's');
}

export const frenchUnitPrefixes: ReadonlyMap<string, string> = new Map([
  ['pico', 'p'],
  ['nano', 'n'],
  ['micro', 'μ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['déci', 'd'],
  ['deci', 'd'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['kibi', 'k'],
  ['méga', 'M'],
  ['mega', 'M'],
  ['mébi', 'M'],
  ['mebi', 'M'],
  ['giga', 'G'],
  ['gibi', 'G'],
  ['téra', 'T'],
  ['tera', 'T'],
  ['tébi', 'T'],
  ['tebi', 'T'],
  ['péta', 'P'],
  ['peta', 'P'],
  ['exa', 'E'],
]);
