import { basename } from 'node:path';
import { createJiti } from 'jiti';
import { ConfigError, reasonOf } from './config-error.ts';
import type { DocumentContent } from './config-document.ts';

/** Runs a config that is a program and takes its default export. */
export async function loadModule(path: string, name: string): Promise<DocumentContent> {
  const value = await defaultExport(path).catch((cause: unknown) => {
    throw new ConfigError(`${name}${placeIn(cause, basename(path))}: the config program fails: ${reasonOf(cause)}`);
  });
  if (value === undefined) {
    throw new ConfigError(`${name}: there is no default export; expected \`export default defineConfig({ … })\``);
  }
  return { value, placeOf: () => undefined };
}

/** The programs that this process has run before. */
const known = new Set<string>();

async function defaultExport(path: string): Promise<unknown> {
  // Node runs what it can; jiti's own reading of the rest knows where a syntax error is. What Node ran once it never reads
  // again, so a program that is asked for again, because it changed, is read by jiti, past the caches of modules.
  const again = known.has(path);
  known.add(path);
  const jiti = createJiti(import.meta.url, {
    tryNative: !again,
    moduleCache: !again,
    interopDefault: false,
    nativeModules: ['tlint'],
  });
  const module = await jiti.import<{ default?: unknown }>(path);
  return module.default;
}

/** `:3` when the error or its stack names a line of the file; columns are those of the transformed program. */
function placeIn(cause: unknown, file: string): string {
  const text = cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : '';
  const after = text.split(file).slice(1);
  return after.flatMap((rest) => /^:\d+/.exec(rest)?.[0] ?? [])[0] ?? '';
}
