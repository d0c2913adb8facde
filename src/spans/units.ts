/** Symbols of units: which there are, and how large each is. */

/** Factors of the metric prefixes. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['p', 1e-12],
  ['n', 1e-9],
  ['μ', 1e-6],
  ['m', 1e-3],
  ['c', 1e-2],
  ['d', 1e-1],
  ['h', 1e2],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['P', 1e15],
  ['E', 1e18],
]);

/** Units with the prefixes they take in texts; others would be words or abbreviations, such as `pm`, `as`, `ML` and `TV`. */
const METRIC: readonly (readonly [string, string])[] = [
  ['m', 'nμmcdk'],
  ['g', 'nμmk'],
  ['s', 'pnμm'],
  ['L', 'μmcdh'],
  ['W', 'nμmkMGT'],
  ['Wh', 'mkMGT'],
  ['V', 'nμmkM'],
  ['A', 'pnμmk'],
  ['Pa', 'mhkMG'],
  ['J', 'μmkMGTP'],
  ['N', 'mkM'],
  ['K', 'nμm'],
  ['Hz', 'mkMGTP'],
  ['eV', 'mkMGT'],
  ['mol', 'nμmk'],
  ['Ω', 'mkMG'],
  ['bit', 'kMGTP'],
  ['B', 'kMGTPE'],
  ['FLOPS', 'kMGTPE'],
  ['dB', ''],
  ['px', ''],
  ['fps', ''],
  ['ha', ''],
  ['acre', ''],
  ['°', ''],
  ['°C', ''],
  ['°F', ''],
  ['‰', ''],
];

/** Units that are multiples of others. */
const MULTIPLES: readonly (readonly [string, number, string])[] = [
  ['min', 60, 's'],
  ['h', 3600, 's'],
  ['day', 86_400, 's'],
  ['week', 604_800, 's'],
  ['month', 1, 'month'],
  ['year', 12, 'month'],
  ['t', 1e6, 'g'],
];

/** Units of another system, whose conversions are rounded. */
const CONVERTED: readonly (readonly [string, number, string])[] = [
  ['in', 0.0254, 'm'],
  ['ft', 0.3048, 'm'],
  ['yd', 0.9144, 'm'],
  ['mi', 1609.344, 'm'],
  ['oz', 28.35, 'g'],
  ['gal', 3.785, 'L'],
];

/** Kinds of money; those that share a name are not told apart, as the dollars of several countries. */
const CURRENCIES = ['$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₪', '₴', 'zł', 'riyal', 'dirham', 'dinar', 'peso', 'franc'];

/** What a unit measures, and how large it is. */
export interface UnitSize {
  readonly kind: string;
  readonly factor: number;
  /** True when an amount in another unit is likely to be rounded. */
  readonly rough?: true;
}

const SIZES: ReadonlyMap<string, UnitSize> = new Map([
  ...METRIC.flatMap(([base, prefixes]) =>
    ['', ...prefixes].map((prefix) => [prefix + base, { kind: base, factor: FACTORS.get(prefix) ?? 1 }] as const),
  ),
  ...MULTIPLES.map(([symbol, factor, kind]) => [symbol, { kind, factor }] as const),
  ...CONVERTED.map(([symbol, factor, kind]) => [symbol, { kind, factor, rough: true as const }] as const),
  ...CURRENCIES.map((symbol) => [symbol, { kind: symbol, factor: 1 }] as const),
]);

/** The size of a unit or of a quotient such as `km/h`. */
export function unitSize(symbol: string): UnitSize | undefined {
  const [unit = '', divisor] = symbol.split('/');
  const size = SIZES.get(unit);
  if (divisor === undefined || size === undefined) return size;
  const by = SIZES.get(divisor);
  if (by === undefined) return undefined;
  return { kind: `${size.kind}/${by.kind}`, factor: size.factor / by.factor, ...(size.rough && { rough: true }) };
}

/** Is a symbol, such as one made of a prefix and a unit, that of a unit? */
export function isUnit(symbol: string): boolean {
  return SIZES.has(symbol);
}

