import { setTimeout as delay } from 'node:timers/promises';
import { createFixture } from 'fs-fixture';
import { afterEach, expect, it, vi } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { fileStamp } from '../../src/text/observations.ts';
import { sectionFile } from '../support/lint.ts';

/** Past any step of a clock, so that files that were just written count as old. */
const later = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });

/** Longer than a file system's own clock takes for a step. */
const STEP_MS = 50;

afterEach(() => void vi.useRealTimers());

it('is not given to a file that was just written, or that is not there', async () => {
  await using fixture = await createFixture({ 'a.md': 'one' });
  expect(fileStamp(fixture.getPath('a.md'))).toBeUndefined();
  later();
  expect(fileStamp(fixture.getPath('a.md'))).toMatch(/^3( \d+){3}$/);
  expect(fileStamp(fixture.getPath('b.md'))).toBeUndefined();
  expect(fileStamp(fixture.getPath('a.md/b.md'))).toBeUndefined();
});

it('changes with the file, also where its size stays', async () => {
  await using fixture = await createFixture({ 'a.md': 'one' });
  later();
  const before = fileStamp(fixture.getPath('a.md'));
  expect(fileStamp(fixture.getPath('a.md'))).toBe(before);
  await delay(STEP_MS);
  await fixture.writeFile('a.md', 'two');
  expect(fileStamp(fixture.getPath('a.md'))).not.toBe(before);
});

it('lets a run go without reading what did not change, and sees what did', async () => {
  const text = (number: number) => sectionFile({ source: 'It is 12 o’clock.', target: `إنها الساعة ${number}.` });
  await using fixture = await createFixture({ '01-a.md': text(12), '02-b.md': text(12) });
  const request = { cwd: fixture.path, paths: [], ignore: true, rules: [], cacheFolder: fixture.getPath('cache') };
  const numbers = async () => {
    const { files } = await run(request, builtins);
    expect(files).toEqual((await run({ ...request, cacheFolder: fixture.getPath('none') }, builtins)).files);
    return files.map(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === 'number-parity').length);
  };
  later();
  expect(await numbers()).toEqual([0, 0]);
  expect(await numbers()).toEqual([0, 0]);
  await delay(STEP_MS);
  await fixture.writeFile('02-b.md', text(21));
  await fixture.rm('none');
  expect(await numbers()).toEqual([0, 1]);
});
