import type { CheckedFile } from './file-outcome.ts';
import type { Linted } from './lint-document.ts';

/**
 * Copies the diagnostics by way of JSON. V8 implements a slice of a string as a reference to the whole string, so without the
 * copy each diagnostic would keep the text of its file in memory.
 */
export function outcomeOf({ diagnostics, elsewhere, summary }: Linted): CheckedFile {
  const own: Pick<Linted, 'diagnostics' | 'elsewhere'> = JSON.parse(JSON.stringify({ diagnostics, elsewhere }));
  return {
    kind: 'checked',
    diagnostics: own.diagnostics,
    ...(own.elsewhere.length > 0 && { elsewhere: own.elsewhere }),
    ...(summary && { summary: JSON.stringify(summary) }),
  };
}
