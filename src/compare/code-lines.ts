import { scanCode } from '../markdown/code-scanner.ts';
import type { CodeSyntax } from '../markdown/code-syntax.ts';

/** A line of a code block, taken apart. */
export interface CodeLine {
  /** The line as it stands. */
  readonly raw: string;
  /** The line with each stretch of words replaced by `WORDS`, and without its comment. */
  readonly code: string;
  /** The words in strings and between tags, in the order of the line. */
  readonly words: readonly string[];
  readonly comment: string;
}

const WORDS = '\uE000';

/** The lines of a code block without the indentation that all of them have. */
function linesOf(code: string): readonly string[] {
  const lines = code.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(common));
}

/** The lines of a code block in a language that is known. */
export function codeLines(block: string, syntax: CodeSyntax): readonly CodeLine[] {
  const code = linesOf(block).join('\n');
  const lines = [{ raw: '', code: '', words: new Array<string>(), comment: '' }];
  for (const { part, text } of scanCode(code, syntax)) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push({ raw: '', code: '', words: [], comment: '' });
      const line = lines.at(-1);
      if (line === undefined) continue;
      line.raw += piece;
      if (part === 'comment') line.comment += piece;
      else if (part === 'code' || piece.trim() === '') line.code += piece;
      else {
        line.code += WORDS;
        line.words.push(folded(piece));
      }
    }
  }
  return lines.map(({ raw, code: own, words, comment }) => ({ raw, code: shape(own, syntax), words, comment: folded(comment) }));
}

/** The lines of a code block in which any word may be code. */
export function plainLines(block: string, fold: (line: string) => string): readonly CodeLine[] {
  return linesOf(block).map((line) => ({ raw: fold(line), code: fold(line), words: [], comment: '' }));
}

/** Has a line nothing but words for people: a comment, or a part of a longer string or text? */
export function isWordsOnly({ code, words, comment }: CodeLine): boolean {
  return code.replaceAll(WORDS, '').trim() === '' && words.length + comment.length > 0;
}

/** The words of a line in strings, between tags and in a comment. */
export function wordsOf({ words, comment }: CodeLine): string {
  return [...words, comment].join(' ').trim();
}

function shape(code: string, { indented }: CodeSyntax): string {
  const indent = indented === true ? (/^[ \t]*/.exec(code)?.[0] ?? '') : '';
  return indent + folded(code);
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
