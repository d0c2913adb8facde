import { hash } from 'node:crypto';
import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';
import type { Block, Side, TableRow, TextBlock } from '../translation/ast.ts';
import type { FrontMatterEntry } from '../translation/front-matter.ts';
import { roleOf } from './value-role.ts';

/**
 * A block of a source, an item, row or text of its front matter, with a hash of what a translator translates or copies: equal in two
 * versions of a page that differ in white space, in where lines break, and in the language that an address names.
 */
export interface PrintedBlock {
  readonly range: Range;
  /** Empty for a block that only holds others. */
  readonly print: string;
  /** The blocks inside it. */
  readonly inside: readonly PrintedBlock[];
}

/** The blocks of a side, the texts of its front matter first. */
export const printedBlocks = memoize(({ frontMatter, blocks }: Side): readonly PrintedBlock[] => [
  ...(frontMatter?.entries ?? []).flatMap((entry) => printedEntry(entry, [])),
  ...blocks.map(printed),
]);

/** The blocks that have a print, in their order. */
export function leavesOf(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  return blocks.flatMap((block) => (block.inside.length === 0 ? [block] : leavesOf(block.inside)));
}

function printed(block: Block): PrintedBlock {
  const { range, kind } = block;
  switch (kind) {
    case 'list':
      return {
        range,
        print: '',
        inside: block.items.map((item) => ({ range: item.range, print: '', inside: item.blocks.map(printed) })),
      };
    case 'table':
      return { range, print: '', inside: block.rows.map(printedRow) };
    case 'quote':
    case 'footnote-definition':
      return { range, print: '', inside: block.blocks.map(printed) };
    case 'heading':
      return leaf(range, `${kind} ${block.depth}`, textOf(block));
    case 'paragraph':
      return leaf(range, kind, textOf(block));
    case 'tag':
      return leaf(range, kind, block.name, ...block.parts, textOf(block));
    case 'code-block':
      return leaf(range, kind, block.language, linesOf(block.value).join('\n').trimEnd());
    case 'display-math':
      return leaf(range, kind, inOneLine(block.tex));
    case 'html-block':
      return leaf(range, kind, inOneLine(range.slice()));
  }
}

function printedRow({ range, cells }: TableRow): PrintedBlock {
  return leaf(range, 'row', ...cells.map(textOf));
}

function printedEntry({ key, value, range }: FrontMatterEntry, above: readonly string[]): readonly PrintedBlock[] {
  const path = [...above, key];
  if (value.kind === 'map') return value.entries.flatMap((entry) => printedEntry(entry, path));
  if (value.kind === 'list') return [];
  const role = roleOf(path, value, { translate: [], keep: [], ignore: [] });
  return role === 'prose' ? [leaf(range, path.join('.'), inOneLine(value.text))] : [];
}

function leaf(range: Range, ...parts: readonly string[]): PrintedBlock {
  return { range, print: hash('sha256', parts.join('\0'), 'base64url').slice(0, LENGTH), inside: [] };
}

/** Of 64 letters each: enough to tell the blocks of a page apart. */
const LENGTH = 10;

/** The text of a block with the addresses of its links where they stand. */
function textOf({ content, spans }: TextBlock): string {
  const raw = content.slice();
  let text = '';
  let at = content.start;
  for (const span of spans) {
    if ((span.kind !== 'link' && span.kind !== 'image') || span.range.start < at || span.range.end > content.end) continue;
    const label = span.label?.slice() ?? '';
    text += `${raw.slice(at - content.start, span.range.start - content.start)}[${label}](${withoutLanguage(span.destination)})`;
    at = span.range.end;
  }
  return inOneLine(text + raw.slice(at - content.start));
}

/** A folder of an address that names a language: `/en/`, `/pt-BR/`. */
const LANGUAGE = /(?<=^|\/)[a-z]{2}(?:-[A-Za-z]{2,4})?\//g;

function withoutLanguage(address: string): string {
  return address.replaceAll(LANGUAGE, '');
}

/** The lines of a text without white space at their ends. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
}

/** A text without the marks that stand before a further line of a quotation, and with single spaces. */
function inOneLine(text: string): string {
  const [first = '', ...others] = linesOf(text);
  const whole = [first, ...others.map((line) => line.replace(/^[\s>]+/, ''))].join(' ');
  return whole.replaceAll(/\s+/g, ' ').trim();
}
