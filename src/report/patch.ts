import { isolate, printable } from './printable.ts';
import type { Style } from './style.ts';

/** Colours a unified diff and makes it safe for a terminal. Not for a diff that goes to `git apply`. */
export function paintPatch(patch: string, style: Style): string {
  return patch.replace(/[^\n]+/g, (line) => paintLine(line, style));
}

function paintLine(line: string, style: Style): string {
  const shown = printable(line.slice(1));
  if (/^(?:---|\+\+\+) [ab"]/.test(line)) return style.paint.bold(line.charAt(0) + shown);
  if (line.startsWith('@@')) return style.paint.cyan(line.charAt(0) + shown);
  const text = line.charAt(0) + isolate(shown);
  if (line.startsWith('+')) return style.paint.green(text);
  return line.startsWith('-') ? style.paint.red(text) : text;
}
