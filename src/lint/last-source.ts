import { digest } from '../text/digest.ts';
import type { ReadResult } from '../text/read.ts';
import type { InputFile } from './input-file.ts';

/** The file with a source text as it was when it was read. */
export interface ReadSource {
  readonly result: ReadResult;
  /** Taken before the file was read. */
  readonly stamp: string | undefined;
  /** A hash of the text; undefined when it cannot be read. */
  readonly digest: string | undefined;
}

/**
 * Reads source texts and keeps the last one: the translations of one text are linted one after the other, so that it is read, and
 * parsed, once for all of them.
 */
export class LastSource {
  #last: { readonly file: InputFile; readonly read: ReadSource } | undefined;

  read(file: InputFile): ReadSource {
    const known = this.#last;
    if (known?.file.absolute === file.absolute && known.file.path === file.path) return known.read;
    const stamp = file.stamp();
    const result = file.read();
    const read = { result, stamp, digest: result.kind === 'text' ? digest(result.source.text) : undefined };
    this.#last = { file, read };
    return read;
  }
}
