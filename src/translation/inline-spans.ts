import type { Nodes, Parents } from 'mdast';
import { fixedPart } from '../markdown/markup-tokens.ts';
import { rangeOf } from '../markdown/node-range.ts';
import type { Range } from '../text/range.ts';
import type { InlineMath, Link, Span } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { htmlSpan, withElements } from './html-spans.ts';
import { tagsAround } from './tags.ts';

/** The spans of a paragraph, heading or cell, in the order of the text. */
export function readSpans(node: Parents, source: BlockSource): readonly Span[] {
  const spans: Span[] = [];
  for (const child of node.children) collect(child, source, spans);
  return withElements(spans);
}

function collect(node: Nodes, source: BlockSource, spans: Span[]): void {
  const range = rangeOf(node, source.origin);
  switch (node.type) {
    case 'text':
      collectUrls(range, spans);
      return;
    case 'inlineMath': {
      spans.push(...mathSpans(range, source));
      return;
    }
    case 'inlineCode':
      spans.push({ kind: 'code', range, value: node.value });
      return;
    case 'html':
      spans.push(htmlSpan(range));
      return;
    case 'mdxJsxTextElement': {
      const { opening, closing } = tagsAround(range);
      if (opening !== undefined) spans.push(htmlSpan(opening));
      for (const child of node.children) collect(child, source, spans);
      if (closing !== undefined) spans.push(htmlSpan(closing));
      return;
    }
    case 'mdxTextExpression':
      spans.push(expressionSpan(range));
      return;
    case 'footnoteReference':
      spans.push({ kind: 'footnote', range, label: node.label ?? node.identifier });
      return;
    case 'image':
      spans.push(imageSpan(range, node.url));
      return;
    case 'imageReference':
      spans.push(imageSpan(range, source.definitions.get(node.identifier) ?? ''));
      return;
    case 'link':
      spans.push(linkSpan(range, node.url, node, source));
      break;
    case 'linkReference':
      spans.push(linkSpan(range, source.definitions.get(node.identifier) ?? '', node, source));
      break;
    case 'emphasis':
    case 'strong': {
      const marks = node.type === 'strong' ? 2 : 1;
      spans.push({ kind: node.type, range, content: range.within(marks, range.end - range.start - marks) });
      break;
    }
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, source, spans);
}

/** What an expression gives is no text of the file; a comment and a space give nothing. */
function expressionSpan(range: Range): Span {
  const raw = range.slice();
  if (/^\{\s*(?:\/\*[^]*\*\/|(["'`])\s*\1)?\s*\}$/.test(raw)) return { kind: 'html', range, comment: true };
  return { kind: 'markup', range, value: fixedPart(raw) };
}

/** Formulas that touch are one node to the parser. */
function mathSpans(range: Range, source: BlockSource): readonly InlineMath[] {
  const { start, end } = range;
  const formula = source.formulas.get(start);
  if (formula === undefined || start >= end) return [];
  const { display } = formula;
  const content = range.between(formula.content.start, formula.content.end);
  const span: InlineMath = { kind: 'math', range: range.between(start, formula.end), display, content, tex: content.slice() };
  return [span, ...mathSpans(range.between(formula.end, end), source)];
}

/** The text between the square brackets, with brackets of its own. */
const ALTERNATIVE = /^!\[((?:[^[\]\\]|\\[^]|\[[^[\]]*\])+)\]/;

function imageSpan(range: Range, destination: string): Link {
  const alternative = ALTERNATIVE.exec(range.slice())?.[1]?.length;
  return { kind: 'image', range, destination, ...(alternative !== undefined && { label: range.within(2, 2 + alternative) }) };
}

function linkSpan(range: Range, destination: string, node: Parents, source: BlockSource): Link {
  const autolink = range.slice().startsWith('<');
  const first = node.children[0];
  const last = node.children.at(-1);
  if (autolink || first === undefined || last === undefined) return { kind: 'link', range, destination };
  return { kind: 'link', range, destination, label: rangeOf(first, source.origin).until(rangeOf(last, source.origin)) };
}

/** What a template puts into an address before Markdown is read: `{{ version }}`, `{{< ref "a.md" >}}`, `{% link a.md %}`. */
const SLOT = String.raw`\{\{[^{}\r\n]{1,200}\}\}|\{%[^{}\r\n]{1,200}%\}`;
/** A link with such a slot, which has spaces, in its address. Groups: the label and the address. */
const TEMPLATED = new RegExp(String.raw`!?\[([^[\]\r\n]{1,300})\]\(((?:[^(){}\s]|${SLOT}){1,300})\)`, 'g');
/** A bare URL: printable ASCII without the marks that close a sentence or a bracket around it, and slots. */
const URL = new RegExp(String.raw`\bhttps?://(?:${SLOT}|[!#-&*-;=?-Z\\^-_a-z~])*(?:\}\}|%\}|[#-&+/-9=@-Z\\_a-z~-])`, 'g');

function collectUrls(range: Range, spans: Span[]): void {
  const raw = range.slice();
  const templated = raw.includes('](') ? Array.from(raw.matchAll(TEMPLATED), (match) => templatedLink(match, range)) : [];
  spans.push(...templated);
  if (!raw.includes('://')) return;
  for (const match of raw.matchAll(URL)) {
    const found = range.within(match.index, match.index + match[0].length);
    if (!templated.some((link) => link.range.contains(found))) spans.push({ kind: 'link', range: found, destination: match[0] });
  }
}

function templatedLink({ 0: whole, 1: label = '', 2: address = '', index }: RegExpExecArray, range: Range): Link {
  const own = range.within(index, index + whole.length);
  const [from, to] = [whole.indexOf('[') + 1, whole.length - 1 - address.length];
  return {
    kind: whole.startsWith('!') ? 'image' : 'link',
    range: own,
    label: own.within(from, from + label.length),
    address: own.within(to, to + address.length),
    destination: address.replaceAll(/\s+/g, ' '),
  };
}
