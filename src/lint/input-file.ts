import type { ReadResult } from '../text/read.ts';

/** A file to lint: one on disk, or a text that replaces one, such as standard input or the buffer of an editor. */
export interface InputFile {
  /** The path as derived from the argument, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** True when a folder or glob led to the file, so that its paper is linted as a whole. */
  readonly viaFolder: boolean;
  /** True when a worker thread, which only gets the path, would read the same text. */
  readonly onDisk: boolean;
  read(): ReadResult;
  /** A hash of the bytes of the file; undefined when they cannot be read. */
  digest(): string | undefined;
  /** A string that changes when the file changes; undefined when it might miss a change, and when the file cannot be seen. */
  stamp(): string | undefined;
}

/** The file with the source text of a translation, or where it would be. */
export interface SourceInput {
  /** Undefined when one file holds both texts, and when there is no source text to compare with. */
  readonly source: InputFile | undefined;
  /** The path at which the source text of a translation was looked for in vain. */
  readonly missingSource: string | undefined;
  /** The path of the source text that the config leaves out. */
  readonly excludedSource: string | undefined;
}

/** A file to lint, with its settings and, if its source text is in another file, that file. */
export interface LintInput<Settings> extends SourceInput {
  readonly file: InputFile;
  readonly settings: Settings;
}
