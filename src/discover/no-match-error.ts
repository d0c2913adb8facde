/** An argument that leads to no file, or to one that the system does not let tlint read, with the reason. */
export interface Unmatched {
  readonly argument: string;
  readonly reason: string;
  readonly denied?: boolean;
}

/** Some arguments lead to no file. That is a usage error: a run without findings would suggest that they were checked. */
export class NoMatchError extends Error {
  readonly unmatched: readonly Unmatched[];
  /** One line for each argument; paths in a line may contain line breaks. */
  readonly lines: readonly string[];
  /** Undefined because the reason of each argument includes the remedy. */
  readonly hint = undefined;

  constructor(unmatched: readonly Unmatched[]) {
    const lines = unmatched.map(
      ({ argument, reason, denied }) => `\`${argument}\` ${denied ? 'cannot be read' : 'matches no file'}: ${reason}`,
    );
    super(lines.join('\n'));
    this.name = 'NoMatchError';
    this.unmatched = unmatched;
    this.lines = lines;
  }
}
