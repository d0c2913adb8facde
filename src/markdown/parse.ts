import type { Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Offsets } from '../text/offsets.ts';
import type { SourceText } from '../text/source-text.ts';
import { withPlainMarkers } from './hidden-markers.ts';
import { type MathScan, scanMath } from './math-scanner.ts';

export interface ParsedMarkdown {
  readonly text: SourceText;
  /** Offsets of the tree are offsets of the original text. Literal values are not: read them from the original. */
  readonly root: Root;
  readonly math: MathScan;
}

/** The text cannot be read as Markdown; `line` is 1-based. */
export class MarkdownError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'MarkdownError';
    this.line = line;
  }
}

/**
 * Block quotations and lists nested more deeply than in any real text, on one line or line by line; the parser's time grows with
 * the square of the depth.
 */
const TOO_DEEP = /^(?:(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){200}|[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t])/m;
/** The line under the header of a table has a bar or a colon. */
const TABLE = /^(?=.*[|:])[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/m;

/** The end of a component on a line of its own: the file is read as MDX, in which a text may be indented as its tags are. */
const COMPONENT_END = /^[ \t]*<\/[A-Z][\w.]*>[ \t]*$/m;

/** @throws MarkdownError when quotes and lists are nested too deeply */
export function parseMarkdown(source: SourceText): ParsedMarkdown {
  const deep = TOO_DEEP.exec(source.text);
  if (deep !== null) {
    throw new MarkdownError('quotes and lists are nested more than 200 deep', source.lineAt(deep.index));
  }
  const math = scanMath(source.text);
  // micromark drops a BOM, which would shift every offset by one.
  const text = withPlainMarkers(source.hasBom ? `\n${math.masked.slice(1)}` : math.masked);
  const table = text.includes('|') && TABLE.test(text);
  const within = text.includes('</') && COMPONENT_END.test(text) ? 'mdx' : 'file';
  const syntax = { math: math.formulas.length > 0, table, footnote: text.includes('[^'), within } as const;
  return { text: source, root: processorFor(syntax).parse(text), math };
}

/**
 * Parses a piece of a text as Markdown: `html` for blocks between tags, which may be indented and hold tags as parts of their
 * paragraphs, `text` for running text, as that of a cell.
 * @param masked the whole text, as the math scanner left it
 * @returns nodes with the offsets of the whole text
 */
export function parseFragment(masked: string, { start, end }: Offsets, within: 'html' | 'text'): readonly RootContent[] {
  const fragment = masked.slice(start, end);
  if (fragment.trim() === '') return [];
  const root = processorFor({ math: fragment.includes('$'), table: false, footnote: false, within }).parse(fragment);
  for (const node of root.children) shift(node, start);
  return root.children;
}

function shift(node: Nodes, by: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.offset = (point.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
}

interface Syntax {
  readonly math: boolean;
  readonly table: boolean;
  readonly footnote: boolean;
  readonly within: keyof typeof DISABLED;
}

/** The constructs that a piece of a text does not have. */
const DISABLED = {
  file: [],
  mdx: ['codeIndented'],
  html: ['codeIndented', 'htmlFlow'],
  text: [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'thematicBreak',
  ],
} as const;

const processors = new Map<string, Processor<Root>>();

/** A parser with only the syntax extensions that a text needs, because each one slows it down, the one for tables by a third. */
function processorFor(syntax: Syntax): Processor<Root> {
  const key = `${syntax.math}${syntax.table}${syntax.footnote}${syntax.within}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const processor = unified().use(remarkParse).use(extensions, syntax);
  const built = (syntax.math ? processor.use(remarkMath) : processor).freeze();
  processors.set(key, built);
  return built;
}

function extensions(this: Processor, syntax: Syntax): void {
  const data = this.data();
  const micromark = (data.micromarkExtensions ??= []);
  const mdast = (data.fromMarkdownExtensions ??= []);
  micromark.push({ disable: { null: [...DISABLED[syntax.within]] } });
  if (syntax.table) {
    micromark.push(gfmTable());
    mdast.push(gfmTableFromMarkdown());
  }
  if (syntax.footnote) {
    micromark.push(gfmFootnote());
    mdast.push(gfmFootnoteFromMarkdown());
  }
}
