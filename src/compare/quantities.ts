import type { NumberSpan } from '../spans/numbers.ts';
import { compareUnits, unitSize } from '../spans/units.ts';

/** How much a converted amount may differ. */
const ROUNDED = 0.03;

/** A value with its unit, as a number may be read. */
export interface Amount {
  readonly value: number;
  readonly unit?: string;
}

/** The ways in which a number may be read: with the scale and unit of the next one, or with its letter in another sense. */
export function amountsOf({ number, value, scale, unit, shared, other }: NumberSpan): readonly Amount[] {
  const own = unit ?? shared?.unit;
  const amounts = [withUnit(value, own)];
  if (scale === 1 && shared !== undefined && shared.scale > 1) amounts.push(withUnit(number * shared.scale, own));
  if (other !== undefined) amounts.push(withUnit(number * other.scale, other.unit));
  return amounts;
}

function withUnit(value: number, unit: string | undefined): Amount {
  return { value, ...(unit !== undefined && { unit }) };
}

/** Are two amounts equal, perhaps in other units, as 1 km and 1000 m are? */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.unit === undefined || b.unit === undefined) return false;
  const [one, other] = [unitSize(a.unit), unitSize(b.unit)];
  if (one === undefined || other === undefined || compareUnits(a.unit, b.unit) === 'other') return false;
  const tolerance = one.rough === other.rough ? 1e-9 : ROUNDED;
  return Math.abs(a.value * one.factor - b.value * other.factor) <= tolerance * Math.abs(a.value * one.factor);
}
