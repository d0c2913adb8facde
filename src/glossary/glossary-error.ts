/** A glossary that was named cannot be used. */
export class GlossaryError extends Error {
  /** What to do about it, where the message does not say. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'GlossaryError';
    this.hint = hint;
  }
}
