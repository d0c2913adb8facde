import { dirname, posix, resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import { unreadable } from '../check/own-diagnostics.ts';
import { discover, type ReachedFiles } from '../discover/discover.ts';
import type { ExistingFiles } from '../discover/existing-files.ts';
import { markdownNames } from '../discover/folder-names.ts';
import type { Layout } from '../layout/layout.ts';
import type { InputFile, SourceInput } from '../lint/input-file.ts';
import type { Project } from '../project/project.ts';
import { byPath } from '../text/by-path.ts';
import { digest } from '../text/digest.ts';
import { fileStamp } from '../text/observations.ts';
import { decodeSource, readBytes, type ReadResult, readSource } from '../text/read.ts';
import { pathFrom } from '../text/path-from.ts';

export interface InputRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory when empty. */
  readonly paths: readonly string[];
  /** Whether to apply ignore files. */
  readonly ignore: boolean;
  /** Whether a path may mean no file; false when absent. */
  readonly allowUnmatched?: boolean;
  /** The absolute paths of the reports that the run writes: a folder or a glob does not lead to one that an earlier run left there. */
  readonly reports?: readonly string[];
  /** A text to lint as the file at `path`; `paths` is ignored then. */
  readonly stdin?: { readonly bytes: Uint8Array; readonly path: string };
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** The paths of the files that were arguments themselves. */
  readonly named: ReadonlySet<string>;
  /** What each folder and glob among the arguments leads to. */
  readonly reached: readonly ReachedFiles[];
  /** Files and folders that could not be read. */
  readonly problems: readonly FileReport[];
  /** The files and folders that ignore files excluded, for `--verbose`. */
  readonly notes: readonly string[];
}

/** @throws NoMatchError when a path matches no file */
export async function findInputs({ cwd, paths, ignore, allowUnmatched, reports = [], stdin }: InputRequest): Promise<Inputs> {
  if (stdin !== undefined) {
    const { bytes, path } = stdin;
    return { files: [textInput(path, resolve(cwd, path), bytes)], named: new Set([path]), reached: [], problems: [], notes: [] };
  }
  const found = await discover({ cwd, paths, ignore, ...(allowUnmatched && { allowUnmatched }) });
  const { ignored, problems, reached } = found;
  const files = found.files.filter(({ absolute, named }) => named || !reports.includes(absolute));
  return {
    files: files.map(({ path, absolute, viaFolder }) => inputFile(path, absolute, viaFolder)),
    named: new Set(files.filter(({ named }) => named).map(({ path }) => path)),
    reached,
    problems: problems.map(({ path, message }) => ({ path, diagnostics: [unreadable(message)] })),
    notes: ignored.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

/** A file on disk, read when it is linted. */
export function inputFile(path: string, absolute: string, viaFolder: boolean): InputFile {
  return new FileOnDisk(path, absolute, viaFolder);
}

/** A run has one for each of its files, so it has no functions of its own. */
class FileOnDisk implements InputFile {
  readonly path: string;
  readonly absolute: string;
  readonly viaFolder: boolean;

  constructor(path: string, absolute: string, viaFolder: boolean) {
    this.path = path;
    this.absolute = absolute;
    this.viaFolder = viaFolder;
  }

  get onDisk(): boolean {
    return true;
  }

  read(): ReadResult {
    return readSource(this.absolute, this.path);
  }

  stamp(): string | undefined {
    return fileStamp(this.absolute);
  }

  digest(): string | undefined {
    const read = readBytes(this.absolute);
    return 'bytes' in read ? digest(read.bytes) : undefined;
  }
}

/** A text that replaces a file, whatever is on disk. */
export function textInput(path: string, absolute: string, bytes: Uint8Array, viaFolder = false): InputFile {
  return {
    path,
    absolute,
    viaFolder,
    onDisk: false,
    read: () => decodeSource(Buffer.from(bytes), path),
    stamp: () => undefined,
    digest: () => digest(bytes),
  };
}

/** The file with the source text of another file, or where it would be; their paths are written as that of the other. */
export function sourceOf(file: InputFile, layout: Layout, existing: ExistingFiles): SourceInput {
  const places = layout.sourcesOf(file.absolute);
  const found = places.find((place) => existing.has(place));
  const [likeliest] = places;
  const excluded = layout.excludedSourceOf(file.absolute);
  const pathOf = (place: string | undefined) => (place === undefined ? undefined : inputBeside(file, place).path);
  return {
    source: found === undefined ? undefined : inputBeside(file, found),
    missingSource: found === undefined ? pathOf(likeliest) : undefined,
    excludedSource: pathOf(excluded),
  };
}

/**
 * The files that were found, with the translations of each source text in its place.
 * @param isIgnored is a translation one that ignore files list?
 */
export async function withTranslations(
  found: readonly InputFile[],
  project: Project,
  existing: ExistingFiles,
  isIgnored: (absolute: string) => boolean,
): Promise<readonly InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const one of found) {
    const { layout } = await project.of(one.absolute);
    const translations = translationInputs(one, layout, existing);
    for (const file of translations.length === 0 ? [one] : translations.filter(({ absolute }) => !isIgnored(absolute))) {
      if (!files.has(file.absolute)) files.set(file.absolute, file);
    }
  }
  return [...files.values()].sort(byPath);
}

/** The translations of a file that exist, their paths written as that of the file. */
function translationInputs(file: InputFile, layout: Layout, existing: ExistingFiles): readonly InputFile[] {
  const isSource = (place: string) => resolve(layout.sourcesOf(place).find((one) => existing.has(one)) ?? '') === file.absolute;
  return layout.translationsOf(file.absolute).flatMap((places) => {
    return existing
      .among(places)
      .filter(isSource)
      .map((place) => inputBeside(file, place));
  });
}

function inputBeside({ path, absolute, viaFolder }: InputFile, other: string): InputFile {
  const reached = posix.join(posix.dirname(path), pathFrom(dirname(absolute), other));
  return inputFile(reached, resolve(other), viaFolder);
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
