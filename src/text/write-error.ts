import { messageOf } from './message-of.ts';

/** A text could not be written; the previous content of the file is intact. */
export class WriteError extends Error {
  readonly hint = undefined;

  constructor(place: string, cause: unknown) {
    super(`${place} cannot be written: ${messageOf(cause)}`, { cause });
    this.name = 'WriteError';
  }
}
