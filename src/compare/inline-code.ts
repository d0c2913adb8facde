import type { Languages } from '../language/languages.ts';
import type { InlineCode } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';
import { hasLetters } from '../spans/words.ts';
import type { AlignedPair, Alignment, Unit } from '../align/alignment.ts';
import { differences } from './differences.ts';
import { textsOf } from '../align/units.ts';

/** The difference between the inline code of the two sides of an aligned pair. */
export interface InlineCodeDifference {
  readonly pair: AlignedPair;
  /** Code of the source that does not occur in the target at all. */
  readonly missing: readonly InlineCode[];
  /** Code of the target that does not occur in the source at all. */
  readonly extra: readonly InlineCode[];
  /** Code of the source that is plain text in the target. */
  readonly bare: readonly InlineCode[];
}

/** Compares the inline code of the pairs as sets; ignores code with letters of the target's script, which was translated. */
export function inlineCodeDifferences(alignment: Alignment, { target }: Languages): readonly InlineCodeDifference[] {
  const proseIn = (units: readonly Unit[]) => units.flatMap(textsOf).map((block) => proseOf(block));
  const says = (units: readonly Unit[], { value }: InlineCode) => proseIn(units).some((prose) => prose.includes(value));
  const same = [
    (a: InlineCode, b: InlineCode) => fold(a) === fold(b),
    (_: InlineCode, b: InlineCode) => hasLetters(b.value, target),
  ];
  return differences<InlineCode>(alignment, { read: codeIn, same }).map(({ pair, missing, extra }) => ({
    pair,
    missing: missing.filter((code) => !says(pair.target, code)),
    extra: extra.filter((code) => !says(pair.source, code)),
    bare: extra.length === 0 ? missing.filter((code) => says(pair.target, code)) : [],
  }));
}

/** The inline code of some units, without pairs of TeX quotation marks, which Markdown reads as inline code. */
function codeIn(units: readonly Unit[]): readonly InlineCode[] {
  const spans = units.flatMap(textsOf).flatMap((block) => block.spans);
  return spans.flatMap((span) => (span.kind === 'code' && !span.value.includes("''") ? [span] : []));
}

function fold({ value }: InlineCode): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}
