/** mdast nodes → blocks of the AST. Ranges and texts come from the original, never from the parser's literals. */
import type {
  BlockContent,
  Code as MdastCode,
  DefinitionContent,
  Heading as MdastHeading,
  List as MdastList,
  ListItem as MdastItem,
  Paragraph as MdastParagraph,
  Parents,
  RootContent,
  Table as MdastTable,
  TableCell as MdastCell,
} from 'mdast';
import { rangeOf } from '../markdown/node-range.ts';
import { cover, type Range } from '../text/range.ts';
import type { Block, Code, Heading, List, ListItem, Paragraph, Span, Table, TableCell, TableRow } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { readHtml } from './html-blocks.ts';
import { readSpans } from './inline-spans.ts';
import { readJsx } from './jsx-blocks.ts';
import { withMarkup } from './markup-spans.ts';
import { joinBlocks } from './join-blocks.ts';
import { tagOfElement, tagOfLine } from './tags.ts';
import { tableOf, withoutPipesInCode } from './pipe-tables.ts';

/**
 * The blocks of one mdast node: none for a separator or a definition, several when display formulas follow each other in one
 * paragraph.
 */
export function readBlocks(node: RootContent, source: BlockSource): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [readHeading(node, source)];
    case 'paragraph':
      return readParagraph(node, source);
    case 'list':
      return [readList(node, source, 1)];
    case 'blockquote':
      return [{ kind: 'quote', range: rangeOf(node, source.origin), blocks: readChildren(node, source) }];
    case 'code':
      return [readCode(node, source)];
    case 'table':
      return [readTable(node, source)];
    case 'footnoteDefinition':
      return [
        {
          kind: 'footnote-definition',
          range: rangeOf(node, source.origin),
          label: node.label ?? node.identifier,
          blocks: readChildren(node, source),
        },
      ];
    case 'html':
      return readHtmlNode(rangeOf(node, source.origin), source);
    case 'mdxJsxFlowElement':
      return readJsx(node, source, (nodes) => nodes.flatMap((child) => readBlocks(child, source)));
    case 'mdxFlowExpression':
      return tagsOfNode(rangeOf(node, source.origin), source);
    default:
      return [];
  }
}

function readHtmlNode(range: Range, source: BlockSource): readonly Block[] {
  const tags = tagsOfNode(range, source);
  return tags.length > 0 ? tags : readHtml(range, source, (child) => readBlocks(child, source));
}

/** The tags that a node stands for, if its line holds tags alone. */
function tagsOfNode(range: Range, source: BlockSource): readonly Block[] {
  const raw = range.slice();
  const line = source.tagLines.get(range.start + raw.length - raw.trimStart().length) ?? [];
  return line.map((tag) => tagOfLine(tag, range));
}

function readChildren(
  node: { readonly children: readonly (BlockContent | DefinitionContent)[] },
  source: BlockSource,
): readonly Block[] {
  const read = (child: RootContent) => readBlocks(child, source);
  return joinBlocks(node.children.flatMap(read), source, read);
}

function contentOf(node: Parents, { origin }: BlockSource): Range {
  return cover(node.children.map((child) => rangeOf(child, origin))) ?? rangeOf(node, origin).atEnd();
}

/** `---` right under text makes it a setext heading; in these files it is the separator of the parts. */
const SEPARATOR_UNDERLINE = /(?:\r\n|\n|\r)[ \t]{0,3}(---)[ \t]*$/;

function readHeading(node: MdastHeading, source: BlockSource): Heading | Paragraph {
  const range = rangeOf(node, source.origin);
  const content = contentOf(node, source);
  const spans = withMarkup(readSpans(node, source), content, true);
  const underline = SEPARATOR_UNDERLINE.exec(range.slice());
  if (underline === null) return { kind: 'heading', range, content, depth: node.depth, spans };
  const dashes = underline.index + underline[0].indexOf('---');
  return {
    kind: 'paragraph',
    range: range.within(0, underline.index),
    content,
    spans,
    bold: isBold(node),
    underline: range.within(dashes, dashes + '---'.length),
  };
}

/** Marks that may follow a display formula and are no text: `.` and the commas of any script. */
const PUNCTUATION_ONLY = /^[\s\p{P}]*$/u;

