/** What the native parser is known to read otherwise than remark. Such texts are rare, and remark reads them. */
import type { Nodes, Root } from 'mdast';
import type { Syntax } from './syntax.ts';

/**
 * A byte-order mark inside the text, marks of line ends and tabs that one of them takes for white space, a lone carriage return,
 * half a surrogate pair.
 */
const ODD_CHARACTER =
  /[\uFEFF\u0085\u000B\u000C\u1680\u2028\u2029]|\r(?!\n)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Emphasis beside a character of two UTF-16 units, which remark looks at one by one. */
const ASTRAL = /[*_][\uD800-\uDBFF]|[\uDC00-\uDFFF][*_]/;
/** A run of one mark of emphasis between a letter and the other mark: `a*_b_*`. */
const MIXED_MARKS = /[^\s\p{P}\p{S}](?:\*{1,3}_|_{1,3}\*)|(?:_\*{1,3}|\*_{1,3})[^\s\p{P}\p{S}]/u;
/** A run of marks beside one that is escaped. */
const ESCAPED_MARK = /\\[*_][*_]|[*_]\\[*_]/;
/** A tag with a slash in a value without quotation marks. */
const BARE_VALUE = /=[^\s"'=<>`{}]{0,200}\/[^<>\r\n]{0,200}>/;
/** A break right before the end of a label. */
const BREAK_IN_LABEL = /(?:\\| {2})\r?\n[ \t>]*\]/;
/** A definition right above what may be the line under the header of a table, or with an odd address. */
const ODD_DEFINITION = /^[ \t>]{0,40}\[[^\]\r\n]{0,1000}\]:(?:[^\r\n]*\r?\n[ \t>]{0,40}[|:-]|[ \t]*["'(])/m;
/** The line under the header of a table that begins like an item of a list. */
const ITEM_OR_TABLE = /^[ \t>]{0,40}-[ \t]+[|:-]/m;
/** A footnote whose text stands right behind the colon, or begins with a block. */
const ODD_FOOTNOTE = /\[\^[^\]\r\n]{1,1000}\]:(?:[^ ]|[ \t]{1,9}(?:[\r\n]|\[\^|[-+*>#]|\d{1,9}[.)]))/;

/** The native parser copies a text at each entity, so its time grows with the product of their number and the length. */
const MANY_COPIES = 5e7;

export function isDoubtful(text: string, { table, footnote }: Syntax): boolean {
  return (
    ODD_CHARACTER.test(text) ||
    ASTRAL.test(text) ||
    ((text.includes('*_') || text.includes('_*')) && MIXED_MARKS.test(text)) ||
    ESCAPED_MARK.test(text) ||
    BARE_VALUE.test(text) ||
    BREAK_IN_LABEL.test(text) ||
    endsWithMarks(text) ||
    ODD_DEFINITION.test(text) ||
    (table && ITEM_OR_TABLE.test(text)) ||
    (footnote && ODD_FOOTNOTE.test(text)) ||
    (text.includes('&') && (text.split('&').length - 1) * text.length > MANY_COPIES)
  );
}

/** Does a text end with the indentation or the marks of a quotation or an item, without anything behind them? */
function endsWithMarks(text: string): boolean {
  const { length } = text.trimEnd();
  const lastLine = text.slice(text.lastIndexOf('\n', length - 1) + 1, length);
  return /\n[ \t]/.test(text.slice(length)) || /^[ \t>]*(?:>|[-+*]|\d{1,9}[.)])$/.test(lastLine);
}

/** A row that begins like a block of another kind. */
const ODD_ROW = /\n(?:[ \t>]*<| {4}|[ \t]*\t)/;

/** Is there a node whose end the two parsers may see in different places? */
export function hasDoubtfulNode(root: Root, text: string): boolean {
  const left: Nodes[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (isDoubtfulNode(node, text)) return true;
    if (!('children' in node)) continue;
    if (HOLDS_BLOCKS.has(node.type) && node.children.some((child) => isJoined(child, text))) return true;
    for (const child of node.children) left.push(child);
  }
  return false;
}

const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Is it HTML or code that is indented and stands right under another line, or HTML above a line of spaces? */
function isJoined({ type, position }: Nodes, text: string): boolean {
  const { start, end } = position ?? {};
  if ((type !== 'html' && type !== 'code') || start?.offset === undefined || end?.offset === undefined) return false;
  if (type === 'html' && /\n[ \t]*$/.test(text.slice(start.offset, end.offset))) return true;
  if (type === 'html' && /^\r?\n[ \t]+(?:[\r\n]|$)/.test(text.slice(end.offset, end.offset + 200))) return true;
  const line = start.offset - start.column + 1;
  const isIndented = /^[ \t]/.test(text.slice(line, start.offset + 1)) && text.slice(line, start.offset).trim() === '';
  return isIndented && line > 0 && !/(?:^|\n)[ \t>]*\r?\n$/.test(text.slice(Math.max(0, line - 200), line));
}

function isDoubtfulNode(node: Nodes, text: string): boolean {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  switch (node.type) {
    case 'code':
    case 'math':
      return isOpen(text.slice(start.offset, end.offset));
    case 'html':
      return isOpenHtml(text.slice(start.offset, end.offset), start.column);
    case 'text':
    case 'break':
      return end.column === 1 && /[ \t>]/.test(text.charAt(end.offset)) && followsOpenMark(text, end.offset);
    case 'table':
      return ODD_ROW.test(text.slice(start.offset, end.offset));
    case 'footnoteDefinition':
      return start.column > 1 || /^\r?\n[ \t>]*</.test(text.slice(end.offset, end.offset + 200));
    case 'image':
      return text.slice(start.offset, end.offset).includes('$');
    case 'definition':
    case 'linkReference':
      return node.identifier === '';
    case 'imageReference':
      return node.identifier === '' || text.slice(start.offset, end.offset).includes('$');
    default:
      return false;
  }
}

/** Does a block of code or a formula lack its last line, or stand something odd behind its fence? */
function isOpen(block: string): boolean {
  const fence = /^(?:`{3,}|~{3,}|\${2,})/.exec(block)?.[0];
  if (fence === undefined) return false;
  const lastLine = block.slice(Math.max(block.lastIndexOf('\n'), 0)).replace(/^[\s>]+/, '');
  const firstLine = block.slice(0, block.indexOf('\n'));
  return !block.includes('\n') || !lastLine.startsWith(fence) || /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(firstLine);
}

/**
 * Is there a mark of code, a formula, a tag or an address in a paragraph before an offset that no other one closes? The marks of a
 * quotation or the indentation before the next line are then part of the text to remark.
 */
function followsOpenMark(text: string, offset: number): boolean {
  const paragraph = text
    .slice(Math.max(0, offset - 2000), offset)
    .split(/\n[ \t>]*\r?\n/)
    .at(-1);
  return /[`$<]|\]\(/.test(paragraph?.replaceAll(/(`+|\$+)[^`$\r\n]+\1|<[a-z/][^<>\r\n]*>|\]\([^()\r\n]*\)/gi, '') ?? '');
}

/** A value without quotation marks that holds some. */
const BROKEN_VALUE = /=\s*[^\s"'<>=`]+["'=`]/;

/** Does HTML lack the end that it needs, or hold a value that is none? */
function isOpenHtml(html: string, column: number): boolean {
  if (html.startsWith('<!--')) return !html.includes('-->', column > 1 ? '<!--x'.length : '<!--'.length);
  if (html.startsWith('<![CDATA[')) return !html.includes(']]>');
  if (html.startsWith('<!')) return !html.includes('>');
  if (html.startsWith('<?')) return !html.includes('?>', column > 1 ? '<?x'.length : 0);
  if (html.includes('=') && BROKEN_VALUE.test(html.replaceAll(/"[^"]*"|'[^']*'/g, '""'))) return true;
  return /^<(?:pre|script|style|textarea)\b/i.test(html) && !/<\/(?:pre|script|style|textarea)>/i.test(html);
}
