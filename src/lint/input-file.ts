import type { ReadResult } from '../text/read.ts';

/** A file to lint: one on disk, or a text that stands for one. */
export interface InputFile {
  /** The file as it was reached from the argument, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** A folder or glob led to it, so its paper is linted as a whole. */
  readonly viaFolder: boolean;
  /** Whether a worker thread, which knows paths alone, would read the same text. */
  readonly onDisk: boolean;
  read(): ReadResult;
  /** Of the bytes as they stand; undefined where they cannot be read. */
  digest(): string | undefined;
  /** Changes with the file; undefined where it might not, and where the file cannot be seen. */
  stamp(): string | undefined;
}

/** A file to lint with what it is checked against and, where its source text lies in another file, that file. */
export interface LintInput<Settings> {
  readonly file: InputFile;
  readonly source: InputFile | undefined;
  readonly settings: Settings;
}
