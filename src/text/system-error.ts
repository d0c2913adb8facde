const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; make it readable'],
  ['EPERM', 'permission denied; make it readable'],
  ['ELOOP', 'its symbolic links go round in a circle; point them at a file or a folder'],
]);

/** Does a file system error mean that nothing is at the path? */
export function isAbsent(error: unknown): boolean {
  return ABSENT.has(codeOf(error) ?? '');
}

/**
 * The meaning of a file system error, a phrase that follows the path.
 * @throws the error itself when it is any other error
 */
export function systemReason(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error)) throw error;
  if (ABSENT.has(code)) return 'it is not there; it may have been moved or deleted meanwhile';
  return REASONS.get(code) ?? error.message;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
