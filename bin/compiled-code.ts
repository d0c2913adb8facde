import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';

/**
 * What V8 has compiled of the program, kept for the next start, of which it takes a third. Node's own compile cache, from 22.1 on,
 * keeps half as much. Like that one it lies in the folder for temporary files.
 */
export class CompiledCode {
  readonly #path: string | undefined;

  /** @param program the name of the file with the program, which holds a hash of it */
  constructor(program: string) {
    const folder = ownFolder();
    const made = [program, process.version, process.arch, cachedDataVersionTag()].join(' ');
    this.#path = folder && join(folder, createHash('sha256').update(made).digest('hex'));
  }

  read(): Buffer | undefined {
    if (this.#path === undefined) return undefined;
    try {
      // V8 itself does not notice a changed byte.
      const kept = readFileSync(this.#path);
      const code = kept.subarray(0, -SUM);
      return kept.subarray(code.length).equals(sumOf(code)) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what is compiled by now. Where that is impossible, the next start takes longer, and nobody need know. */
  write(script: Script): void {
    if (this.#path === undefined) return;
    const draft = `${this.#path}.${process.pid}`;
    try {
      const code = script.createCachedData();
      writeFileSync(draft, Buffer.concat([code, sumOf(code)]), { mode: 0o600 });
      renameSync(draft, this.#path);
    } catch {}
  }
}

/** The bytes of the checksum at the end of a file. */
const SUM = 32;

function sumOf(code: Buffer): Buffer {
  return createHash('sha256').update(code).digest();
}

/** A folder that nobody else can write to, since what lies there is run. */
function ownFolder(): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE: disabled, NODE_COMPILE_CACHE: named } = process.env;
  if (disabled !== undefined && disabled !== '') return undefined;
  const user = process.getuid?.();
  const folder = join(named === undefined || named === '' ? tmpdir() : named, `tlint-compiled-${user ?? ''}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid, isDirectory } = statsOf(folder);
    return isDirectory && (user === undefined || (uid === user && (mode & 0o022) === 0)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function statsOf(folder: string) {
  const stats = lstatSync(folder);
  return { mode: stats.mode, uid: stats.uid, isDirectory: stats.isDirectory() };
}
