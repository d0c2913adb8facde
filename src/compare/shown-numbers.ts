/** Numbers that a caption leaves to the command below it, which the other side's caption may say. */
import type { AlignedPair, Unit } from '../align/alignment.ts';
import { commandOf, leadsOn } from '../align/examples.ts';
import { asciiDigits } from '../language/digits.ts';
import type { NumberDifference } from './number-difference.ts';

const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * Removes the numbers that only one caption has, where the command below the other one shows them in its stead, as `{{1..10}}` does.
 * @param below the pair behind that of the difference
 */
export function withoutShown(difference: NumberDifference, pair: AlignedPair, below: AlignedPair | undefined): NumberDifference {
  if (difference.missing.length + difference.extra.length === 0 || below === undefined) return difference;
  const inSource = new Set(shownIn(pair.source, below.source));
  const inTarget = new Set(shownIn(pair.target, below.target));
  return {
    ...difference,
    missing: difference.missing.filter(({ number }) => !inTarget.has(number) || inSource.has(number)),
    extra: difference.extra.filter(({ number }) => !inSource.has(number) || inTarget.has(number)),
  };
}

function shownIn([caption]: readonly Unit[], [example]: readonly Unit[]): readonly number[] {
  if (caption === undefined || example === undefined || !leadsOn(caption)) return [];
  return (asciiDigits(commandOf(example) ?? '').match(NUMBER) ?? []).map(Number);
}
