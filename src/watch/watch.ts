import { join, resolve } from 'node:path';
import { rootOf } from '../discover/discover.ts';
import type { Builtins } from '../project/builtins.ts';
import { Session, type SessionRequest, type SessionResult } from '../run/session.ts';
import { FileWatcher, settingsFileNames } from './file-watcher.ts';

export interface WatchRequest extends SessionRequest {
  /** Ends the watch. */
  readonly signal?: AbortSignal;
}

/** What the files come to, or why that cannot be said until something else changes. */
export type WatchUpdate = SessionResult | { readonly failure: unknown };

/**
 * Lints, then lints again whenever something changes that findings depend on: a changed text alone, all that is not known
 * yet after any other change.
 */
export async function* watch({ signal, ...request }: WatchRequest, builtins: Builtins): AsyncGenerator<WatchUpdate> {
  const { cwd, paths, config, glossary } = request;
  const roots = (paths.length === 0 ? ['.'] : paths).map((path) => rootOf(path, cwd));
  const named = [config, glossary].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
  const watcher = await FileWatcher.start(roots, [...named, ...settingsFileNames.map((name) => join(cwd, name))]);
  signal?.addEventListener('abort', () => void watcher.close());
  const session = new Session(request, builtins);
  try {
    yield await update(session);
    watcher.watchAlso(session.background);
    for await (const changes of watcher.changes()) {
      session.changed(changes.map(({ path }) => path));
      const next = await update(session);
      yield next;
      // A watcher forgets a path that went away, and hears of its return only if it is asked for anew.
      watcher.watchAlso('failure' in next ? [...roots, ...named, ...session.background] : session.background);
    }
  } finally {
    await watcher.close();
  }
}

async function update(session: Session): Promise<WatchUpdate> {
  try {
    return await session.lint();
  } catch (failure) {
    return { failure };
  }
}
