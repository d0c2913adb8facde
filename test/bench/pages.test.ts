import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { type CorpusFile } from '../../bench/corpus/paper.ts';
import { pageCorpus } from '../../bench/corpus/pages.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';

it('compares texts in one file with the same texts in two, all of them checked and without an error', async () => {
  const checked = async (files: readonly CorpusFile[]) => {
    await using fixture = await createFixture(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const { files: reports } = await run({ cwd: fixture.path, paths: ['docs'], ignore: true, rules: [] }, builtins);
    const errors = reports.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'));
    return { count: reports.length, errors };
  };
  const { inOne, inTwo } = pageCorpus(15, 3);
  expect(await checked(inOne)).toEqual({ count: 15, errors: [] });
  expect(await checked(inTwo)).toEqual({ count: 15, errors: [] });
});
