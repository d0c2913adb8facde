/**
 * The blocks in a piece of HTML: its texts are paragraphs, headings and tables. Tags alone are no block: a `<div dir="rtl">` around
 * a text has no counterpart in a text that runs the other way.
 */
import type { RootContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { INLINE_ELEMENTS, OPAQUE_ELEMENTS } from '../markdown/html-elements.ts';
import { type HtmlTag, tagsIn } from '../markdown/html-tags.ts';
import { parseFragment } from '../markdown/parse.ts';
import type { Offsets } from '../text/offsets.ts';
import { cover, type Range } from '../text/range.ts';
import type { Block, Code, TableCell, TableRow } from './ast.ts';
import type { BlockSource } from './block-source.ts';
import { textBlocksOf } from './prose.ts';
import { tagOfElement } from './tags.ts';

/** Elements that are blocks of their own kind, so that their tags tell only what stands in their attributes. */
const BLOCKS = /^(?:table|thead|tbody|tfoot|t[rdh]|h[1-6]|[uo]l|li)$/;

type Read = (node: RootContent) => readonly Block[];

/** @param read reads the blocks of a node of Markdown */
export function readHtml(range: Range, source: BlockSource, read: Read): readonly Block[] {
  return new HtmlReader(range, source, read).blocks();
}

class HtmlReader {
  readonly #range: Range;
  readonly #source: BlockSource;
  readonly #read: Read;
  readonly #blocks: Block[] = [];
  /** The piece in lower case, in which the end of an element is looked for. */
  #lowerCase: string | undefined;
  /** Where the text that was not read yet begins. */
  #at = 0;
  /** The elements that the text is in, the innermost last. */
  readonly #open: string[] = [];
  /** The element of the last tag. */
  #last = '';
  /** The depth of the heading that the text is in. */
  #depth: number | undefined;
  #table: { readonly start: number; readonly rows: (TableRow & { cells: TableCell[] })[] } | undefined;
  #cell: { readonly start: number; readonly blocks: Block[] } | undefined;

  constructor(range: Range, source: BlockSource, read: Read) {
    this.#range = range;
    this.#source = source;
    this.#read = read;
  }

  blocks(): readonly Block[] {
    const html = this.#source.masked.slice(this.#range.start, this.#range.end);
    // A declaration or an instruction.
    if (/^<[!?](?!--)/.test(html)) return [{ kind: 'html-block', range: this.#range }];
    for (const tag of tagsIn(html)) {
      if (tag.start < this.#at || INLINE_ELEMENTS.has(tag.name)) continue;
      this.#readText(tag.start);
      if (OPAQUE_ELEMENTS.has(tag.name)) this.#skip(tag, html);
      else this.#readTag(tag);
    }
    this.#readText(html.length);
    this.#closeTable(html.length);
    return this.#blocks;
  }

  #add(...blocks: readonly Block[]): void {
    (this.#cell?.blocks ?? this.#blocks).push(...blocks);
  }

  /** Reads the text up to an offset. */
  #readText(end: number): void {
    const html = this.#source.masked.slice(this.#range.start, this.#range.start + end);
    for (const comment of longCommentsIn(html, this.#at)) {
      this.#readPiece(comment.start);
      this.#at = comment.end;
    }
    this.#readPiece(end);
  }

  #readPiece(end: number): void {
    const { start } = this.#range;
    // In an element of HTML, Markdown takes lists and headings for text; in a component of JSX and behind one it does not.
    const within = /^\p{Lu}/u.test(this.#open.at(-1) ?? this.#last) ? 'html' : 'text';
    const nodes = parseFragment(this.#source.masked, { start: start + this.#at, end: start + end }, within);
    const depth = this.#depth;
    const blocks = nodes.flatMap((node) => this.#read(node));
    this.#add(
      ...blocks.map((block): Block => {
        if (depth === undefined || block.kind !== 'paragraph') return block;
        return { kind: 'heading', range: block.range, content: block.content, depth, spans: block.spans };
      }),
    );
    this.#at = end;
  }

  /** An element whose content is no text. */
  #skip({ name, start, end }: HtmlTag, html: string): void {
    this.#lowerCase ??= html.toLowerCase();
    const closing = this.#lowerCase.indexOf(`</${name}>`, end);
    this.#at = closing < 0 ? html.length : closing + `</${name}>`.length;
    if (html.startsWith('</', start)) return;
    if (name === 'pre' && closing >= 0) {
      this.#add(readPre(this.#range.within(start, this.#at), this.#range.within(end, closing)));
      return;
    }
    const tag = tagOfElement(this.#range.within(start, end));
    this.#add(...(tag === undefined || tag.parts.length === 0 ? [] : [{ ...tag, turn: 'alone' } as const]), {
      kind: 'html-block',
      range: this.#range.within(start, this.#at),
    });
  }

  #readTag({ name, closing, start, end }: HtmlTag): void {
    this.#at = end;
    this.#last = name;
    if (closing) this.#open.length = Math.max(0, this.#open.lastIndexOf(name));
    else if (this.#source.masked.charAt(this.#range.start + end - 2) !== '/') this.#open.push(name);
    if (/^h[1-6]$/.test(name)) this.#depth = closing ? undefined : Number(name.charAt(1));
    if (/^t[rdh]$|^table$/.test(name)) this.#readTableTag(name, closing, { start, end });
    const tag = tagOfElement(this.#range.within(start, end));
    if (tag !== undefined && !(BLOCKS.test(name) && tag.parts.length === 0)) this.#add(tag);
  }

  #readTableTag(name: string, closing: boolean, { start, end }: { start: number; end: number }): void {
    this.#closeCell(start);
    if (name === 'table') {
      this.#closeTable(closing ? end : start);
      if (!closing) this.#table = { start, rows: [] };
      return;
    }
    const { rows } = (this.#table ??= { start, rows: [] });
    if (closing) return;
    const row = rows.at(-1);
    if (name === 'tr' || row === undefined) rows.push({ kind: 'row', range: this.#range.within(start, end), cells: [] });
    if (name !== 'tr') this.#cell = { start: end, blocks: [] };
  }

  #closeCell(end: number): void {
    const row = this.#table?.rows.at(-1);
    if (this.#cell === undefined || this.#table === undefined || row === undefined) return;
    const { start, blocks } = this.#cell;
    const texts = textBlocksOf(blocks);
    const range = this.#range.within(start, end);
    const content = cover(texts.map((text) => text.content)) ?? range.atStart();
    row.cells.push({ kind: 'cell', range, content, spans: texts.flatMap(({ spans }) => spans) });
    this.#table.rows[this.#table.rows.length - 1] = { ...row, range: row.range.until(range) };
    this.#cell = undefined;
  }

  #closeTable(end: number): void {
    this.#closeCell(end);
    const table = this.#table;
    this.#table = undefined;
    const rows = table?.rows.filter(({ cells }) => cells.length > 0) ?? [];
    if (table !== undefined && rows.length > 0)
      this.#blocks.push({ kind: 'table', range: this.#range.within(table.start, end), rows });
  }
}

/** The language that a tag around code names, as Markdown writes it into HTML: `class="language-js"`. */
const LANGUAGE = /^\s*<code\b[^<>]*\bclass=["'][^"'<>]*\b(?:language|lang)-([\w+#-]+)/;

/** Code in an element of HTML, as a code block. */
function readPre(range: Range, content: Range): Code {
  const raw = content.slice();
  const value = decodeString(raw.replaceAll(/<\/?[a-z][^<>]*>/gi, ''))
    .replace(/^\r?\n/, '')
    .trimEnd();
  return { kind: 'code-block', range, content, language: LANGUAGE.exec(raw)?.[1] ?? '', value };
}

/** The comments with a blank line in them, which no paragraph can hold. */
function longCommentsIn(html: string, from: number): readonly Offsets[] {
  const found: Offsets[] = [];
  for (let start = html.indexOf('<!--', from); start >= 0; start = html.indexOf('<!--', start + 1)) {
    const close = html.indexOf('-->', start + '<!--'.length);
    if (close < 0) break;
    const end = close + '-->'.length;
    if (/\n[ \t]*\r?\n/.test(html.slice(start, end))) found.push({ start, end });
    start = end - 1;
  }
  return found;
}
