/**
 * Loads the bundled program for the command, its workers and the library: one file of which all of them use the same copy, and of
 * which a module is run when it is first needed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { CompiledCode } from './compiled-code.ts';
import type * as worker from './lint-worker.ts';
import type * as command from './tlint.ts';

export { compileLess } from './compile-less.ts';

/** The path of the bundle, relative to this file; the build defines it. */
declare const BUNDLE: string;

/** The parts of the bundle by their names in `.scripts/build/bundle.ts`. */
interface Program {
  command(): typeof command;
  library(): object;
  testing(): object;
  worker(): typeof worker;
}

type Run = (
  require: NodeJS.Require,
  exports: Partial<Program>,
  url: string,
  importModule: (specifier: string) => Promise<unknown>,
) => void;

interface Loaded {
  readonly program: Program;
  readonly script: Script;
  readonly code: CompiledCode;
}

let loaded: Loaded | undefined;

/** The program, which is loaded at the first call. */
export function program(): Program {
  return (loaded ??= load()).program;
}

/** Keeps the compiled code of the program for later starts, if it was not taken from there. */
export function keepCode(): void {
  if (loaded === undefined || loaded.script.cachedDataRejected === false) return;
  loaded.code.write(loaded.script);
}

function load(): Loaded {
  const url = new URL(BUNDLE, import.meta.url);
  const path = fileURLToPath(url);
  const code = new CompiledCode(basename(path));
  const cachedData = code.read();
  // In ASCII, which needs no decoding.
  const script = new Script(`(function (require, exports, programUrl, importModule) {${readFileSync(path, 'latin1')}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  const run: Run = script.runInThisContext();
  const program: Partial<Program> = {};
  run(createRequire(url), program, url.href, (specifier) => import(specifier));
  if (!isWhole(program)) throw new Error(`\`${path}\` is no bundle of tlint.`);
  return { program, script, code };
}

function isWhole(program: Partial<Program>): program is Program {
  return program.command !== undefined && program.library !== undefined;
}
