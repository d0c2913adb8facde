import type { Root, RootContent } from 'mdast';
import { blanked } from '../text/blanked.ts';
import type { Offsets } from '../text/offsets.ts';
import type { SourceText } from '../text/source-text.ts';
import { commentedOut } from './comment-tags.ts';
import type { FencedFrontMatter } from './front-matter.ts';
import { withPlainMarkers } from './hidden-markers.ts';
import { withoutMarkersInShortcodes } from './long-shortcodes.ts';
import { type MathScan, scanMath } from './math-scanner.ts';
import { shift } from './native-text.ts';
import { withoutUnclosed } from './unclosed-html.ts';
import { treeOf } from './parser.ts';
import { type TagLine, tagLinesIn, withoutTagLines } from './tag-lines.ts';

export interface ParsedMarkdown {
  readonly text: SourceText;
  /** Offsets of the tree are offsets of the original text. Literal values are not: read them from the original. */
  readonly root: Root;
  readonly math: MathScan;
  /** The lines that are tags in a dialect, each of which is a node of HTML in the tree. */
  readonly tagLines: readonly TagLine[];
  /** The metadata at its top, which is not in the tree. */
  readonly frontMatter?: FencedFrontMatter;
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

/**
 * The end of a component on a line of its own: the file is read as MDX, in which a text may be indented as its tags are. So is what
 * stands under `!!! note`.
 */
const COMPONENT_END = /^[ \t]*<\/[A-Z][\w.]*>[ \t]*$/m;

/** An id at the end of a heading, which sites read before MDX would take it for code. */
const HEADING_ID = /\{([ \t]?#[^{}\r\n]{1,200})\}(?=[ \t]*$)/gm;

/** @throws MarkdownError when quotes and lists are nested too deeply */
export function parseMarkdown(text: SourceText, frontMatter?: FencedFrontMatter): ParsedMarkdown {
  const { body, tagLines } = shownIn(bodyOf(text, frontMatter));
  const math = scanMath(body);
  const indented = (body.includes('</') && COMPONENT_END.test(body)) || tagLines.some(({ form }) => form === 'marks');
  const masked = withoutTagLines(math.masked, tagLines, 'instruction');
  const known = { text, math, tagLines, ...(frontMatter && { frontMatter }) };
  return parse(known, withPlainMarkers(withoutMarkersInShortcodes(masked)), indented ? 'component' : 'file');
}

/**
 * @param hidden what is read as if it were white space
 * @throws MarkdownError when the text is no MDX, too
 */
export function parseMdx(text: SourceText, frontMatter?: FencedFrontMatter, hidden: readonly Offsets[] = []): ParsedMarkdown {
  const { body, tagLines } = shownIn(hidden.reduce(blanked, bodyOf(text, frontMatter)));
  const math = scanMath(body, 'jsx');
  const known = { text, math, tagLines, ...(frontMatter && { frontMatter }) };
  const masked = withoutTagLines(math.masked, tagLines, 'expression').replaceAll(HEADING_ID, '($1)');
  return parse(known, withPlainMarkers(masked), 'mdx');
}

/** A text without what its tags comment out, and its other tags. */
function shownIn(body: string): { readonly body: string; readonly tagLines: readonly TagLine[] } {
  const all = tagLinesIn(body);
  const comments = commentedOut(all);
  if (comments.length === 0) return { body, tagLines: all };
  const isShown = (line: TagLine): boolean => !comments.some(({ start, end }) => start <= line.start && line.end <= end);
  return { body: comments.reduce(blanked, body), tagLines: all.filter(isShown) };
}

function bodyOf({ text }: SourceText, frontMatter: FencedFrontMatter | undefined): string {
  return frontMatter === undefined ? text : blanked(text, frontMatter);
}

function parse(known: Omit<ParsedMarkdown, 'root'>, masked: string, within: 'file' | 'component' | 'mdx'): ParsedMarkdown {
  const { text: source, math, frontMatter } = known;
  const deep = TOO_DEEP.exec(bodyOf(source, frontMatter));
  if (deep !== null) {
    throw new MarkdownError('quotes and lists are nested more than 200 deep', source.lineAt(deep.index));
  }
  // micromark drops a BOM, which would shift every offset by one.
  const text = source.hasBom ? `\n${masked.slice(1)}` : masked;
  const table = text.includes('|') && TABLE.test(text);
  const syntax = { math: math.formulas.length > 0, table, footnote: text.includes('[^'), within } as const;
  const root = treeOf(text, syntax);
  if (root.type === 'fault') throw new MarkdownError(root.reason, root.line);
  return { ...known, root };
}

/**
 * Parses a piece of a text as Markdown: `html` for blocks between tags, which may be indented and hold tags as parts of their
 * paragraphs, `text` for running text, as that of a cell.
 * @param masked the whole text, as the math scanner left it
 * @returns nodes with the offsets of the whole text
 */
export function parseFragment(masked: string, { start, end }: Offsets, within: 'html' | 'text'): readonly RootContent[] {
  const fragment = withoutUnclosed(masked.slice(start, end));
  if (fragment.trim() === '') return [];
  const root = treeOf(fragment, { math: fragment.includes('$'), table: false, footnote: false, within });
  if (root.type === 'fault') return [];
  for (const node of root.children) shift(node, start);
  return root.children;
}
