import type { NumberSpan } from '../spans/numbers.ts';

export type QuantityChange = 'percent' | 'sign' | 'scale' | 'unit';

/** How two numbers of equal value or equal digits differ in scale, percent sign, unit or sign. */
export function quantityChange(source: NumberSpan, target: NumberSpan): QuantityChange | undefined {
  if (source.value !== target.value && source.number === target.number && scaleDiffers(source, target)) return 'scale';
  if (isPercentLost(source, target) || isPercentAdded(source, target)) return 'percent';
  if (source.negative !== target.negative) return 'sign';
  return unitDiffers(source, target) ? 'unit' : undefined;
}

/** A number without scale differs from one with a scale only if no word follows it that might be a scale. */
function scaleDiffers(a: NumberSpan, b: NumberSpan): boolean {
  return (a.scale > 1 || a.bare) && (b.scale > 1 || b.bare);
}

function isPercentLost(source: NumberSpan, target: NumberSpan): boolean {
  return source.percent && !target.percent && !(target.shared?.percent === true && target.shared.tight);
}

function isPercentAdded(source: NumberSpan, target: NumberSpan): boolean {
  return target.percent && !source.percent && source.shared?.percent !== true;
}

/**
 * Do the units differ? `MB` also matches `MB/s`, since another word may be the divisor; likewise a missing unit if a word follows.
 */
function unitDiffers(source: NumberSpan, target: NumberSpan): boolean {
  const [expected, found] = [source.unit ?? source.shared?.unit, target.unit ?? target.shared?.unit];
  if (found === undefined) return source.unit !== undefined && target.bare;
  if (expected === undefined || expected === found) return false;
  return expected.split('/')[0] !== found.split('/')[0] || (expected.includes('/') && found.includes('/'));
}

/**
 * Two numbers that changed places in the target while all others are in order; empty when there are none. A number that moved with
 * its unit moved with its words, which is no fault, unless the other one has the same unit.
 */
export function swappedPairs(
  matched: readonly (readonly [NumberSpan, NumberSpan])[],
): readonly (readonly [NumberSpan, NumberSpan])[] {
  if (new Set(matched.map(([{ value }]) => value)).size < matched.length) return [];
  const order = matched.map(([, number]) => number).sort((a, b) => a.range.start - b.range.start);
  const moved = matched.filter(([, number], index) => order[index] !== number);
  const [first, second] = moved;
  if (first === undefined || second === undefined || moved.length > 2) return [];
  const alike = sameQuantity(first[0], second[0]);
  const crossed = sameQuantity(first[0], second[1]) && sameQuantity(second[0], first[1]);
  return crossed && (!alike || moved.every(([number]) => isHeavy(number))) ? moved : [];
}

function sameQuantity(a: NumberSpan, b: NumberSpan): boolean {
  return a.percent === b.percent && a.unit === b.unit && a.scale === b.scale;
}

/** Is a number worth a finding? Single digits are not, because languages write or count them differently. */
export function isHeavy({ value, decimals, percent }: NumberSpan): boolean {
  return value >= 10 || decimals > 0 || percent || !Number.isInteger(value);
}
