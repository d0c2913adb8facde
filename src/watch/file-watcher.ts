import { existsSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { configFileNames } from '../config/config-document.ts';
import { isGlossaryTable, isMarkdown } from '../layout/file-names.ts';

export interface FileChange {
  /** `add`, `change`, `unlink` or `unlinkDir`. */
  readonly event: string;
  /** Absolute. */
  readonly path: string;
}

/** Editors write a file in several steps, and tools many files at once: what comes so soon after each other is one change. */
const QUIET_MS = 25;

/** The watcher says nothing of a second change to a file so soon after the first one; asked for afterwards it is not lost. */
const THROTTLED_MS = 60;

/** Files of these names change what is found in others. */
export const settingsFileNames: readonly string[] = [...configFileNames, 'package.json', '.gitignore', '.tlintignore'];

/** Tells what changes in folders and files that a run depends on. */
export class FileWatcher {
  readonly #watcher: FSWatcher;
  readonly #named: Set<string>;
  #batch: FileChange[] = [];
  #wake: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  /**
   * Watches from when this is done.
   * @param roots folders and files, absolute
   * @param named files that count whatever their names are, absolute
   */
  static async start(roots: readonly string[], named: readonly string[]): Promise<FileWatcher> {
    const { watch } = await import('chokidar');
    const isHidden = (path: string): boolean => path.split(sep).some((part) => part === '.git' || part === 'node_modules');
    // A path that is not there counts twice towards `ready`, which would then come before all is watched.
    const present = [...roots, ...named].filter((path) => existsSync(path));
    const watcher = watch(present, { ignoreInitial: true, ignored: isHidden });
    await new Promise<void>((ready) => {
      watcher.on('ready', () => ready());
    });
    watcher.add([...roots, ...named]);
    return new FileWatcher(watcher, named);
  }

  private constructor(watcher: FSWatcher, named: readonly string[]) {
    this.#watcher = watcher;
    this.#named = new Set(named);
    watcher.on('all', (event, path) => this.#note(event, resolve(path)));
    // A folder that goes away while it is looked at is told as a change.
    watcher.on('error', () => undefined);
  }

  /** Watches more files and folders, absolute, whatever their names are; those that are watched already once more. */
  watchAlso(paths: readonly string[]): void {
    for (const path of paths) this.#named.add(path);
    this.#watcher.add([...paths]);
  }

  /** What changes, those that come together in one. */
  async *changes(): AsyncGenerator<readonly FileChange[]> {
    while (!this.#ended) {
      if (this.#batch.length === 0) await new Promise<void>((wake) => (this.#wake = wake));
      const batch = this.#batch;
      this.#batch = [];
      if (batch.length === 0) continue;
      this.#lookAgain(batch);
      yield batch;
    }
  }

  async close(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#wake();
    await this.#watcher.close();
  }

  /** Notes a change of a file that came after the text was read, and was not told. */
  #lookAgain(changes: readonly FileChange[]): void {
    for (const { path } of changes) {
      const before = modified(path);
      setTimeout(() => {
        if (!this.#ended && modified(path) !== before) this.#note('change', path);
      }, THROTTLED_MS);
    }
  }

  #note(event: string, path: string): void {
    const isFile =
      this.#named.has(path) || settingsFileNames.includes(basename(path)) || isMarkdown(path) || isGlossaryTable(path);
    if (event !== 'unlinkDir' && (event === 'addDir' || !isFile)) return;
    this.#batch.push({ event, path });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#wake(), QUIET_MS);
  }
}

/** When a file was last written, in milliseconds; undefined where that cannot be seen. */
function modified(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}
