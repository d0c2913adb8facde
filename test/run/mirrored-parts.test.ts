import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { inShard } from '../../src/run/shard.ts';
import { tlint } from '../support/tlint.ts';

const LANGUAGES = ['ar', 'es', 'fr', 'zh-CN'];

const CONFIG = JSON.stringify({
  languages: { target: LANGUAGES },
  mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
});

/** Pages whose formula is broken in the source, and whose number is wrong in one language; some have no translation or no source. */
const SITE = {
  'tlint.config.json': CONFIG,
  'docs/en/alone.md': '# Alone\n',
  'docs/es/orphan.md': '# Huérfana\n',
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, page) => page + 1).flatMap((page) => [
      [`docs/en/0${page}-page.md`, `# 1\n\n- 5 times ${page}\n- $\\frac{h}{2$\n`],
      ...LANGUAGES.map((language, index) => [
        `docs/${language}/0${page}-page.md`,
        `# 1\n\n- 5 × ${page % LANGUAGES.length === index ? 77 : page}\n- $\\frac{h}{2}$\n`,
      ]),
    ]),
  ),
};

async function reportOf(cwd: string, ...flags: readonly string[]) {
  const { code, stdout, stderr } = await tlint(cwd, '--format', 'json', '--info', ...flags);
  if (code === 2) throw new Error(stderr);
  return reportSchema.parse(JSON.parse(stdout));
}

describe('pages in two files', () => {
  it('are found to be the same on workers', async () => {
    await using fixture = await createFixture(SITE);
    const one = await reportOf(fixture.path, '--concurrency', '1');
    expect(one.summary).toMatchObject({ checked: 37, skipped: 1 });
    expect(one.files.filter(({ role }) => role === 'source')).toHaveLength(10);
    expect(await reportOf(fixture.path, '--concurrency', '2')).toEqual(one);
  });

  it.each([2, 5])('are found to be the same in %i shards', async (count) => {
    await using fixture = await createFixture(SITE);
    const names: string[] = [];
    for (let index = 1; index <= count; index++) {
      names.push(`part${index}.json`);
      await tlint(fixture.path, '--format', 'json', '--output-file', `part${index}.json`, '--shard', `${index}/${count}`);
    }
    const merged = await tlint(fixture.path, 'merge', '--format', 'json', '--info', ...names);
    expect(reportSchema.parse(JSON.parse(merged.stdout))).toEqual(await reportOf(fixture.path));
  });

  it('are in the shard of their source', () => {
    const files = ['ar', 'es', 'fr'].flatMap((language) =>
      ['01-a', '02-b', 'c', 'd', 'e'].map((name) => ({ path: `${language}/${name}.md`, source: `en/${name}.md` })),
    );
    const partOf = (path: string) => [1, 2, 3].filter((index) => inShard(files, { index, count: 3 })(path));
    for (const { path, source } of files) expect(partOf(path)).toEqual(partOf(source));
    // Numbers in names do not make a paper of pages.
    expect(new Set(files.flatMap(({ path }) => partOf(path))).size).toBeGreaterThan(1);
  });
});
