import { dirname, posix, resolve } from 'node:path';
import { digest } from './cache/digest.ts';
import type { Diagnostic } from './check/diagnostic.ts';
import { unreadable } from './check/own-diagnostics.ts';
import { discover } from './discover/discover.ts';
import { markdownNames } from './discover/folder-names.ts';
import { fileStamp } from './text/file-stamp.ts';
import { decodeSource, readBytes, readSource, type ReadResult } from './text/read.ts';

export interface InputRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory when empty. */
  readonly paths: readonly string[];
  /** Whether ignore files count. */
  readonly ignore: boolean;
  /** A text that stands for the file at `path`; nothing is looked for then. */
  readonly stdin?: { readonly bytes: Uint8Array; readonly path: string };
}

/** A file of a run: one that was found, or the text on standard input. */
export interface InputFile {
  readonly path: string;
  readonly absolute: string;
  /** A folder or glob led to it, so its paper is linted as a whole. */
  readonly viaFolder: boolean;
  read(): ReadResult;
  /** Of the bytes as they stand; undefined where they cannot be read. */
  digest(): string | undefined;
  /** Changes with the file; undefined where it might not, and where the file cannot be seen. */
  stamp(): string | undefined;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** What could not be reached, by path. */
  readonly problems: readonly (readonly [path: string, diagnostic: Diagnostic])[];
  /** What ignore files took away. */
  readonly notes: readonly string[];
}

/** @throws NoMatchError when a path means no file */
export async function findInputs({ cwd, paths, ignore, stdin }: InputRequest): Promise<Inputs> {
  if (stdin !== undefined) {
    const { bytes, path } = stdin;
    const read = () => decodeSource(Buffer.from(bytes), path);
    const file = {
      path,
      absolute: resolve(cwd, path),
      viaFolder: false,
      read,
      digest: () => digest(bytes),
      stamp: () => undefined,
    };
    return { files: [file], problems: [], notes: [] };
  }
  const { files, ignored, problems } = await discover({ cwd, paths, ignore });
  return {
    files: files.map(({ path, absolute, viaFolder }) => inputFile(path, absolute, viaFolder)),
    problems: problems.map(({ path, message }) => [path, unreadable(message)]),
    notes: ignored.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

/** A file on disk, read when it is linted. */
export function inputFile(path: string, absolute: string, viaFolder: boolean): InputFile {
  return {
    path,
    absolute,
    viaFolder,
    read: () => readSource(absolute, path),
    stamp: () => fileStamp(absolute),
    digest() {
      const read = readBytes(absolute);
      return 'bytes' in read ? digest(read.bytes) : undefined;
    },
  };
}

/** The folders that are linted as a whole, with the names of the Markdown files in each. */
export function wholeFolders(files: readonly InputFile[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, readonly string[]>();
  for (const { path, absolute, viaFolder } of files) {
    const folder = posix.dirname(path);
    const names = viaFolder && !folders.has(folder) ? markdownNames(dirname(absolute)) : undefined;
    if (names !== undefined) folders.set(folder, names);
  }
  return folders;
}
