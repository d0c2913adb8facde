import { existsSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { configFileNames } from '../config/config-document.ts';
import { isGlossaryTable, isMarkdown } from '../layout/file-names.ts';

export interface FileChange {
  /** `add`, `change`, `unlink` or `unlinkDir`. */
  readonly event: string;
  /** The absolute path. */
  readonly path: string;
}

/** Changes at shorter intervals are one change, since editors write a file in several steps and tools write many files at once. */
const QUIET_MS = 25;

/** chokidar drops a second change of a file within this time after the first one, so files are checked again afterwards. */
const THROTTLED_MS = 60;

/** The names of files that affect the findings in other files. */
export const settingsFileNames: readonly string[] = [...configFileNames, 'package.json', '.gitignore', '.tlintignore'];

/** Watches the folders and files that a run depends on. */
export class FileWatcher {
  readonly #watcher: FSWatcher;
  readonly #named: Set<string>;
  #batch: FileChange[] = [];
  #wake: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  /**
   * Starts watching; resolves when the watcher is ready.
   * @param roots absolute paths of folders and files
   * @param named absolute paths of files to watch whatever their names are
   */
  static async start(roots: readonly string[], named: readonly string[]): Promise<FileWatcher> {
    const { watch } = await import('chokidar');
    const isHidden = (path: string): boolean => path.split(sep).some((part) => part === '.git' || part === 'node_modules');
    // chokidar counts an absent path twice towards `ready`, which would then come before all paths are watched.
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
    // Errors are ignored: a folder that is deleted while it is read is also reported as a change.
    watcher.on('error', () => undefined);
  }

  /** Also watches the files and folders at these absolute paths, whatever their names are; paths that are watched are re-added. */
  watchAlso(paths: readonly string[]): void {
    for (const path of paths) this.#named.add(path);
    this.#watcher.add([...paths]);
  }

  /** Yields the changes, in one batch if they come shortly after each other. */
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

  /** Checks changed files again after the throttling time, and adds the changes that the watcher dropped. */
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

/** The time of the last change of a file, in milliseconds; undefined when it cannot be read. */
function modified(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}
