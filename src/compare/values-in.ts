import type { Unit } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import { type TextSpans, textSpans } from '../spans/text-spans.ts';

const NONE: readonly never[] = [];

/** The values of one class in the running text of some units, in the order of the text. */
export function valuesIn<Value>(
  units: readonly Unit[],
  language: Language,
  read: (spans: TextSpans) => readonly Value[],
): readonly Value[] {
  // Most texts have no such values, so that there is no list to make.
  let all: readonly Value[] = NONE;
  for (const unit of units) {
    for (const block of textsOf(unit)) {
      const values = read(textSpans(block, language));
      if (values.length > 0) all = all.length === 0 ? values : [...all, ...values];
    }
  }
  return all;
}
