import { basename } from 'node:path';
import { ConfigError, reasonOf } from './config-error.ts';
import type { DocumentContent } from './config-document.ts';
import { defaultExport, lineIn } from './plugins/run-module.ts';

/** Runs a config that is a JavaScript or TypeScript module and returns its default export. */
export async function loadModule(path: string, name: string): Promise<DocumentContent> {
  const value = await defaultExport(path).catch((cause: unknown) => {
    throw new ConfigError(`${name}${lineIn(cause, basename(path))}: the config program fails: ${reasonOf(cause)}`);
  });
  if (value === undefined) {
    throw new ConfigError(`${name}: there is no default export; expected \`export default defineConfig({ … })\``);
  }
  return { value, placeOf: () => undefined };
}
