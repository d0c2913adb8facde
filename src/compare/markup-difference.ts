import type { AlignedPair, Alignment, Unit } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import type { Markup, TextBlock } from '../translation/ast.ts';
import { textBlocksOf } from '../translation/prose.ts';
import { differences } from './differences.ts';

const HEADING_ID = /^\{(?::? ?#|\/\*)/;

/** The tokens of markup that only one side of an aligned pair has. */
export interface MarkupDifference {
  readonly pair: AlignedPair;
  readonly missing: readonly Markup[];
  readonly extra: readonly Markup[];
}

/** Compares the tokens that programs read; a token that the other side has elsewhere has only moved. */
export function markupDifferences(alignment: Alignment): readonly MarkupDifference[] {
  const { source, target } = alignment.sides;
  const [expected, found] = [source.blocks, target.blocks].map((blocks) => countsOf(textBlocksOf(blocks).flatMap(markupOf)));
  const surplus = (value: string): number => (found?.get(value) ?? 0) - (expected?.get(value) ?? 0);
  const read = (units: readonly Unit[]): readonly Markup[] => units.flatMap(textsOf).flatMap(markupOf);
  return differences<Markup>(alignment, { read, same: [(a, b) => a.value === b.value] })
    .map(({ pair, missing, extra }) => {
      if (missing.length > 0 && extra.length > 0) return { pair, missing, extra };
      // A translation names the id that the source's heading has by its words, so that links to it lead here too.
      const own = missing.length === 0 ? extra.filter(({ value }) => !HEADING_ID.test(value)) : extra;
      const [lost, added] = [missing.filter(({ value }) => surplus(value) < 0), own.filter(({ value }) => surplus(value) > 0)];
      return { pair, missing: lost, extra: added };
    })
    .filter(({ missing, extra }) => missing.length + extra.length > 0);
}

function markupOf({ spans }: TextBlock): readonly Markup[] {
  return spans.flatMap((span) => (span.kind === 'markup' ? [span] : []));
}

function countsOf(tokens: readonly Markup[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of tokens) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
