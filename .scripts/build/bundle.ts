/**
 * The program as one bundle with its dependencies. Node reads some 370 files of packages to start otherwise, which takes
 * longer than to lint a file; bundled, a cold start takes 0.56 of the time. The program, its workers and the library share
 * their chunks, so a config's rules and the program use one copy of everything.
 */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../root.ts';

/** Some bundled packages are CommonJS and call `require` for modules of Node. */
const REQUIRE = "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";

/** Writes the bundle to `dist/`; gives the paths of the files that went into it, relative to the root. */
export async function bundle(): Promise<readonly string[]> {
  // Those of an earlier bundle have other names, and would stay.
  rmSync(`${root}dist/chunks`, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['bin/tlint.ts', 'src/index.ts', 'bin/lint-worker.ts'],
    outbase: '.',
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // jsonc-parser's other build calls `require` in a way that no bundler follows.
    mainFields: ['module', 'main'],
    // They look for parts of themselves beside their own file.
    external: ['jiti', 'tinypool', 'write-file-atomic'],
    banner: { js: REQUIRE },
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}
