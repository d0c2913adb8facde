/** Running text with its spans as HTML, with the findings and the terms in it marked at their places. */
import type { ElementContent } from 'hast';
import { decodeString } from 'micromark-util-decode-string';
import type { Offsets } from '../../text/offsets.ts';
import type { Range } from '../../text/range.ts';
import type { Link, Span } from '../../translation/ast.ts';
import { formula } from './formula.ts';
import { h } from './libraries.ts';
import { type Mark, type Marks, marked, point } from './marks.ts';
import { visible } from './visible.ts';

/** A term of the glossary, or a rendering of one, at its place in a text. */
export interface TermPlace extends Offsets {
  /** What the glossary says of it. */
  readonly title: string;
}

/** What is known of one of the texts of a page. */
export interface TextContext {
  readonly marks: Marks;
  /** In the order of the text, without overlaps. */
  readonly terms: readonly TermPlace[];
  /** Offsets at which the other side has a block that is missing here. What is found there is shown beside that block. */
  readonly gaps: ReadonlySet<number>;
}

/** Marks of quotations at the starts of lines, which are no text. */
const QUOTED_LINE = /(\r\n|\n|\r)[ \t]*(?:>[ \t]?)+/g;

/** @param spans those of the text, in its order; one that holds others comes before them */
export function textOf(content: Offsets, spans: readonly Span[], source: Range, context: TextContext): ElementContent[] {
  const shown: ElementContent[] = [];
  let at = content.start;
  for (const [index, span] of spans.entries()) {
    const { start, end } = span.range;
    if (start < at || end > content.end) continue;
    const inside = spans.slice(index + 1).filter(({ range }) => start <= range.start && range.end <= end);
    shown.push(...plain({ start: at, end: start }, source, context), ...spanOf(span, inside, source, context));
    at = end;
  }
  return [...shown, ...plain({ start: at, end: content.end }, source, context)];
}

function spanOf(span: Span, inside: readonly Span[], source: Range, context: TextContext): ElementContent[] {
  const within = (content: Offsets): ElementContent[] => textOf(content, inside, source, context);
  switch (span.kind) {
    case 'emphasis':
      return around(span, [h('em', within(span.content))], context);
    case 'strong':
      return around(span, [h('strong', within(span.content))], context);
    case 'link':
      return around(span, [linkOf(span, within, context)], context);
    case 'image':
      return around(span, [h('span', { className: ['image'], title: span.destination }, labelOf(span))], context);
    case 'math':
      return around(span, [formula(span)], context);
    case 'code':
      return around(span, [h('code', { dir: 'ltr' }, visible(span.value))], context);
    case 'footnote':
      return around(span, [h('sup', { className: ['footnote'] }, visible(span.label))], context);
    case 'html':
      return around(span, htmlOf(span.range.slice(), span.comment), context);
    case 'markup':
      return around(span, [tokenOf(span.range.slice())], context);
  }
}

/** The address of a link that may be followed: one of the web, not a place in the folder of the report. */
const FOLLOWED = /^(?:https?:\/\/|mailto:)/i;

function linkOf({ range, label, destination }: Link, within: (content: Offsets) => ElementContent[], { marks }: TextContext) {
  const children = within(label ?? range);
  const isMarked = marks.touching(range).length > 0;
  // A mark has a link of its own, and a link holds no other.
  if (isMarked || !FOLLOWED.test(destination)) return h('span', { className: ['link'], title: destination }, children);
  return h('a', { href: destination, rel: ['noreferrer'], title: destination }, children);
}

function labelOf({ label, destination }: Link): ElementContent[] {
  const text = label?.slice() ?? '';
  return visible(text === '' ? destination : text);
}

function htmlOf(tag: string, comment: boolean): ElementContent[] {
  if (/^<br\b/i.test(tag)) return [h('br')];
  return comment ? [h('span', { className: ['comment'] }, visible(tag))] : [tokenOf(tag)];
}

export function tokenOf(raw: string): ElementContent {
  const box = /^\[([ xX])\]$/.exec(raw);
  if (box !== null) return h('span', { className: ['box'] }, box[1] === ' ' ? '☐' : '☑');
  return h('code', { className: ['token'], dir: 'ltr' }, visible(raw));
}

/** What stands for a span, with the marks that nothing inside it shows. */
function around({ range }: Span, children: ElementContent[], { marks }: TextContext): ElementContent[] {
  const left = marks.touching(range).filter((mark) => mark.start !== mark.end && isOf(mark, range, marks));
  return left.toReversed().reduce((inner, mark) => [marked(mark, inner, marks)], children);
}

/** Is a mark to be shown around a span? One that begins before it and goes on behind it is shown in pieces, of which this is one. */
function isOf(mark: Mark, range: Range, marks: Marks): boolean {
  return !marks.isShown(mark) || (mark.start < range.start && range.end <= mark.end);
}

/** Text without spans. */
function plain(piece: Offsets, source: Range, context: TextContext): ElementContent[] {
  if (piece.end < piece.start) return [];
  const { marks, gaps } = context;
  const touching = marks.touching(piece);
  const points = touching.filter((mark) => mark.start === mark.end && !gaps.has(mark.start));
  const terms = context.terms.filter(({ start, end }) => piece.start <= start && end <= piece.end);
  const cuts = [...touching, ...terms].flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((cut) => piece.start < cut && cut < piece.end);
  const places = [...new Set([piece.start, ...inside, piece.end])].sort((a, b) => a - b);
  const shown: ElementContent[] = [];
  for (const [index, start] of places.entries()) {
    shown.push(...points.filter((mark) => mark.start === start && marks.show(mark)).map(point));
    const end = places[index + 1];
    if (end === undefined) break;
    const children = wordsOf(source.text.slice({ start, end }));
    const term = terms.find((each) => each.start <= start && end <= each.end);
    const worded = term === undefined ? children : [h('span', { className: ['term'], title: term.title }, children)];
    const covering = touching.filter((mark) => mark.start <= start && end <= mark.end && mark.start < mark.end);
    shown.push(...covering.toReversed().reduce((inner, mark) => [marked(mark, inner, marks)], worded));
  }
  return shown;
}

function wordsOf(raw: string): ElementContent[] {
  return visible(decodeString(raw.replaceAll(QUOTED_LINE, '$1')));
}
