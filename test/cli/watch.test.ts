import { createFixture } from 'fs-fixture';
import { expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { formats } from '../../src/report/reporters.ts';
import { sectionFile } from '../support/lint.ts';
import { fakeIo } from './fake-io.ts';

const STREAMED = ['text', 'compact', 'jsonl'];
const section = (source: string) => sectionFile({ source, target: 'تعرض الساعة المدّ.' });

it('writes every format to a file of its own, anew after each change', { timeout: 30_000 }, async () => {
  await using fixture = await createFixture({ 'a/01-introduction.md': section('The clock shows 42 tides.') });
  const stop = new AbortController();
  const io = { ...fakeIo(fixture.path), signal: stop.signal };
  const words = formats.flatMap((format) => ['--format', format, '--output-file', `reports/${format}`]);
  const ended = main(['--watch', ...words, '--format', 'compact'], io);
  const rounds = async (number: number) => {
    const seen = () => io.stderr.text.split('Ctrl+C ends it.').length - 1;
    await vi.waitFor(() => expect(seen()).toBeGreaterThanOrEqual(number), { timeout: 20_000, interval: 50 });
  };
  await rounds(1);
  for (const format of formats) {
    expect(await fixture.readFile(`reports/${format}`, 'utf8')).toContain('number-parity');
  }
  await fixture.writeFile('a/01-introduction.md', section('The clock shows the tide.'));
  await rounds(2);
  for (const format of formats.filter((one) => one !== 'sarif')) {
    expect(await fixture.readFile(`reports/${format}`, 'utf8')).not.toContain('number-parity');
  }
  stop.abort();
  expect(await ended).toBe(0);
});

it.each(formats.filter((format) => !STREAMED.includes(format)))('prints no format that does not go on: %s', async (format) => {
  const io = fakeIo('/');
  expect(await main(['--watch', '--format', format], io)).toBe(2);
  expect(io.stderr.text).toContain('Take `text`, `compact`, `jsonl`, or write it to a file with `--output-file`.');
});
