/** An argument that leads to no file, and what kept the files away. */
export interface Unmatched {
  readonly argument: string;
  readonly reason: string;
}

/** Arguments that match nothing: a mistake in the call, not a clean run. */
export class NoMatchError extends Error {
  readonly unmatched: readonly Unmatched[];
  /** One argument each; paths in them may hold line breaks of their own. */
  readonly lines: readonly string[];
  /** Each argument's reason says what to do. */
  readonly hint = undefined;

  constructor(unmatched: readonly Unmatched[]) {
    const lines = unmatched.map(({ argument, reason }) => `\`${argument}\` matches no file: ${reason}`);
    super(lines.join('\n'));
    this.name = 'NoMatchError';
    this.unmatched = unmatched;
    this.lines = lines;
  }
}
