import { join, resolve } from 'node:path';
import { rootOf } from '../discover/discover.ts';
import type { Builtins } from '../project/builtins.ts';
import { Session, type SessionRequest, type SessionResult } from '../run/session.ts';
import { FileWatcher, settingsFileNames } from './file-watcher.ts';

export interface WatchRequest extends SessionRequest {
  /** Ends the watch. */
  readonly signal?: AbortSignal;
}

/** The result of linting, or the error that prevents it until the next change. */
export type WatchUpdate = SessionResult | { readonly failure: unknown };

/**
 * Lints, then lints again on each change that findings depend on. After a change of a text only that file is linted, after any
 * other change all files whose outcome is not cached.
 */
export async function* watch({ signal, ...request }: WatchRequest, builtins: Builtins): AsyncGenerator<WatchUpdate> {
  const { cwd, paths, config, glossary, pair } = request;
  const roots = [...(paths.length === 0 ? ['.'] : paths).map((path) => rootOf(path, cwd)), ...(pair ? [pair.source] : [])];
  const named = [config, glossary].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
  const watcher = await FileWatcher.start(roots, [...named, ...settingsFileNames.map((name) => join(cwd, name))]);
  signal?.addEventListener('abort', () => void watcher.close());
  if (signal?.aborted) await watcher.close();
  const session = new Session(request, builtins);
  try {
    const first = await update(session);
    watcher.watchAlso(session.background);
    yield first;
    for await (const changes of watcher.changes()) {
      session.changed(changes.map(({ path }) => path));
      const next = await update(session);
      // A watcher forgets a deleted path, so paths are added again to detect that they reappear.
      watcher.watchAlso('failure' in next ? [...roots, ...named, ...session.background] : session.background);
      yield next;
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
