/** The call itself is mistaken. */
export class UsageError extends Error {
  /** What to do about it, where the message does not say. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
