/** Builds what the pages of an HTML report share: their style, their script, and the style of formulas with its fonts. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { root } from '../root.ts';

const KATEX = `${root}node_modules/katex/dist`;
const OUT = `${root}dist/report`;

export async function buildReportAssets(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(`${OUT}/fonts`, { recursive: true });
  const common = { absWorkingDir: root, bundle: true, minify: true, target: ['es2022', 'chrome109', 'firefox115', 'safari16'] };
  const client = 'src/report/html/client';
  await build({ ...common, entryPoints: [`${client}/report.ts`], outfile: `${OUT}/report.js`, format: 'iife', tsconfigRaw: {} });
  await build({ ...common, entryPoints: [`${client}/report.css`], outfile: `${OUT}/report.css` });
  writeFormulas();
}

/** Every browser that can show the report reads WOFF2, so the other two formats of each font are left out. */
function writeFormulas(): void {
  const css = readFileSync(`${KATEX}/katex.css`, 'utf8').replaceAll(/, url\([^)]+\.(?:woff|ttf)\) format\("[^"]+"\)/g, '');
  if (/\.ttf|\.woff\)/.test(css)) throw new Error('The style of KaTeX names fonts in another way than it did.');
  writeFileSync(`${OUT}/katex.css`, transformSync(css, { loader: 'css', minify: true }).code);
  for (const name of readdirSync(`${KATEX}/fonts`)) {
    if (name.endsWith('.woff2')) copyFileSync(`${KATEX}/fonts/${name}`, `${OUT}/fonts/${name}`);
  }
}
