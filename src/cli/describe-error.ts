import { issuesUrl } from '../package.ts';
import { printable, printableLines } from '../report/printable.ts';
import { messageOf } from '../text/message-of.ts';

/** What a person is told of an error, in printable lines: how to mend what can be mended, or that tlint has a bug. */
export function describeError(error: unknown): string {
  if (error instanceof Error && isForeseen(error)) {
    const hint = 'hint' in error && typeof error.hint === 'string' ? [error.hint] : [];
    return [`error: ${linesOf(error).map(printable).join('\n')}`, ...hint.map(printable), ''].join('\n');
  }
  const story = (error instanceof Error && error.stack) || messageOf(error);
  return `tlint has a bug. Report it at ${issuesUrl} with what follows.\n${printableLines(story)}\n`;
}

/** Errors that say what a person can mend have a place for a hint, which may be empty. */
function isForeseen(error: Error): boolean {
  return 'hint' in error;
}

/** An error is one line unless it says which lines it has: a line break in it comes from a name or a value. */
function linesOf(error: Error): readonly string[] {
  return 'lines' in error && Array.isArray(error.lines) ? error.lines.map(String) : [error.message];
}
