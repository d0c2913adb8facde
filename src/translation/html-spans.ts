import { decodeString } from 'micromark-util-decode-string';
import { isElement, isText } from '../markdown/html-elements.ts';
import { type HtmlTag, tagAt } from '../markdown/html-tags.ts';
import type { Range } from '../text/range.ts';
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
  const elements = tags.flatMap((opening, index): readonly Span[] => {
    const { tag, range } = opening;
    if (tag.closing) return [];
    const closing = tags.slice(index + 1).find((other) => other.tag.closing && other.tag.name === tag.name)?.range;
    return elementSpans(tag, range, closing);
  });
  const found = elements.filter(({ kind, range }) => !spans.some((span) => span.kind === kind && span.range.contains(range)));
  const address = (span: Span) => span.kind === 'link' && span.label === undefined;
  // An address inside a tag is that of the tag.
  const own = spans.filter((span) => !address(span) || !tags.some(({ range }) => range.contains(span.range)));
  return [...own, ...found].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
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
