import { unitsNamed } from '../spans/number-terms.ts';
import type { NumberSpan } from '../spans/numbers.ts';
import { compareUnits, UNIT_SYMBOLS } from '../spans/units.ts';
import { isHeavy, knowsNumberWords } from './number-evidence.ts';
import type { NumberText } from './number-text.ts';
import { amountsOf, sameAmount } from './quantities.ts';

export type QuantityChange = 'percent' | 'relation' | 'sign' | 'scale' | 'unit';

/**
 * How two numbers of equal value or equal digits differ in scale, percent sign, comparison, unit or sign.
 * @param text the text of the target number
 */
export function quantityChange(source: NumberSpan, target: NumberSpan, text: NumberText): QuantityChange | undefined {
  // Where words are not known, they may say what a sign says.
  const isKnown = knowsNumberWords(text.language);
  if (isPercentLost(source, target) && (isKnown || isAlone(target, text))) return 'percent';
  if (isPercentAdded(source, target)) return 'percent';
  if (relationDiffers(source, target)) return 'relation';
  if (signDiffers(source, target) && (isKnown || target.negative || isAlone(target, text))) return 'sign';
  if (amountsOf(source).some((amount) => amountsOf(target).some((other) => sameAmount(amount, other)))) return undefined;
  if (source.value !== target.value && source.number === target.number && scaleDiffers(source, target)) return 'scale';
  return unitDiffers(source, target, text) ? 'unit' : undefined;
}

function signDiffers(source: NumberSpan, target: NumberSpan): boolean {
  return source.negative !== target.negative && !source.mayBeNegative && !target.mayBeNegative;
}

/** Does a number stand without any word, as in the cell of a table? */
function isAlone({ range }: NumberSpan, { raw }: NumberText): boolean {
  return !/\p{L}/u.test(raw.replace(range.slice(), ''));
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

/** Does one number say the opposite of the other, by a sign or by words? What only one of them says may stand elsewhere. */
function relationDiffers(source: NumberSpan, target: NumberSpan): boolean {
  const [expected, found] = [source.comparison, target.comparison];
  if (expected?.relation === '±' || found?.relation === '±') {
    const other = expected?.relation === '±' ? target : source;
    return other.comparison?.relation !== '±' && (other.signed || other.comparison?.relation !== undefined);
  }
  if (expected?.relation !== undefined && found?.relation !== undefined) return expected.relation !== found.relation;
  return expected !== undefined && found !== undefined && expected.direction !== found.direction;
}

/** Do the units differ? A unit that only one of them has may be the other's unknown word, or stand elsewhere. */
function unitDiffers(source: NumberSpan, target: NumberSpan, text: NumberText): boolean {
  const [expected, found] = [source.unit ?? source.shared?.unit, target.unit ?? target.shared?.unit];
  if (expected === undefined) return false;
  if (found === undefined) return source.unit !== undefined && target.bare && !isLabel(expected) && !isNamed(expected, text);
  return compareUnits(expected, found) !== 'equal';
}

/** A single letter may be a variable or the name of a part as well as a unit. */
function isLabel(unit: string): boolean {
  return unit.length === 1 && /[A-Za-z]/.test(unit);
}

function isNamed(unit: string, { raw, language }: NumberText): boolean {
  const symbols = raw.match(/[\p{Script=Latin}\p{Sc}µμΩ°º‰]+/gu)?.flatMap((word) => UNIT_SYMBOLS.get(word) ?? []) ?? [];
  return [...symbols, ...unitsNamed(raw, language)].some((other) => compareUnits(unit, other) === 'equal');
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
  // A date in digits starts with its year, one with the name of its month ends with it.
  if (isInOneDate(first[0], second[0]) !== isInOneDate(first[1], second[1])) return [];
  const alike = sameQuantity(first[0], second[0]);
  const crossed = sameQuantity(first[0], second[1]) && sameQuantity(second[0], first[1]);
  return crossed && (!alike || moved.every(([number]) => isHeavy(number))) ? moved : [];
}

/** Are two numbers parts of one date in digits: `2021-03-15`? */
function isInOneDate(a: NumberSpan, b: NumberSpan): boolean {
  const [first, last] = a.numeral.start < b.numeral.start ? [a, b] : [b, a];
  return /^([-/.])(?:\d{1,2}\1)?$/.test(first.numeral.atEnd().until(last.numeral.atStart()).slice());
}

function sameQuantity(a: NumberSpan, b: NumberSpan): boolean {
  return a.percent === b.percent && a.unit === b.unit && a.scale === b.scale;
}
