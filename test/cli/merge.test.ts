import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportFormats } from '../../src/report/reporters.ts';
import { sectionFile } from '../support/lint.ts';
import { fakeIo } from './fake-io.ts';

const files = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((paper, index) => [
    `${paper}/01-introduction.md`,
    sectionFile({ source: `The clock shows ${40 + index} tides.`, target: 'تعرض الساعة المدّ.' }),
  ]),
);

describe('tlint merge', () => {
  it.each(reportFormats)('prints what one run prints: %s', async (format) => {
    await using fixture = await createFixture(files);
    const call = async (...argv: readonly string[]) => {
      const io = fakeIo(fixture.path);
      const code = await main(argv, io);
      return { code, stdout: io.stdout.text, stderr: io.stderr.text };
    };
    for (const part of [1, 2]) {
      await call('--exit-zero', '--shard', `${part}/2`, '--format', 'json', '--output-file', `part-${part}.json`);
    }
    const whole = await call('--format', format);
    expect(whole.stdout).toContain('number-parity');
    expect(await call('merge', 'part-1.json', 'part-2.json', '--format', format)).toEqual(whole);
  });

  it('refuses to show texts, which it does not read', async () => {
    const io = fakeIo('/');
    expect(await main(['merge', 'part-1.json', '--format', 'html'], io)).toBe(2);
    expect(io.stderr.text).toContain('`--format html` shows texts, and this command reads none');
  });
});
