/** Symbols that may follow a number in any language. */

/** Letters that multiply the number before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['T', 1e12],
]);

/** Symbols of units, each mapped to the one by which they are compared. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...['ns', 'μs', 'ms', 's', 'min', 'h', 'Hz', 'kHz', 'MHz', 'GHz', 'THz', 'bit', 'kB', 'MB', 'GB', 'TB', 'PB'].map(same),
  ...['KiB', 'MiB', 'GiB', 'TiB', 'kbit', 'Mbit', 'Gbit', 'nm', 'mm', 'cm', 'km', 'mg', 'kg', 'mW', 'kW', 'MW', 'GW'].map(same),
  ...['kWh', 'mV', 'kV', 'dB', 'px', 'fps', 'FLOPS', 'GFLOPS', 'TFLOPS', '°C', '°F'].map(same),
  ['KB', 'kB'],
  ['kb', 'kbit'],
  ['Mb', 'Mbit'],
  ['Gb', 'Gbit'],
  ['kbps', 'kbit/s'],
  ['Kbps', 'kbit/s'],
  ['Mbps', 'Mbit/s'],
  ['Gbps', 'Gbit/s'],
  ['MBps', 'MB/s'],
  ['GBps', 'GB/s'],
  ['KHz', 'kHz'],
  ['us', 'μs'],
  ['µs', 'μs'],
  ['sec', 's'],
  ['secs', 's'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['mins', 'min'],
  ['FLOPs', 'FLOPS'],
  ['GFLOPs', 'GFLOPS'],
  ['TFLOPs', 'TFLOPS'],
]);

const SCALE = /^[- ]?([KMB])(?![\p{L}\p{Nd}/])|^([kT])(?![\p{L}\p{Nd}/])/u;
const UNIT = new RegExp(`^[-\\s]?(${[...UNITS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{Nd}])`, 'u');

/** A value at the start of a text, and its length in UTF-16 units. */
export interface Beginning<Value> {
  readonly value: Value;
  readonly length: number;
}

export function scaleSymbol(tail: string): Beginning<number> | undefined {
  const match = SCALE.exec(tail);
  const value = SCALES.get(match?.[1] ?? match?.[2] ?? '');
  return match && value !== undefined ? { value, length: match[0].length } : undefined;
}

export function unitSymbol(tail: string): Beginning<string> | undefined {
  const match = UNIT.exec(tail);
  const value = UNITS.get(match?.[1] ?? '');
  return match && value !== undefined ? { value, length: match[0].length } : undefined;
}

function same(symbol: string): readonly [string, string] {
  return [symbol, symbol];
}
