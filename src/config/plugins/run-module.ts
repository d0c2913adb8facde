import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../../package.ts';
import { seeElsewhere } from '../../text/observations.ts';

/** The modules that this process has run before. */
const known = new Set<string>();

/** Runs a JavaScript or TypeScript module, also one that changed since it ran before, and returns its default export. */
export async function defaultExport(path: string): Promise<unknown> {
  const module = await runModule(path);
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

/** Runs a module of the user's, a config, a plugin or a reporter, and returns all that it exports. */
export async function runModule(path: string): Promise<unknown> {
  // The module may look at anything.
  seeElsewhere();
  const again = known.has(path);
  known.add(path);
  const { createJiti } = await import('jiti');
  // Rules get this copy of the library wherever they lie, also where nothing of that name is installed.
  const library: unknown = await import(pathToFileURL(join(packageFolder, 'dist/src/index.js')).href);
  const options = { interopDefault: false, virtualModules: { tlint: library } };
  if (again) {
    // Neither Node nor jiti's `import`, for `.mjs`, reloads a module. A changed module is therefore transpiled for `require`,
    // without the module cache, together with its imports.
    try {
      return createJiti(import.meta.url, { ...options, tryNative: false, moduleCache: false })(path);
    } catch (cause) {
      if (!awaits(cause)) throw cause;
    }
  }
  // Node runs the modules that it supports; for all others jiti's parser reports the position of syntax errors.
  return createJiti(import.meta.url, { ...options, tryNative: !again, moduleCache: !again }).import(path);
}

/** Is the cause an `await` outside of functions, which `require` cannot run? */
function awaits(cause: unknown): boolean {
  return cause instanceof SyntaxError && cause.message.startsWith('await is only valid');
}

/** `:3` when the error or its stack names a line of the file. Without the column, which is that of the transpiled code. */
export function lineIn(cause: unknown, file: string): string {
  const text = cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : '';
  const after = text.split(file).slice(1);
  return after.flatMap((rest) => /^:\d+/.exec(rest)?.[0] ?? [])[0] ?? '';
}
