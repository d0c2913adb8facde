import { markupTokensIn } from '../markdown/markup-tokens.ts';
import type { Range } from '../text/range.ts';
import type { Markup, Span } from './ast.ts';

/** Adds the tokens that programs read in a text to its other spans; what stands in code, math or an address is none. */
export function withMarkup(spans: readonly Span[], content: Range, isHeading: boolean): readonly Span[] {
  const found = markupTokensIn(content.slice(), isHeading).flatMap(({ start, end, value }): readonly Markup[] => {
    const range = content.within(start, end);
    const isOther = spans.some((span) => (isOpaque(span) && span.range.overlaps(range)) || isAddress(span, range));
    return isOther ? [] : [{ kind: 'markup', range, value }];
  });
  if (found.length === 0) return spans;
  return [...spans, ...found].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function isOpaque({ kind }: Span): boolean {
  return kind === 'math' || kind === 'code' || kind === 'footnote';
}

/** Does a range lie in the address of a link? */
function isAddress(span: Span, range: Range): boolean {
  if (span.kind !== 'link' && span.kind !== 'image') return false;
  return span.range.contains(range) && span.label?.overlaps(range) !== true;
}
