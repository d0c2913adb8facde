import { scanCode } from '../markdown/code-scanner.ts';
import type { CodeSyntax } from '../markdown/code-syntax.ts';
import type { Languages } from '../language/languages.ts';
import { withoutLocale } from './locale-in-code.ts';

/** A line of a code block, taken apart. */
export interface CodeLine {
  /** The line as it stands. */
  readonly raw: string;
  /** The line with each stretch of words replaced by a mark, and without its comment. */
  readonly code: string;
  /** The words in strings, in the order of the line. */
  readonly words: readonly string[];
  /** All words between tags and in templates, with a mark between the pieces. */
  readonly text: string;
  readonly comment: string;
}

const WORDS = '\uE000';
const TEXT = '\uE001';
/** The text of an element or a template on one line, with the expressions in it, whose order a translation may change. */
const ELEMENT_TEXT = /(?:[\uE001 \t]|\$?\{[^{}<>]*\})+/g;

const QUOTES = /['`]/g;
/** In most languages the space behind a comma is a matter of style; a shell takes it for the end of a word. */
const AFTER_COMMA = /, +/g;
/** What goes on with a command in the next line. */
const CONTINUED = / ?\\$/;
const AROUND_SIGN = / ?([{}()[\],;:=<>]) ?/g;

/** The lines of a code block without the indentation that all of them have. */
function linesOf(code: string): readonly string[] {
  const lines = code.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(common));
}

/** The lines of a code block in a language that is known. */
export function codeLines(block: string, syntax: CodeSyntax, languages: Languages): readonly CodeLine[] {
  const own = linesOf(block);
  const lines = own.map((raw) => ({ raw, code: '', words: new Array<string>(), text: '', comment: '' }));
  let at = 0;
  for (const { part, text } of scanCode(withoutLocale(own.join('\n'), languages), syntax)) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) at++;
      const line = lines[at];
      if (line === undefined) continue;
      if (part === 'comment') line.comment += piece;
      else if (part === 'code' || piece.trim() === '') line.code += piece;
      else if (part === 'text') {
        line.code += TEXT;
        line.text += (line.text === '' ? '' : TEXT) + piece;
      } else {
        line.code += WORDS;
        line.words.push(folded(syntax.styled === true ? piece.replaceAll(QUOTES, '"') : piece));
      }
    }
  }
  return lines.map((line) => ({
    ...line,
    code: shape(line.code, syntax),
    text: folded(line.text),
    comment: folded(line.comment),
  }));
}

/** The lines of a code block in which any word may be code. */
export function plainLines(block: string, fold: (line: string) => string): readonly CodeLine[] {
  return linesOf(block).map((line) => ({ raw: fold(line), code: fold(line), words: [], text: '', comment: '' }));
}

/** Some lines as one. Lines of words alone may break elsewhere in a translation, and so may the text of an element. */
export function joinLines(lines: readonly CodeLine[], syntax?: CodeSyntax): CodeLine {
  const raw = lines.map((line) => line.raw).join('\n');
  if (lines.every(isWordsOnly)) return { raw, code: '', words: [lines.map(wordsOf).join(' ')], text: '', comment: '' };
  if (syntax === undefined) return { raw, code: raw, words: [], text: '', comment: '' };
  return {
    raw,
    code: shape(
      lines
        .map(({ code }) => (syntax.shell === true ? code.replace(CONTINUED, '') : code))
        .join(syntax.indented === true ? '\n' : ' '),
      syntax,
    ),
    words: lines.flatMap(({ words }) => words),
    text: lines
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    comment: lines
      .map(({ comment }) => comment)
      .join(' ')
      .trim(),
  };
}

/** Has a line nothing but words for people: a comment, or a part of a longer string or text? */
export function isWordsOnly({ code, words, text, comment }: CodeLine): boolean {
  return code.replaceAll(WORDS, '').replaceAll(TEXT, '').trim() === '' && words.length + text.length + comment.length > 0;
}

/** The words of a line in strings, between tags and in a comment. */
function wordsOf({ words, text, comment }: CodeLine): string {
  return [...words, text, comment].join(' ').trim();
}

function shape(code: string, { indented, markup, styled, shell }: CodeSyntax): string {
  const indent = indented === true ? (/^[ \t]*/.exec(code)?.[0] ?? '') : '';
  return (
    indent +
    (styled === true ? inOneStyle : shell === true ? folded : withoutCommaSpaces)(
      markup === undefined ? code : code.replaceAll(ELEMENT_TEXT, inOneOrder),
    )
  );
}

function withoutCommaSpaces(code: string): string {
  return folded(code).replaceAll(AFTER_COMMA, ',');
}

function inOneStyle(code: string): string {
  return folded(code).replaceAll(QUOTES, '"').replaceAll(AROUND_SIGN, '$1').replace(/[;,]$/, '');
}

function inOneOrder(text: string): string {
  return text.includes(TEXT) ? TEXT + (text.match(/\$?\{[^{}]*\}/g) ?? []).sort().join('') : text;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
