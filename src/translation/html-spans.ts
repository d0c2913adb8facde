import { decodeString } from 'micromark-util-decode-string';
import { isElement, isText } from '../markdown/html-elements.ts';
import { type HtmlTag, tagAt } from '../markdown/html-tags.ts';
import { groupBy } from '../text/group-by.ts';
import { OffsetSet } from '../text/offset-set.ts';
import { type Range, rangesOf } from '../text/range.ts';
import type { InlineHtml, Link, Span } from './ast.ts';

/** Is a piece of HTML or JSX nothing but comments? Markdown also takes text after a comment for HTML. */
function isComment(raw: string): boolean {
  return raw.replaceAll(/<!--[^]*?(?:-->|$)|\{\/\*[^]*?(?:\*\/\}|$)/g, '').trim() === '';
}

/** The span of one tag or comment. */
export function htmlSpan(range: Range): InlineHtml {
  const raw = range.slice();
  if (isComment(raw)) return { kind: 'html', range, comment: true };
  const tag = tagAt(raw, 0);
  if (tag === undefined || !isMarkup(tag, raw)) return { kind: 'html', range, comment: false };
  const texts = tag.attributes.filter(({ name }) => isText(name)).map(({ start, end }) => range.within(start, end));
  return { kind: 'html', range, comment: false, texts };
}

/** Is it a tag that is not shown, rather than a word in angle brackets, such as `<UNK>`? */
function isMarkup({ name, closing, attributes, expressions }: HtmlTag, raw: string): boolean {
  if (isElement(name) || closing || raw.endsWith('/>') || /^\p{Lu}\w*\p{Ll}/u.test(name)) return true;
  return attributes.length + expressions.length > 0;
}

/** The spans with the links, images, code and bold phrases that their tags make. */
export function withElements(spans: readonly Span[]): readonly Span[] {
  const tags = spans.flatMap((span) => {
    const tag = span.kind === 'html' && span.texts !== undefined ? tagAt(span.range.slice(), 0) : undefined;
    return tag === undefined ? [] : [{ tag, range: span.range }];
  });
  if (tags.length === 0) return spans;
  const known = new Map(
    Array.from(
      groupBy(spans, ({ kind }) => kind),
      ([kind, same]) => [kind, new OffsetSet(rangesOf(same))],
    ),
  );
  const found = elementsOf(tags).filter(({ kind, range }) => known.get(kind)?.contains(range) !== true);
  const address = (span: Span) => span.kind === 'link' && span.label === undefined;
  // An address inside a tag is that of the tag.
  const inTags = new OffsetSet(rangesOf(tags));
  const own = spans.filter((span) => !address(span) || !inTags.contains(span.range));
  return [...own, ...found].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

interface PlacedTag {
  readonly tag: HtmlTag;
  readonly range: Range;
}

/** The spans of elements. An element ends at the next tag that closes its name; one around another of its name has no end. */
function elementsOf(tags: readonly PlacedTag[]): readonly Span[] {
  const ends = new Map<PlacedTag, Range | undefined>();
  const closings = new Map<string, Range>();
  for (const opening of tags.toReversed()) {
    const { tag, range } = opening;
    if (tag.closing) closings.set(tag.name, range);
    else {
      ends.set(opening, closings.get(tag.name));
      closings.delete(tag.name);
    }
  }
  return tags.flatMap((opening) => (opening.tag.closing ? [] : elementSpans(opening.tag, opening.range, ends.get(opening))));
}

function elementSpans(tag: HtmlTag, range: Range, closing: Range | undefined): readonly Span[] {
  const content = closing === undefined ? undefined : range.atEnd().until(closing.atStart());
  const whole = closing === undefined ? range : range.until(closing);
  switch (tag.name) {
    case 'code':
      // With an address it is a component that shows the code from there, and its content a title.
      if (tag.attributes.some(({ name }) => name === 'src')) return linkTo('src', 'link', tag, whole, content);
      return codeSpans(whole, content);
    case 'samp':
    case 'tt':
      return codeSpans(whole, content);
    case 'b':
    case 'strong':
      return content === undefined ? [] : [{ kind: 'strong', range: whole, content }];
    case 'img':
      return linkTo('src', 'image', tag, range, altOf(tag, range));
    case 'a':
      return linkTo('href', 'link', tag, whole, content);
    default:
      return [...linkTo('href', 'link', tag, range), ...linkTo('src', 'image', tag, range)];
  }
}

/** Links inside the code are no part of it. */
function codeSpans(range: Range, content: Range | undefined): readonly Span[] {
  return content === undefined
    ? []
    : [{ kind: 'code', range, value: decodeString(content.slice().replaceAll(/<\/?a(?:\s[^<>]*)?>/g, '')) }];
}

function altOf({ attributes }: HtmlTag, range: Range): Range | undefined {
  const alt = attributes.find(({ name, start, end }) => name === 'alt' && end > start);
  return alt && range.within(alt.start, alt.end);
}

function linkTo(attribute: string, kind: Link['kind'], tag: HtmlTag, range: Range, label?: Range): readonly Link[] {
  const value = tag.attributes.find(({ name }) => name === attribute);
  if (value === undefined) return [];
  const address = range.within(value.start, value.end);
  const destination = address.slice().replaceAll('&amp;', '&').trim();
  return [{ kind, range, destination, address, ...(label && { label }) }];
}
