/** A file that was found but not checked, with the reason. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
  /** What to do if the file is meant to be checked, in whole sentences. */
  readonly remedy?: string;
}
