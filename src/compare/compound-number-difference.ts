import type { CompoundNumber } from '../spans/compound-numbers.ts';
import { compoundValues } from '../spans/compound-numbers.ts';
import type { NumberSpan } from '../spans/numbers.ts';
import { valuesInWords } from '../spans/values-in-words.ts';
import type { NumberText, Written } from './number-text.ts';
import { takeMatches } from './take-matches.ts';

export interface CompoundDifference {
  /** The numbers left to compare, which belong to no compound that is settled. */
  readonly source: readonly NumberSpan[];
  readonly target: readonly NumberSpan[];
  /** Compounds of the source with what stands for each in the target. */
  readonly changed: readonly (readonly [Written, Written])[];
}

/**
 * Compares times and powers of ten as wholes. One that the other side has, in whatever way, is settled, and so are its numbers; one
 * that it has not is left to the comparison of its numbers, unless another stands in its place.
 */
export function compareCompounds(source: NumberText, target: NumberText): CompoundDifference {
  const [missing, extra] = [[...source.compounds], [...target.compounds]];
  const settled: Written[] = takeMatches(missing, extra, sameCompound).flat();
  if (missing.length + extra.length === 0) return left(source, target, settled, []);
  const counterparts = [
    ...missing.map((compound) => counterpartOf(compound, target)),
    ...extra.map((compound) => counterpartOf(compound, source)),
  ];
  for (const [index, compound] of [...missing, ...extra].entries()) {
    const counterpart = counterparts[index];
    if (counterpart !== undefined) settled.push(compound, ...counterpart);
  }
  const [lost, added] = [missing, extra].map((compounds) => compounds.filter((compound) => !settled.includes(compound)));
  const changed = changedOf(lost ?? [], added ?? [], target);
  return left(source, target, [...settled, ...changed.flat()], changed);
}

function left(
  source: NumberText,
  target: NumberText,
  settled: readonly Written[],
  changed: CompoundDifference['changed'],
): CompoundDifference {
  const isLeft = ({ range }: NumberSpan): boolean => !settled.some((other) => other.range.overlaps(range));
  return { source: source.numbers.filter(isLeft), target: target.numbers.filter(isLeft), changed };
}

function sameCompound(a: CompoundNumber, b: CompoundNumber): boolean {
  return a.kind === b.kind && a.values.some((value) => b.values.some((other) => equal(value, other)));
}

/** What says a compound on the other side, as far as it is a number in digits; undefined if nothing does. */
function counterpartOf({ kind, values }: CompoundNumber, other: NumberText): readonly NumberSpan[] | undefined {
  const isSame = (value: number): boolean => values.some((one) => equal(one, value));
  if (compoundValues(kind, other.raw, other.language).some(isSame)) return [];
  if (kind === 'time') {
    // Many languages count the hours of the whole day: `6 pm` is 18.
    const told = other.compounds.filter((time) => time.kind === 'time' && time.values.length === 1);
    const hour = other.numbers.find(
      ({ number, scale, percent, range }) =>
        scale === 1 && !percent && isSame(number * HOUR) && !told.some((time) => time.range.overlaps(range)),
    );
    return hour && [hour];
  }
  const number = other.numbers.find(({ value }) => isSame(value));
  if (number !== undefined) return [number];
  return valuesInWords(other.raw, other.language).some(({ value }) => isSame(value)) ? [] : undefined;
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(a);
}

/** Powers that differ, powers whose exponent became digits, and times that moved to the other half of the day. */
function changedOf(
  lost: readonly CompoundNumber[],
  added: readonly CompoundNumber[],
  target: NumberText,
): CompoundDifference['changed'] {
  const rest = [...added];
  return lost.flatMap((compound) => {
    const [other] = takeMatches([compound], rest, isAnother);
    if (other !== undefined) return [other];
    const plain = compound.kind === 'power' ? withPlainExponent(compound, target) : undefined;
    return plain === undefined ? [] : [[compound, plain] as const];
  });
}

function isAnother(a: CompoundNumber, b: CompoundNumber): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'power') return true;
  const [[first = 0, ...more], [second = 1, ...others]] = [a.values, b.values];
  return more.length + others.length === 0 && Math.abs(first - second) === NOON;
}

const HOUR = 60;
/** Half a day in minutes. */
const NOON = 720;

/** `10⁻³` that became `10-3`, or `10⁸` that became `108`. */
function withPlainExponent({ exponent = 0 }: CompoundNumber, { numbers }: NumberText): Written | undefined {
  const digits = String(Math.abs(exponent));
  for (const [index, number] of numbers.entries()) {
    const { numeral } = number;
    const written = numeral.slice();
    if (exponent > 0 && written === `10${digits}`) return number;
    const next = numbers[index + 1]?.numeral;
    if (written !== '10' || next?.slice() !== digits) continue;
    if (/^[-−–]?$/u.test(numeral.atEnd().until(next.atStart()).slice())) {
      const range = numeral.until(next);
      return { range, raw: range.slice() };
    }
  }
  return undefined;
}
