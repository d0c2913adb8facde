import { posix } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** The module of the packages that only HTML is made with. */
const LIBRARIES = './src/report/html/libraries.ts';

/** Where their bundle lies, beside that of the program. */
const BUNDLE = 'html-libraries.cjs';

/** Leaves these packages out of the bundle of the program, which each start reads: they are loaded when HTML is first made. */
export const htmlLibraries: Plugin = {
  name: 'html-libraries',
  setup({ onResolve }) {
    onResolve({ filter: /\/libraries\.ts$/ }, ({ resolveDir }) =>
      posix.basename(resolveDir.replaceAll('\\', '/')) === 'html' ? { path: `./${BUNDLE}`, external: true } : undefined,
    );
  },
};

/** Writes their bundle. Returns the paths of the bundled files, relative to the root. */
export async function bundleHtmlLibraries({
  outdir,
  ...common
}: BuildOptions & { readonly outdir: string }): Promise<readonly string[]> {
  const { metafile } = await build({
    ...common,
    entryPoints: [LIBRARIES],
    outfile: `${outdir}/${BUNDLE}`,
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    metafile: true,
  });
  return Object.keys(metafile?.inputs ?? {});
}
