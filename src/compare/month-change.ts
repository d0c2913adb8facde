import type { NamedMonth } from '../spans/months.ts';
import type { NumberText } from './number-text.ts';

/**
 * The month of a date that became another one, in the source and in the target; nothing unless each side names a single month, with a
 * day or year beside it that both dates have, and none that differs.
 */
export function changedMonth(source: NumberText, target: NumberText): readonly [NamedMonth, NamedMonth] | undefined {
  // A date has a day or year in digits, and most texts have no numbers.
  if (source.numbers.length === 0 || target.numbers.length === 0) return undefined;
  const [date, another] = source.months;
  if (date === undefined || another !== undefined || date.inRange) return undefined;
  const [found, second] = target.months;
  if (found === undefined || second !== undefined || found.inRange || found.month === date.month) return undefined;
  return agree(date.day, found.day) && agree(date.year, found.year) && shares(date, found) ? [date, found] : undefined;
}

/** Where one date lacks what the other has, they may agree. */
function agree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function shares(a: NamedMonth, b: NamedMonth): boolean {
  return (a.day !== undefined && a.day === b.day) || (a.year !== undefined && a.year === b.year);
}
