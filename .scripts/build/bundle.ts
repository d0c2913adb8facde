/**
 * Bundles the program with its dependencies. Without the bundle Node reads some 370 files at the start, which takes longer than
 * linting a file; with it a cold start takes 0.56 of the time. The program, its workers and the library share chunks, so that
 * plugins and the program use the same copy of each module.
 */
import { rmSync } from 'node:fs';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { root } from '../root.ts';

/** Defines `require`, which bundled CommonJS packages call for modules of Node. */
const REQUIRE = "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";

const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  metafile: true,
} as const satisfies BuildOptions;

/** Writes the bundle to `dist/`. Returns the paths of the bundled files, relative to the root. */
export async function bundle(): Promise<readonly string[]> {
  // Chunks of an earlier bundle have other names and would not be overwritten.
  rmSync(`${root}dist/chunks`, { recursive: true, force: true });
  const remark = await build({
    ...OPTIONS,
    entryPoints: ['src/markdown/remark.ts'],
    outdir: 'dist/chunks',
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  const [path = ''] = Object.keys(remark.metafile.outputs);
  const program = await build({
    ...OPTIONS,
    entryPoints: ['bin/tlint.ts', 'src/index.ts', 'src/testing.ts', 'bin/lint-worker.ts'],
    outbase: '.',
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    // The UMD build of jsonc-parser calls `require` in a way that bundlers cannot resolve.
    mainFields: ['module', 'main'],
    // Not bundled, because they load files next to their own.
    external: ['jiti', 'tinypool', 'write-file-atomic'],
    banner: { js: REQUIRE },
    plugins: [onDemand('src/markdown/remark.ts', 'parseWithRemark', path)],
  });
  return Object.keys({ ...remark.metafile.inputs, ...program.metafile.inputs });
}

/**
 * Puts a stand-in for a module, which loads it at the first call of its function. A parse is synchronous, so that module is
 * CommonJS: not every version of Node that tlint runs on can load another one so.
 * @param path where the module was built, relative to the root
 */
function onDemand(module: string, name: string, path: string): Plugin {
  const contents = `
    import { join } from 'node:path';
    import { packageFolder } from '${root}src/package.ts';
    let loaded;
    export const ${name} = (...args) => (loaded ??= require(join(packageFolder, '${path}'))).${name}(...args);`;
  return {
    name: 'on-demand',
    setup: ({ onLoad }) => onLoad({ filter: new RegExp(`${module.replaceAll('/', '[/\\\\]')}$`) }, () => ({ contents })),
  };
}
