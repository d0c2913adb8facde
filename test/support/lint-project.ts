import { createFixture } from 'fs-fixture';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';

/** Lints files as a project of their own, by the config among them, and returns the findings in the order of the paths. */
export async function lintProject(
  files: Readonly<Record<string, string>>,
): Promise<readonly (Diagnostic & { readonly path: string })[]> {
  await using fixture = await createFixture({ ...files });
  const { files: reports } = await run({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, builtins);
  return reports.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, ...finding })));
}

/** A project of one English page and its translation, by path. */
export function pagesOf({ source, target }: { readonly source: string; readonly target: string }, language = 'ar') {
  const mirror = { source: 'en/{path}.md', target: '{lang}/{path}.md' };
  return {
    'tlint.config.json': JSON.stringify({ languages: { source: 'en', target: language }, mirrors: [mirror] }),
    'en/page.md': `${source}\n`,
    [`${language}/page.md`]: `${target}\n`,
  };
}
