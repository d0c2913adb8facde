import type { Count } from '../spans/counts.ts';
import { countNumerals } from '../spans/numerals.ts';
import { valuesInWords } from '../spans/values-in-words.ts';
import type { NumberText } from './number-text.ts';

/**
 * A count that became another one: both sides count as many things, all alike but for one, whose value is nowhere on the other side.
 * At least one of the two stands in words; those in digits are compared as numbers.
 */
export function changedCount(source: NumberText, target: NumberText): readonly [Count, Count] | undefined {
  if (!source.mayCount || !(source.mayCountInWords || target.mayCountInWords)) return undefined;
  const { counts } = source;
  const others = counts.length === 0 ? [] : target.counts;
  if (counts.length !== others.length) return undefined;
  const changed = counts.flatMap((count, index) => {
    const other = others[index];
    return other === undefined || other.value === count.value ? [] : [[count, other] as const];
  });
  const [first, ...more] = changed;
  if (first === undefined || more.length > 0) return undefined;
  const [count, other] = first;
  if (!count.inWords && !other.inWords) return undefined;
  return says(target, count.value) || says(source, other.value) ? undefined : [count, other];
}

/** Does a text have a value in any form? */
function says({ raw, language }: NumberText, value: number): boolean {
  if (countNumerals(raw, language).has(value)) return true;
  return valuesInWords(raw, language).some((word) => word.value === value || word.digits.includes(value));
}
