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
import type { Block, Code, Heading, Html, List, ListItem, Paragraph, Table, TableCell } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { isComment, readSpans } from './spans.ts';

/** The blocks of one mdast node: none for a separator or a definition, several for a run of display formulas. */
export function readBlocks(node: RootContent, source: BlockSource): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [readHeading(node, source)];
    case 'paragraph':
      return readParagraph(node, source);
    case 'list':
      return [readList(node, source, 1)];
    case 'blockquote':
      return [{ kind: 'quote', range: rangeOf(node), blocks: readChildren(node, source) }];
    case 'code':
      return [readCode(node, source)];
    case 'table':
      return [readTable(node, source)];
    case 'footnoteDefinition':
      return [
        {
          kind: 'footnote-definition',
          range: rangeOf(node),
          label: node.label ?? node.identifier,
          blocks: readChildren(node, source),
        },
      ];
    case 'html':
      return isComment(source.text.slice(rangeOf(node))) ? [] : [{ kind: 'html-block', range: rangeOf(node) } satisfies Html];
    default:
      return [];
  }
}

function readChildren(
  node: { readonly children: readonly (BlockContent | DefinitionContent)[] },
  source: BlockSource,
): readonly Block[] {
  return node.children.flatMap((child) => readBlocks(child, source));
}

function contentOf(node: Parents): Range {
  return cover(node.children.map(rangeOf)) ?? { start: rangeOf(node).end, end: rangeOf(node).end };
}

/** `---` right under text makes it a setext heading; in these files it is the separator of the parts. */
const SEPARATOR_UNDERLINE = /(?:\r\n|\n|\r)[ \t]{0,3}(---)[ \t]*$/;

function readHeading(node: MdastHeading, source: BlockSource): Heading | Paragraph {
  const range = rangeOf(node);
  const content = contentOf(node);
  const spans = readSpans(node, source);
  const underline = SEPARATOR_UNDERLINE.exec(source.text.slice(range));
  if (underline === null) return { kind: 'heading', range, content, depth: node.depth, spans };
  const start = range.end - underline[0].length;
  const dashes = start + underline[0].indexOf('---');
  return {
    kind: 'paragraph',
    range: { start: range.start, end: start },
    content,
    spans,
    bold: isBold(node),
    underline: { start: dashes, end: dashes + 3 },
  };
}

/** Marks that may follow a display formula and are no text: `.` and the commas of any script. */
const PUNCTUATION_ONLY = /^[\s\p{P}]*$/u;

function readParagraph(node: MdastParagraph, source: BlockSource): readonly Block[] {
  const range = rangeOf(node);
  const spans = readSpans(node, source);
  const formulas = spans.flatMap((span) => (span.kind === 'math' && span.display ? [span] : []));
  if (formulas.length > 0) {
    let rest = source.text.slice(range);
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
  return [{ kind: 'paragraph', range, content: range, spans, bold: isBold(node) }];
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
    range: rangeOf(node),
    ordered,
    ...(ordered && start !== undefined && { start }),
    items: node.children.map((item) => readItem(item, source, depth)),
  };
}

function readItem(node: MdastItem, source: BlockSource, depth: number): ListItem {
  const range = rangeOf(node);
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(source.text.slice(range))?.[0].length ?? 0;
  const blocks = node.children.flatMap((child) =>
    child.type === 'list' ? [readList(child, source, depth + 1)] : readBlocks(child, source),
  );
  return { kind: 'item', range, marker: { start: range.start, end: range.start + marker }, depth, blocks };
}

function readCode(node: MdastCode, source: BlockSource): Code {
  const range = rangeOf(node);
  const raw = source.text.slice(range);
  const fence = /^(`{3,}|~{3,})/.exec(raw)?.[0];
  const language = [node.lang, node.meta].filter(Boolean).join(' ');
  if (fence === undefined) return { kind: 'code-block', range, language, content: range, value: node.value };
  const opener = /^.*?(?:\r\n|\n|\r|$)/.exec(raw)?.[0].length ?? 0;
  const closer = new RegExp(`(?:\\r\\n|\\n|\\r)[ \\t>]*${fence}[\`~]*[ \\t]*$`).exec(raw)?.index ?? raw.length;
  const content = { start: range.start + opener, end: range.start + Math.max(opener, closer) };
  return { kind: 'code-block', range, language, content, value: source.text.slice(content) };
}

function readTable(node: MdastTable, source: BlockSource): Table {
  return {
    kind: 'table',
    range: rangeOf(node),
    rows: node.children.map((row) => ({
      kind: 'row',
      range: rangeOf(row),
      cells: row.children.map((cell) => readCell(cell, source)),
    })),
  };
}

function readCell(node: MdastCell, source: BlockSource): TableCell {
  return { kind: 'cell', range: rangeOf(node), content: contentOf(node), spans: readSpans(node, source) };
}
