const WORD = /([^\s()]+)(?:\(([^()]*)\))?/g;

/**
 * The forms of words in a list: endings stand in brackets behind their stem, `-` is none, and `_` is the space of two words:
 * `лист(- а у)` gives `лист`, `листа` and `листу`.
 */
export function inflected(list: string): readonly string[] {
  return Array.from(list.matchAll(WORD)).flatMap(([, stem = '', endings = '-']) =>
    endings.split(' ').map((ending) => (stem + ending.replace('-', '')).replaceAll('_', ' ')),
  );
}

/** Lists of inflected words with their values, one value for all forms of a list. */
export function inflectedEntries<Value>(rows: readonly (readonly [Value, string])[]): readonly (readonly [string, Value])[] {
  return rows.flatMap(([value, list]) => inflected(list).map((form) => [form, value] as const));
}
