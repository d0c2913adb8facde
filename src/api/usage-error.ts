/** The arguments or options of a call are wrong, on the command line or in a program. */
export class UsageError extends Error {
  /** The remedy, if the message does not include it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
