/**
 * Bundles the program with its dependencies. Without the bundle Node reads some 370 files at the start, which takes longer than
 * linting a file. The command, its workers and the library are one file, so that plugins and the program use the same copy of each
 * module, and so that what V8 has compiled of it can be kept as a whole.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../root.ts';
import { bundleHtmlLibraries, htmlLibraries } from './html-libraries.ts';
import { importsFromOutside } from './imports-from-outside.ts';
import { lazyLanguages } from './lazy-languages.ts';
import { lazyModules } from './lazy-modules.ts';
import { buildReportAssets } from './report-assets.ts';

/** The parts of the program. Each is a function, so that none is run before it is needed. */
const PARTS = {
  command: './bin/tlint.ts',
  library: './src/index.ts',
  testing: './src/testing.ts',
  worker: './bin/lint-worker.ts',
};

/** What all builds have in common. */
const COMMON = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20.19', outdir: 'dist/program' } as const;

const LOAD = '../program/program.js';

/** Writes the bundle to `dist/`. Returns the paths of the bundled files, relative to the root. */
export async function bundle(): Promise<readonly string[]> {
  // A bundle of an earlier build has another name and would not be overwritten.
  rmSync(`${root}dist/program`, { recursive: true, force: true });
  const { metafile } = await build({
    ...COMMON,
    stdin: {
      contents: Object.entries(PARTS)
        .map(([name, path]) => `exports.${name} = () => require('${path}');`)
        .join('\n'),
      resolveDir: root,
      sourcefile: 'program.js',
    },
    entryNames: 'bundle-[hash]',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // A parameter of the function around the bundle, see `bin/program.ts`.
    define: { 'import.meta.url': 'programUrl' },
    // The UMD build of jsonc-parser calls `require` in a way that bundlers cannot resolve.
    mainFields: ['module', 'main'],
    // Not bundled, because they load files next to their own.
    external: ['jiti', 'tinypool', 'write-file-atomic'],
    plugins: [htmlLibraries, lazyModules, lazyLanguages, importsFromOutside],
    // Node 20 forgets how a script imports modules when its code comes from a cache.
    supported: { 'dynamic-import': false },
    metafile: true,
  });
  const [path = ''] = Object.keys(metafile.outputs);
  const name = posix.basename(path);
  writeFileSync(`${root}${path}`, inAscii(readFileSync(`${root}${path}`, 'utf8')));
  await build({
    ...COMMON,
    entryPoints: ['bin/program.ts'],
    format: 'esm',
    define: { BUNDLE: JSON.stringify(`./${name}`) },
  });
  const libraries = await bundleHtmlLibraries(COMMON);
  await buildReportAssets();
  await writeEntries();
  return [...Object.keys(metafile.inputs), ...libraries];
}

/**
 * Escapes what esbuild leaves in patterns, literal or as a raw string: a file in ASCII needs no decoding, and half the memory.
 */
function inAscii(code: string): string {
  return code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes the modules that the package exports and runs; each hands over to its part of the program. */
async function writeEntries(): Promise<void> {
  write('bin/tlint.js', [
    '#!/usr/bin/env node',
    `import { compileLess, keepCode, program } from '${LOAD}';`,
    'compileLess();',
    'void program().command().runCommand(keepCode);',
  ]);
  write('bin/lint-worker.js', [`import { program } from '${LOAD}';`, 'export default program().worker().default;']);
  const { program } = await import(pathToFileURL(`${root}dist/program/program.js`).href);
  for (const [part, path] of [
    ['library', 'src/index.js'],
    ['testing', 'src/testing.js'],
  ] as const) {
    const names = Object.keys(program()[part]()).join(', ');
    write(path, [`import { program } from '${LOAD}';`, `export const { ${names} } = program().${part}();`]);
  }
}

function write(path: string, lines: readonly string[]): void {
  mkdirSync(posix.dirname(`${root}dist/${path}`), { recursive: true });
  writeFileSync(`${root}dist/${path}`, `${lines.join('\n')}\n`);
}
