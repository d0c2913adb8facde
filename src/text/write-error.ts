/** A text that could not be put where it belongs; what stood there before still stands. */
export class WriteError extends Error {
  readonly hint = undefined;

  constructor(place: string, cause: unknown) {
    super(`${place} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'WriteError';
  }
}