/** What two units have in common: nothing, what they measure, or their size too. A unit without divisor may be one with it. */
export function compareUnits(first: string, second: string): 'other' | 'same kind' | 'equal' {
  // An energy is often written as a quotient: `kW/h`.
  const [a = '', b = ''] = [first, second].map((symbol) => symbol.replace('W/h', 'Wh'));
  const [one, other] = [unitSize(a), unitSize(b)];
  if (a === b || one === undefined || other === undefined) return a === b ? 'equal' : 'other';
  if (a.includes('/') !== b.includes('/')) return compareUnits(a.replace(/\/.*/, ''), b.replace(/\/.*/, ''));
  // A temperature is often given in degrees alone.
  if (one.kind !== other.kind) return isDegree(one) && isDegree(other) && (a === '°' || b === '°') ? 'equal' : 'other';
  return Math.abs(one.factor / other.factor - 1) < 1e-9 ? 'equal' : 'same kind';
}

function isDegree({ kind }: UnitSize): boolean {
  return kind.startsWith('°') || kind === 'K';
}

/** Other spellings of symbols. Binary multiples count as the decimal ones, since most words do not tell them apart. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['kb', 'kbit'],
  ['Mb', 'Mbit'],
  ['Gb', 'Gbit'],
  ['Tb', 'Tbit'],
  ['bps', 'bit/s'],
  ['kbps', 'kbit/s'],
  ['Kbps', 'kbit/s'],
  ['Mbps', 'Mbit/s'],
  ['Gbps', 'Gbit/s'],
  ['MBps', 'MB/s'],
  ['GBps', 'GB/s'],
  ['KB', 'kB'],
  ['KiB', 'kB'],
  ['MiB', 'MB'],
  ['GiB', 'GB'],
  ['TiB', 'TB'],
  ['PiB', 'PB'],
  ['KHz', 'kHz'],
  ['us', 'μs'],
  ['sec', 's'],
  ['secs', 's'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['mins', 'min'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['l', 'L'],
  ['ml', 'mL'],
  ['cl', 'cL'],
  ['dl', 'dL'],
  ['mph', 'mi/h'],
  ['kph', 'km/h'],
  ['kmh', 'km/h'],
  ['ºC', '°C'],
  ['ºF', '°F'],
  ['º', '°'],
  ...['FLOPs', 'GFLOPs', 'TFLOPs', 'PFLOPs', 'MFLOPs'].map((symbol) => [symbol, symbol.toUpperCase()] as const),
  ...['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'US$', 'A$', 'C$', 'NZ$', 'HK$'].map((code) => [code, '$'] as const),
  ['\uFDFC', 'riyal'],
  ['EUR', '€'],
  ['GBP', '£'],
  ...['JPY', 'CNY', 'RMB'].map((code) => [code, '¥'] as const),
  ['INR', '₹'],
  ['KRW', '₩'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['ILS', '₪'],
  ['UAH', '₴'],
  ['PLN', 'zł'],
  ...['SAR', 'QAR', 'OMR', 'YER', 'IRR'].map((code) => [code, 'riyal'] as const),
  ...['AED', 'MAD'].map((code) => [code, 'dirham'] as const),
  ...['KWD', 'JOD', 'IQD', 'BHD', 'TND', 'DZD', 'LYD', 'RSD'].map((code) => [code, 'dinar'] as const),
  ...['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU'].map((code) => [code, 'peso'] as const),
  ['CHF', 'franc'],
]);

/** Names of units in this file that are no symbols, or words of a language too. */
const NO_SYMBOLS = new Set([
  'in',
  'day',
  'week',
  'month',
  'year',
  't',
  'ha',
  'acre',
  'gal',
  'riyal',
  'dirham',
  'dinar',
  'peso',
  'franc',
]);

/** Symbols as they may stand in texts, each with the one by which it is compared. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...SIZES.keys()].filter((symbol) => !NO_SYMBOLS.has(symbol)).map((symbol) => [symbol, symbol] as const),
  ...[...SIZES.keys()].filter((symbol) => symbol.startsWith('μ')).map((symbol) => [symbol.replace('μ', 'µ'), symbol] as const),
  ...SPELLINGS,
]);
