/** A file that the user named cannot be read. */
export class UnreadableError extends Error {
  readonly hint = undefined;

  constructor({ path, reason }: { readonly path: string; readonly reason: string }) {
    super(`\`${path}\` cannot be read: ${reason}`);
    this.name = 'UnreadableError';
  }
}
