import { decodeString } from 'micromark-util-decode-string';
import type { Range } from '../text/range.ts';
import type { Span, TextBlock } from './ast.ts';

/**
 * The text of a block as its readers see it: without marks, tags, addresses and tokens of markup, and with what escapes and character
 * references stand for.
 */
export function renderedText({ content, spans }: TextBlock): string {
  const raw = content.slice();
  let text = '';
  let at = content.start;
  for (const { start, end } of spans.flatMap(hiddenIn).sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) text += raw.slice(at - content.start, start - content.start);
    at = end;
  }
  return decodeString(text + raw.slice(at - content.start)).trim();
}

/** The parts of a span that are not shown as text. */
function hiddenIn(span: Span): readonly Range[] {
  const { range } = span;
  switch (span.kind) {
    case 'image':
    case 'footnote':
    case 'markup':
      return [range];
    case 'html':
      return span.comment || span.texts !== undefined ? [range] : [];
    case 'emphasis':
    case 'strong':
      return around(range, span.content);
    case 'link':
      return span.label === undefined ? [] : around(range, span.label);
    default:
      return [];
  }
}

function around(range: Range, content: Range): readonly Range[] {
  return [range.atStart().until(content.atStart()), content.atEnd().until(range)];
}
