import { issuesUrl } from '../package.ts';
import { printable, printableLines } from '../report/printable.ts';
import { messageOf } from '../text/message-of.ts';

/** Describes an error to the user in printable lines: its message and hint if it is expected, else a request to report a bug. */
export function describeError(error: unknown): string {
  if (error instanceof Error && isForeseen(error)) {
    const hint = 'hint' in error && typeof error.hint === 'string' ? [error.hint] : [];
    return [`error: ${linesOf(error).map(printable).join('\n')}`, ...hint.map(printable), ''].join('\n');
  }
  const story = (error instanceof Error && error.stack) || messageOf(error);
  return `tlint has a bug. Report it at ${issuesUrl} with what follows.\n${printableLines(story)}\n`;
}

/** Errors that the user can correct have a property `hint`, which may be undefined. All others are bugs of tlint. */
function isForeseen(error: Error): boolean {
  return 'hint' in error;
}

/** A message is one line unless the error has `lines`: a line break in a message comes from a name or a value. */
function linesOf(error: Error): readonly string[] {
  return 'lines' in error && Array.isArray(error.lines) ? error.lines.map(String) : [error.message];
}
