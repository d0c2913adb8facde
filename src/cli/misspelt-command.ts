import { NoMatchError } from '../discover/no-match-error.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from '../api/usage-error.ts';

/**
 * The error about a first argument that leads to no file: a word that is nearly a command is taken for a misspelt one. Any other
 * error is returned as it is.
 */
export function orMisspeltCommand(error: unknown, [word]: readonly string[], commands: readonly string[]): unknown {
  if (!(error instanceof NoMatchError) || word === undefined || error.unmatched[0]?.argument !== word) return error;
  const command = /^[\w-]+$/.test(word) ? nearest(word, commands) : undefined;
  if (command === undefined) return error;
  return new UsageError(`\`${word}\` is no command and matches no file`, `Did you mean \`tlint ${command}\`?`);
}
