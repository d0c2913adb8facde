/** The baseline cannot be used. */
export class BaselineError extends Error {
  /** The remedy. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'BaselineError';
    this.hint = hint;
  }
}