/** Lines of MDX that name other files; they are no text. */
const MODULE =
  /^(?:import\s(?:[^'"=.]*\sfrom\s*)?['"][^'"\n]+['"]|export\s(?:default|const|let|var|function|class|async)\s[^\n]*[({=]|export\s*[{*][^'"=]*\sfrom\s*['"])/;

function readParagraph(node: MdastParagraph, source: BlockSource): readonly Block[] {
  const range = rangeOf(node, source.origin);
  const spans = withMarkup(readSpans(node, source), range, false);
  if (MODULE.test(range.slice())) return [];
  if (isTags(range, spans))
    return spans.flatMap((span) => (span.kind === 'html' && !span.comment ? (tagOfElement(span.range) ?? []) : []));
  const formulas = spans.flatMap((span) => (span.kind === 'math' && span.display ? [span] : []));
  if (formulas.length > 0) {
    let rest = range.slice();
    for (const formula of formulas.toReversed()) {
      rest = rest.slice(0, formula.range.start - range.start) + rest.slice(formula.range.end - range.start);
    }
    if (PUNCTUATION_ONLY.test(rest)) {
      return formulas.map(({ range: own, tex, content }) => {
        return {
          kind: 'display-math',
          display: true,
          range: own,
          tex,
          content,
          closed: source.formulas.get(own.start)?.closed ?? true,
        };
      });
    }
  }
  const paragraph = { kind: 'paragraph', range, content: range, spans, bold: isBold(node) } as const;
  return [tableOf(paragraph, source, (child) => readBlocks(child, source)) ?? paragraph];
}

/** Is there nothing but tags and comments that show nothing? */
function isTags(range: Range, spans: readonly Span[]): boolean {
  let rest = range.slice();
  for (const span of spans.toReversed()) {
    if (span.kind !== 'html' || (!span.comment && span.texts?.length !== 0)) return false;
    rest = rest.slice(0, span.range.start - range.start) + rest.slice(span.range.end - range.start);
  }
  return rest.trim() === '';
}

/** Is the whole text one bold phrase? */
function isBold(node: MdastHeading | MdastParagraph): boolean {
  return node.children.length === 1 && node.children[0]?.type === 'strong';
}

function readList(node: MdastList, source: BlockSource, depth: number): List {
  const ordered = node.ordered === true;
  const start = node.start ?? undefined;
  return {
    kind: 'list',
    range: rangeOf(node, source.origin),
    ordered,
    ...(ordered && start !== undefined && { start }),
    items: node.children.map((item) => readItem(item, source, depth)),
  };
}

function readItem(node: MdastItem, source: BlockSource, depth: number): ListItem {
  const range = rangeOf(node, source.origin);
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(range.slice())?.[0].length ?? 0;
  const read = (child: RootContent) => (child.type === 'list' ? [readList(child, source, depth + 1)] : readBlocks(child, source));
  const blocks = joinBlocks(node.children.flatMap(read), source, read);
  return { kind: 'item', range, marker: range.within(0, marker), depth, blocks };
}

function readCode(node: MdastCode, source: BlockSource): Code {
  const range = rangeOf(node, source.origin);
  const raw = range.slice();
  const fence = /^(`{3,}|~{3,})/.exec(raw)?.[0];
  const language = [node.lang, node.meta].filter(Boolean).join(' ');
  // The parser's value has masked dollars.
  if (fence === undefined)
    return { kind: 'code-block', range, language, content: range, value: raw.replaceAll(/^(?: {4}|\t)/gm, '') };
  const opener = /^.*?(?:\r\n|\n|\r|$)/.exec(raw)?.[0].length ?? 0;
  const closer = new RegExp(`(?:\\r\\n|\\n|\\r)[ \\t>]*${fence}[\`~]*[ \\t]*$`).exec(raw)?.index ?? raw.length;
  const content = range.within(opener, Math.max(opener, closer));
  return { kind: 'code-block', range, language, content, value: content.slice() };
}

function readTable(node: MdastTable, source: BlockSource): Table {
  const rows = node.children.map((row): TableRow => ({
    kind: 'row',
    range: rangeOf(row, source.origin),
    cells: row.children.map((cell) => readCell(cell, source)),
  }));
  const width = rows[0]?.cells.length ?? 0;
  const whole = rows.map((row) => withoutPipesInCode(row, width, source, (child) => readBlocks(child, source)));
  const divided = whole.find((row) => row !== undefined);
  return {
    kind: 'table',
    range: rangeOf(node, source.origin),
    rows: rows.map((row, index) => whole[index] ?? row),
    ...(divided && { fault: { kind: 'pipe', range: divided.range } }),
  };
}

function readCell(node: MdastCell, source: BlockSource): TableCell {
  const content = contentOf(node, source);
  const spans = withMarkup(readSpans(node, source), content, false);
  return { kind: 'cell', range: rangeOf(node, source.origin), content, spans };
}
