import { basename, join, resolve } from 'node:path';
import { Cache } from './cache/cache.ts';
import type { FileReport } from './check/diagnostic.ts';
import { rootOf } from './discover/discover.ts';
import { type FileChange, FileWatcher, settingsFileNames } from './file-watcher.ts';
import { Gathering, type GatherRequest } from './gather.ts';
import { addFindings, checkProject, ProjectMemory } from './summary/check-project.ts';

export interface WatchRequest extends Omit<GatherRequest, 'cache' | 'shard' | 'stdin' | 'fix'> {
  /** Ends the watch. */
  readonly signal?: AbortSignal;
}

/** What the files come to, or why that cannot be said until something else changes. */
export type WatchUpdate =
  | {
      readonly files: readonly FileReport[];
      readonly skipped: number;
      /** The files that were linted again for a change of their own, and those whose findings are others than before. */
      readonly changed: readonly FileReport[];
    }
  | { readonly failure: unknown };

/**
 * Lints, then lints again whenever something changes that findings depend on: a changed text alone, all that is not known
 * yet after any other change. What is known is kept in memory.
 */
export async function* watch({ signal, ...request }: WatchRequest): AsyncGenerator<WatchUpdate> {
  const { cwd, paths, config, glossary } = request;
  const roots = (paths.length === 0 ? ['.'] : paths).map((path) => rootOf(path, cwd));
  const named = [config, glossary].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
  const watcher = await FileWatcher.start(roots, [...named, ...settingsFileNames.map((name) => join(cwd, name))]);
  signal?.addEventListener('abort', () => void watcher.close());
  const session = new Session({ ...request, cache: new Cache() });
  try {
    yield await session.update(undefined);
    watcher.watchAlso(session.background);
    for await (const changes of watcher.changes()) {
      const update = await session.update(changes);
      yield update;
      // A watcher forgets a path that went away, and hears of its return only if it is asked for anew.
      watcher.watchAlso('failure' in update ? [...roots, ...named] : session.background);
    }
  } finally {
    await watcher.close();
  }
}

/** What is known between two changes. */
class Session {
  readonly #request: GatherRequest;
  #gathering: Gathering | undefined;
  #memory = new ProjectMemory();
  /** The findings of each file as JSON. */
  #before: ReadonlyMap<string, string> = new Map();
  readonly #json = new WeakMap<FileReport['diagnostics'], string>();

  constructor(request: GatherRequest) {
    this.#request = request;
  }

  /** Configs and glossaries, absolute, wherever they lie. */
  get background(): readonly string[] {
    return this.#gathering?.background ?? [];
  }

  /** @param changes none at the start, when everything is new */
  async update(changes: readonly FileChange[] | undefined): Promise<WatchUpdate> {
    try {
      const texts = changes && this.#textsAmong(changes);
      if (texts !== undefined && this.#gathering !== undefined) return await this.#lint(this.#gathering, texts);
      this.#gathering = await Gathering.find(this.#request);
      this.#memory = new ProjectMemory();
      return await this.#lint(this.#gathering);
    } catch (failure) {
      // A config that is half written, or a folder on its way elsewhere, is no reason to stop.
      this.#gathering = undefined;
      return { failure };
    }
  }

  async #lint(gathering: Gathering, texts?: readonly string[]): Promise<WatchUpdate> {
    await gathering.lint(texts);
    const { files, skipped, summaries, folders } = await gathering.gathered();
    const { settingsOf } = gathering;
    const findings = checkProject({ summaries, folders, settingsOf, memory: this.#memory });
    const reports = addFindings(files, findings, summaries);
    const after = new Map(reports.map(({ path, diagnostics }) => [path, this.#jsonOf(diagnostics)]));
    const changed = reports.filter(({ path }) => after.get(path) !== this.#before.get(path) || texts?.includes(path));
    this.#before = after;
    return { files: reports, skipped: skipped.length, changed };
  }

  #jsonOf(diagnostics: FileReport['diagnostics']): string {
    const json = this.#json.get(diagnostics) ?? JSON.stringify(diagnostics);
    this.#json.set(diagnostics, json);
    return json;
  }

  /** The paths of the changed files, if no more than their own texts changed. */
  #textsAmong(changes: readonly FileChange[]): readonly string[] | undefined {
    const paths: string[] = [];
    for (const { event, path } of changes) {
      // A list of terms changes what is found in other files.
      const isText = event === 'change' && !/gloss/i.test(basename(path)) && !settingsFileNames.includes(basename(path));
      const known = isText ? this.#gathering?.pathOf(path) : undefined;
      if (known === undefined) return undefined;
      paths.push(known);
    }
    return paths;
  }
}
