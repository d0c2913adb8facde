/** A value in backticks, as messages show values. */
export function quote(value: string): string {
  return `\`${value}\``;
}

/**
 * Values in backticks, separated by commas: `a, b and 3 more`.
 * @param most how many values are named; all by default
 */
export function list(values: readonly string[], most = Infinity): string {
  const named = values.slice(0, most).map(quote).join(', ');
  return values.length > most ? `${named} and ${values.length - most} more` : named;
}

/**
 * The first of several neighbouring values, in backticks: `a and 2 more after it`.
 * @param count how many values there are, the first included
 */
export function andMore(value: string, count: number): string {
  return count > 1 ? `${quote(value)} and ${count - 1} more after it` : quote(value);
}

/** `one` for a count of 1, else `many`; for words of a message such as `is` and `are`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
