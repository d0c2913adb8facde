import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { statsOfContent } from './observations.ts';
import { systemReason } from './system-error.ts';
import { type Position, SourceText, START_OF_TEXT } from './source-text.ts';

/**
 * A text, or why there is none. `position` is the place of the first byte that is not UTF-8, or the start of the file; `reason`
 * is a phrase that follows the path.
 */
export type ReadResult =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string; readonly position: Position };

/**
 * In bytes. All sections of some 1,600 papers are that large together; a larger file is no prose, and its tree would exhaust the
 * memory.
 */
const LARGEST = 20_000_000;

/** Reads a file as UTF-8 and keeps a BOM. */
export function readSource(absolute: string, path: string): ReadResult {
  const read = readBytes(absolute, { irregular: 'give its text on standard input' });
  return 'bytes' in read ? decodeSource(read.bytes, path) : failure(path, read.reason);
}

interface ReadLimits {
  /** The size limit in bytes. */
  readonly largest?: number;
  /** Advice for the user when the path is a pipe or a device. */
  readonly irregular?: string;
  /** True for a file of tlint's own, which no finding depends on. */
  readonly own?: boolean;
}

/**
 * The bytes of a file, or the reason why it cannot be read, a phrase that follows the path. Every file that somebody else may
 * have put there is read by it. Synchronous, because for small files asynchronous reading costs ten times as much.
 */
export function readBytes(
  absolute: string,
  { largest = LARGEST, irregular = 'put one in its place', own = false }: ReadLimits = {},
): { readonly bytes: Buffer } | { readonly reason: string } {
  try {
    // Before the file is opened: opening a pipe waits for its writer, and a device may never end.
    const stats = own ? statSync(absolute) : statsOfContent(absolute);
    if (stats.isDirectory()) return { reason: 'it is a folder, not a file' };
    if (!stats.isFile()) return { reason: `it is no regular file; ${irregular}` };
    if (stats.size > largest) return { reason: tooLarge(Number(stats.size), largest) };
    return { bytes: readFileSync(absolute) };
  } catch (error) {
    return { reason: systemReason(error) };
  }
}

/** Reads bytes that are already here, as those of standard input. */
export function decodeSource(bytes: Buffer, path: string): ReadResult {
  if (bytes.length > LARGEST) return failure(path, tooLarge(bytes.length, LARGEST));
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') return failure(path, 'it is UTF-16, expected UTF-8; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const position = positionOf(bytes, nul, path);
    return failure(path, `byte ${nul} (line ${position.line}) is NUL, so it is no text, or UTF-16; save it as UTF-8`, position);
  }
  if (isUtf8(bytes)) return { kind: 'text', source: new SourceText(path, bytes.toString('utf8')) };
  const bad = firstBadByte(bytes);
  const position = positionOf(bytes, bad, path);
  const value = bytes.toString('hex', bad, bad + 1).toUpperCase();
  return failure(path, `byte ${bad} (line ${position.line}) is 0x${value}, which is not UTF-8 there; save it as UTF-8`, position);
}

function failure(path: string, reason: string, position = START_OF_TEXT): ReadResult {
  return { kind: 'unreadable', path, reason, position };
}

function tooLarge(size: number, largest: number): string {
  return `it has ${Math.ceil(size / 1e6)} MB, expected at most ${largest / 1e6} MB; split it`;
}

/** The offset of the first byte that is not UTF-8. Decoding replaces such a byte by U+FFFD, which a text may also contain. */
function firstBadByte(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    if (at === -1) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes.toString('hex', offset, offset + 3) !== 'efbfbd') return offset;
    offset += 3;
    from = at + 1;
  }
}

/** The position of a byte before which all bytes are UTF-8. */
function positionOf(bytes: Buffer, offset: number, path: string): Position {
  const before = bytes.toString('utf8', 0, offset);
  return new SourceText(path, before).positionAt(before.length);
}
