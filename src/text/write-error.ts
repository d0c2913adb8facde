import { writeReason } from './system-error.ts';

/** A text could not be written; the previous content of the file is intact. */
export class WriteError extends Error {
  readonly hint = undefined;

  constructor(place: string, cause: unknown) {
    super(`${place} cannot be written: ${writeReason(cause)}`, { cause });
    this.name = 'WriteError';
  }
}
