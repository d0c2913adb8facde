import { messageOf } from './message-of.ts';

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

const DENIED: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; make it readable'],
  ['EPERM', 'permission denied; make it readable'],
  ['ELOOP', 'its symbolic links go round in a circle; point them at a file or a folder'],
]);

/** Does a file system error mean that nothing is at the path? */
export function isAbsent(error: unknown): boolean {
  return ABSENT.has(codeOf(error) ?? '');
}

/** Does a file system error mean that the user may not do this? */
export function isDenied(error: unknown): boolean {
  return DENIED.has(codeOf(error) ?? '');
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

const WRITE_REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; make it writable, its folder too'],
  ['EPERM', 'permission denied; make it writable, its folder too'],
  ['EROFS', 'it is on a read-only file system'],
  ['EISDIR', 'it is a folder; name a file'],
  ['EEXIST', 'a file stands where a folder of its path should be'],
  ['ENOTDIR', 'a file stands where a folder of its path should be'],
  ['ENOENT', 'the system allows no such file there'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
]);

/** The meaning of an error while writing, a phrase that follows the path. */
export function writeReason(error: unknown): string {
  return WRITE_REASONS.get(codeOf(error) ?? '') ?? messageOf(error);
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
