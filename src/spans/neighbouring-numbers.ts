/** What a number says together with the next one. */
import type { Language } from '../language/language.ts';
import type { Quantity, Unplaced } from './numbers.ts';

/** `1億2000万` is one number. */
export function joined(found: readonly Unplaced[]): readonly Unplaced[] {
  const whole: Unplaced[] = [];
  for (const number of found) {
    const last = whole.at(-1);
    if (last?.attached !== true || last.range.end !== number.range.start || last.scale <= number.value) {
      whole.push(number);
      continue;
    }
    const value = last.value + number.value;
    const range = { start: last.range.start, end: number.range.end };
    const numeral = { start: last.numeral.start, end: number.numeral.end };
    whole.splice(-1, 1, { ...number, negative: last.negative, range, numeral, number: value, value, scale: 1 });
  }
  return whole;
}

/** The numbers, each with the quantity that it shares with the next one, as in `10 to 20%`. */
export function withShared(found: readonly Unplaced[], text: string, { numbers }: Language): readonly Unplaced[] {
  // From the last one to the first.
  const shared: Unplaced[] = [];
  for (const number of found.toReversed()) {
    const next = shared.at(-1);
    const between = next === undefined ? undefined : text.slice(number.range.end, next.range.start);
    if (next === undefined || between === undefined || !numbers?.between.test(between)) {
      shared.push(number);
      continue;
    }
    if (endsYears(number, next, between)) {
      const year = number.value - (number.value % 100) + next.value;
      shared.splice(-1, 1, { ...next, number: year, value: year });
    }
    shared.push({
      ...number,
      mayBeNegative: number.mayBeNegative || next.negative,
      shared: { ...quantityOf(next), tight: !/[\p{L}\s,;]/u.test(between.trim()) },
    });
  }
  return shared.reverse();
}

function quantityOf({ percent, scale, unit, shared }: Unplaced): Quantity {
  const own = { percent: percent || (shared?.percent ?? false), scale: scale > 1 ? scale : (shared?.scale ?? 1) };
  const symbol = unit ?? shared?.unit;
  return symbol === undefined ? own : { ...own, unit: symbol };
}

/** `1969-70` ends in 1970, and so does `1969/70`, which is no fraction since the years follow each other. */
function endsYears(first: Unplaced, last: Unplaced, between: string): boolean {
  const { numeral } = last;
  const short = numeral.end - numeral.start === 2 && last.decimals === 0;
  const isRange = /^[-–]$/.test(between) || (between === '/' && (first.value + 1) % 100 === last.value);
  return short && isRange && first.value >= 1800 && first.value < 2100 && last.value > first.value % 100;
}
