/** A file that was found but not checked, with the reason. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
