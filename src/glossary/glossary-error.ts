/** A glossary named by the user cannot be used, or no glossary was found. */
export class GlossaryError extends Error {
  /** The remedy, if the message does not include it. */
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
