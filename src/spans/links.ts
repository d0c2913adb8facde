import type { FootnoteReference, Link, Span, TextBlock } from '../translation/ast.ts';
import type { Range } from '../text/range.ts';

/** A link, an image, a bare address, or the mark of a footnote. */
export type Destination = Link | FootnoteReference;

const KINDS: ReadonlySet<Span['kind']> = new Set(['link', 'image', 'footnote']);

/** The links of a text. An address that is the text of a link is no link of its own. */
export function linksOf({ spans }: TextBlock): readonly Destination[] {
  const links = spans.filter((span) => span.kind === 'link');
  const isText = (span: Span) => span.kind === 'link' && links.some((link) => link !== span && link.range.contains(span.range));
  return spans.filter((span): span is Destination => KINDS.has(span.kind) && !isText(span));
}

export function addressOf(span: Destination): string {
  return span.kind === 'footnote' ? `[^${span.label}]` : span.destination;
}

/** The range of the address itself; the whole span when the address is elsewhere, as that of a reference link is. */
export function addressRange(span: Destination): Range {
  const { range } = span;
  if (span.kind !== 'footnote' && span.address !== undefined) return span.address;
  const address = addressOf(span);
  const from = span.kind === 'footnote' || span.label === undefined ? range.start : span.label.end;
  const start = range.slice().indexOf(address, from - range.start);
  return start < 0 ? range : range.within(start, start + address.length);
}
