/**
 * A value as messages show values: in backticks, or in quotation marks where it has code of its own, since backticks inside
 * backticks show where neither begins.
 */
export function quote(value: string): string {
  const count = value.split('`').length - 1;
  if (count === 0 || !/[^`\s]/.test(value)) return `\`${value}\``;
  // What was clipped may have lost the end of its code.
  const whole = count % 2 === 1 && value.endsWith('…') ? `${value}\`` : value;
  return count % 2 === 1 && whole === value ? `\`${value}\`` : `“${whole}”`;
}

/**
 * Values as `quote` shows them, separated by commas: `a, b and 3 more`.
 * @param most how many values are named; all by default
 */
export function list(values: readonly string[], most = Infinity): string {
  const named = values.slice(0, most).map(quote).join(', ');
  return values.length > most ? `${named} and ${values.length - most} more` : named;
}

/**
 * The first of several neighbouring values, as `quote` shows it: `a and 2 more after it`.
 * @param count how many values there are, the first included
 */
export function andMore(value: string, count: number): string {
  return count > 1 ? `${quote(value)} and ${count - 1} more after it` : quote(value);
}

/** `one` for a count of 1, else `many`; for words of a message such as `is` and `are`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
