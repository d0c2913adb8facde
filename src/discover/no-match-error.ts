/** An argument that leads to no file, and what kept the files away. */
export interface Unmatched {
  readonly argument: string;
  readonly reason: string;
}

/** Arguments that match nothing: a mistake in the call, not a clean run. */
export class NoMatchError extends Error {
  readonly unmatched: readonly Unmatched[];
  /** Each argument's reason says what to do. */
  readonly hint = undefined;

  constructor(unmatched: readonly Unmatched[]) {
    super(unmatched.map(({ argument, reason }) => `\`${argument}\` matches no file: ${reason}`).join('\n'));
    this.name = 'NoMatchError';
    this.unmatched = unmatched;
  }
}
