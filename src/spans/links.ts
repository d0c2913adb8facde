import type { FootnoteReference, Link, Span, TextBlock } from '../section/ast.ts';
import { contains, type Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

/** What leads to another place: a link, an image, a bare address, the mark of a footnote. */
export type Destination = Link | FootnoteReference;

const KINDS: ReadonlySet<Span['kind']> = new Set(['link', 'image', 'footnote']);

/** What of a text leads elsewhere. An address that is the text of a link is no link of its own. */
export function linksOf({ spans }: TextBlock): readonly Destination[] {
  const links = spans.filter((span) => span.kind === 'link');
  const isText = (span: Span) => span.kind === 'link' && links.some((link) => link !== span && contains(link.range, span.range));
  return spans.filter((span): span is Destination => KINDS.has(span.kind) && !isText(span));
}

export function addressOf(span: Destination): string {
  return span.kind === 'footnote' ? `[^${span.label}]` : span.destination;
}

/** Where the address itself is written; the whole span where it stands elsewhere, as that of a reference link does. */
export function addressRange(span: Destination, text: SourceText): Range {
  const address = addressOf(span);
  const from = span.kind === 'footnote' || span.label === undefined ? span.range.start : span.label.end;
  const start = text.text.indexOf(address, from);
  return start < 0 || start + address.length > span.range.end ? span.range : { start, end: start + address.length };
}
