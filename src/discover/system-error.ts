const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; make it readable'],
  ['EPERM', 'permission denied; make it readable'],
  ['ELOOP', 'its symbolic links go round in a circle; point them at a file or a folder'],
]);

/** Whether an error of the file system says that there is nothing at a path. */
export function isAbsent(error: unknown): boolean {
  return ABSENT.has(codeOf(error) ?? '');
}

/** What an error of the file system means, in words that follow on a path. Throws any other error again. */
export function systemReason(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error)) throw error;
  if (ABSENT.has(code)) return 'it is not there; it may have been moved or deleted meanwhile';
  return REASONS.get(code) ?? error.message;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
