/** The findings of tlint itself, which are not from rules. */
import { issuesUrl } from '../package.ts';
import { START_OF_TEXT } from '../text/source-text.ts';
import type { Diagnostic } from './diagnostic.ts';
import { messageOf } from '../text/message-of.ts';

export function unreadable(reason: string, position = START_OF_TEXT): Diagnostic {
  return ownError('parse-error', 'unreadable', `The file cannot be read: ${reason}.`, { reason }, position);
}

/** A problem in a glossary file; `line` is 1-based. */
export function glossaryProblem(message: string, line: number, offset: number): Diagnostic {
  return ownError('parse-error', 'glossary', message, {}, { line, column: 1, offset });
}

export function notWritten(reason: string): Diagnostic {
  return ownError('internal-error', 'notWritten', `The fixes were not written: ${reason}`, { reason });
}

export function fixLeftOut(rule: string): Diagnostic {
  const message = `The fixes of \`${rule}\` would have changed the structure of the file or would not have ended, so they were left out. Report this at ${issuesUrl}.`;
  return ownError('internal-error', 'fixLeftOut', message, { rule });
}

export function fileFailed(failure: unknown): Diagnostic {
  const reason = messageOf(failure);
  return ownError(
    'internal-error',
    'fileFailed',
    `tlint failed on this file: ${reason}. The other files went on. Report this at ${issuesUrl}.`,
    { reason },
  );
}

/** The worker thread that linted a file ended before it returned a result. */
export function workerDied(failure: unknown): Diagnostic {
  const reason = messageOf(failure);
  return ownError(
    'internal-error',
    'workerDied',
    `The thread that linted this file ended: ${reason}. The other files went on. Report this at ${issuesUrl}.`,
    { reason },
  );
}

function ownError(
  rule: string,
  messageId: string,
  message: string,
  data: Diagnostic['data'],
  position = START_OF_TEXT,
): Diagnostic {
  return {
    rule,
    messageId,
    severity: 'error',
    message,
    data,
    side: 'document',
    range: { start: position, end: position },
    related: [],
  };
}
