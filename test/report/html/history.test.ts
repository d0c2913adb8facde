import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { readHistory } from '../../../src/report/html/history.ts';
import { fakeIo } from '../../cli/fake-io.ts';
import { sectionFile } from '../../support/lint.ts';

const FILES = { '01-introduction.md': sectionFile({ source: 'The clock shows 42 tides.', target: 'تعرض الساعة المدّ.' }) };

async function report(cwd: string) {
  const io = fakeIo(cwd);
  const code = await main(['report', '--history', 'history.jsonl'], io);
  return { code, stderr: io.stderr.text };
}

describe('tlint report --history', () => {
  it('adds a line a run, and draws the runs from the second on', async () => {
    await using fixture = await createFixture(FILES);
    expect((await report(fixture.path)).code).toBe(0);
    const index = () => fixture.readFile('tlint-report/index.html', 'utf8');
    expect(await index()).not.toContain('Findings over time');
    await fixture.writeFile(
      '01-introduction.md',
      sectionFile({ source: 'The clock shows the tide.', target: 'تعرض الساعة المدّ.' }),
    );
    await report(fixture.path);
    expect(await index()).toContain('Errors, warnings and infos of 2 runs.');
    const runs = readHistory(await fixture.readFile('history.jsonl', 'utf8'), 'history.jsonl');
    expect(runs).toHaveLength(2);
    expect(runs[0]?.errors).toBe((runs[1]?.errors ?? 0) + 1);
    expect(Date.parse(runs[1]?.time ?? '')).toBeGreaterThanOrEqual(Date.parse(runs[0]?.time ?? ''));
  });

  it('keeps what stands in the file', async () => {
    const line = '{"time":"2026-01-31T12:00:00.000Z","checked":1,"errors":7,"warnings":0,"infos":0,"commit":"abc"}';
    await using fixture = await createFixture({ ...FILES, 'history.jsonl': line });
    await report(fixture.path);
    expect(await fixture.readFile('history.jsonl', 'utf8')).toMatch(
      new RegExp(`^${line.replaceAll(/[{}.]/g, '\\$&')}\\n\\{.*\\}\\n$`),
    );
    expect(await fixture.readFile('tlint-report/index.html', 'utf8')).toContain('2026-01-31: 7 error');
  });

  it.each(['# Notes', '{"time":"yesterday","checked":1,"errors":0,"warnings":0,"infos":0}', '{"time":'])(
    'refuses a file that is no history, and leaves it as it is: %s',
    async (line) => {
      await using fixture = await createFixture({ ...FILES, 'history.jsonl': `\n${line}\n` });
      const { code, stderr } = await report(fixture.path);
      expect(code).toBe(2);
      expect(stderr).toContain('`history.jsonl` is no history of reports: line 2 is');
      expect(await fixture.readFile('history.jsonl', 'utf8')).toBe(`\n${line}\n`);
      expect(await fixture.exists('tlint-report')).toBe(false);
    },
  );

  it('refuses a folder, and a folder without a name to write to', async () => {
    await using fixture = await createFixture({ ...FILES, 'old/kept.md': '' });
    const io = fakeIo(fixture.path);
    expect(await main(['report', '--history', 'old'], io)).toBe(2);
    expect(io.stderr.text).toContain('the history `old` cannot be read: it is a folder, not a file');
    const other = fakeIo(fixture.path);
    expect(await main(['report', '--out', ''], other)).toBe(2);
    expect(other.stderr.text).toContain('Expected the path of a folder.');
  });
});
