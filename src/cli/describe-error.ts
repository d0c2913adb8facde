/** What a person is told of an error: how to mend what can be mended, or that tlint has a bug. */
export function describeError(error: unknown): string {
  if (error instanceof Error && isForeseen(error)) {
    const hint = 'hint' in error && typeof error.hint === 'string' ? `${error.hint}\n` : '';
    return `error: ${error.message}\n${hint}`;
  }
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `tlint has a bug; please report it with what follows\n${story}\n`;
}

/** Errors that say what a person can mend have a place for a hint, which may be empty. */
function isForeseen(error: Error): boolean {
  return 'hint' in error;
}
