/** A file that was found but not checked, with the reason. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}
