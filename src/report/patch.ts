import { diffArrays } from 'diff';
import { isolate, printable } from './printable.ts';
import type { Style } from './style.ts';

/** A word with its marks, a stretch of white space, or any other character. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*|\s+|[^]/gu;

/**
 * Colours a unified diff, marks the words that change, and makes it safe for a terminal. Not for a diff that goes to `git apply`.
 */
export function paintPatch(patch: string, style: Style): string {
  const lines = patch.split('\n');
  const shown: string[] = [];
  for (let at = 0; at < lines.length;) {
    const removed = run(lines, at, '-');
    const added = run(lines, at + removed.length, '+');
    const group = removed.length + added.length > 0 ? [...removed, ...added] : [lines[at] ?? ''];
    // Lines that were replaced one by one are compared word by word.
    if (removed.length > 0 && removed.length === added.length) {
      const pairs = removed.map((line, index) => wordsOf(line.slice(1), added[index]?.slice(1) ?? '', style));
      shown.push(...pairs.map(([before]) => style.paint.red(`-${isolate(before)}`)));
      shown.push(...pairs.map(([, after]) => style.paint.green(`+${isolate(after)}`)));
    } else shown.push(...group.map((line) => paintLine(line, style)));
    at += group.length;
  }
  return shown.join('\n');
}

/** The lines from an index on that start with a sign; the names of the files, which start so too, are none. */
function run(lines: readonly string[], from: number, sign: '-' | '+'): readonly string[] {
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => !line.startsWith(sign) || isFileName(line));
  return end === -1 ? rest : rest.slice(0, end);
}

function isFileName(line: string): boolean {
  return /^(?:---|\+\+\+) [ab"]/.test(line);
}

/** Two lines with what one has and the other has not marked: inverse, or in `[-…-]` and `{+…+}` without colours. */
function wordsOf(before: string, after: string, style: Style): readonly [before: string, after: string] {
  const mark = (text: string, open: string, close: string): string =>
    style.paint.level > 0 ? style.paint.inverse(printable(text)) : open + printable(text) + close;
  const texts: [before: string, after: string] = ['', ''];
  for (const { value, added, removed } of diffArrays(tokensOf(before), tokensOf(after))) {
    const text = value.join('');
    if (removed) texts[0] += mark(text, '[-', '-]');
    else if (added) texts[1] += mark(text, '{+', '+}');
    else {
      texts[0] += printable(text);
      texts[1] += printable(text);
    }
  }
  return texts;
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function paintLine(line: string, style: Style): string {
  if (line === '') return '';
  const shown = printable(line.slice(1));
  if (isFileName(line)) return style.paint.bold(line.charAt(0) + shown);
  if (line.startsWith('@@')) return style.paint.cyan(line.charAt(0) + shown);
  const text = line.charAt(0) + isolate(shown);
  if (line.startsWith('+')) return style.paint.green(text);
  return line.startsWith('-') ? style.paint.red(text) : text;
}
