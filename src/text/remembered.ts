/**
 * Wraps a function of a string so that it computes its value once for each of the strings that are asked for again and again, such
 * as the words of a language. It keeps `most` values and up to as many older ones: what was not asked for since then is forgotten.
 */
export function remembered<Value extends object | string | number | boolean>(
  most: number,
  derive: (text: string) => Value,
): (text: string) => Value {
  let [recent, older]: [Map<string, Value>, Map<string, Value>] = [new Map(), new Map()];
  return (text) => {
    let value = recent.get(text);
    if (value !== undefined) return value;
    value = older.get(text) ?? derive(text);
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    recent.set(text, value);
    return value;
  };
}
