/** A glossary that was named cannot be used, or none was found. */
export class GlossaryError extends Error {
  /** What to do about it, where the message does not say. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'GlossaryError';
    this.hint = hint;
  }
}

export function noGlossary(): GlossaryError {
  return new GlossaryError(
    'no glossary found',
    'Name one with `--glossary` or in the config, or put a `glossary.md` beside the files.',
  );
}
