import { createFixture } from 'fs-fixture';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { parserName } from '../../src/markdown/parser.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { run, type RunResult } from '../../src/run/run.ts';
import { finding } from '../report/findings.ts';
import { fakeIo, Recorder } from './fake-io.ts';

vi.mock(import('../../src/run/run.ts'));
// The folder of these calls is not there.
vi.mock(import('../../src/config/read-run-options.ts'), () => ({ readRunOptions: () => Promise.resolve({}) }));

const error = finding();
const warning = finding({ severity: 'warning' });
const info = finding({ severity: 'info' });

function result(parts: Partial<RunResult> = {}): RunResult {
  const nothing = { files: [{ path: 'a.md', diagnostics: [] }], rules: [], skipped: [], named: new Set<string>(), fixes: [] };
  return { ...nothing, reached: [], beside: [], baselines: [], notes: [], hints: [], warnings: [], times: undefined, ...parts };
}

function finds(...diagnostics: RunResult['files'][number]['diagnostics']): void {
  vi.mocked(run).mockResolvedValue(result({ files: [{ path: 'a.md', diagnostics }] }));
}

async function tlint(argv: readonly string[], parts: Parameters<typeof fakeIo>[1] = {}) {
  const io = fakeIo('/project', parts);
  const code = await main(argv, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

beforeEach(() => {
  vi.mocked(run).mockReset();
  finds();
});

describe('tlint', () => {
  it('ends with 1 on an error, else with 0', async () => {
    expect(await tlint([])).toMatchObject({ code: 0, stdout: 'Checked 1 file: no errors, no warnings.\n', stderr: '' });
    finds(error);
    expect(await tlint([])).toMatchObject({ code: 1 });
    finds(warning, info);
    expect(await tlint([])).toMatchObject({ code: 0 });
    finds(error);
    expect(await tlint(['--exit-zero'])).toMatchObject({ code: 0 });
  });

  it('ends with 1 on more warnings than allowed, and says so', async () => {
    finds(warning, warning);
    expect(await tlint(['--max-warnings', '2'])).toMatchObject({ code: 0, stderr: '' });
    expect(await tlint(['--max-warnings', '1'])).toMatchObject({
      code: 1,
      stderr: 'Found 2 warnings, more than `--max-warnings 1` allows.\n',
    });
    expect(await tlint(['--max-warnings', '0', '--quiet'])).toMatchObject({
      code: 1,
      stderr: 'Found 2 warnings, more than `--max-warnings 0` allows. They are not shown because of `--quiet`.\n',
    });
  });

  it('asks for what the options say', async () => {
    await tlint([
      'a.md',
      'b',
      '--config',
      'c.json',
      '--glossary',
      'g.md',
      '--no-ignore',
      '--rule',
      'x:off',
      '--rule',
      'y:info',
      '--fix',
      '--unsafe',
    ]);
    expect(vi.mocked(run).mock.lastCall?.[0]).toMatchObject({
      cwd: '/project',
      paths: ['a.md', 'b'],
      config: 'c.json',
      glossary: 'g.md',
      ignore: false,
      rules: ['x:off', 'y:info'],
      fix: { unsafe: true, write: true },
    });
  });

  it('asks for threads, a cache, a part and times where the options do', async () => {
    await tlint(['--concurrency', '3', '--cache', '--cache-location', 'kept', '--shard', '2/3', '--timing']);
    expect(vi.mocked(run).mock.lastCall?.[0]).toMatchObject({
      concurrency: 3,
      cacheFolder: '/project/kept',
      shard: { index: 2, count: 3 },
      timing: true,
    });
    await tlint([]);
    const request = vi.mocked(run).mock.lastCall?.[0] ?? {};
    expect(['concurrency', 'cacheFolder', 'shard', 'timing'].filter((key) => key in request)).toEqual([]);
  });

  it('tells warnings and times on standard error', async () => {
    const quiet = await tlint([]);
    vi.mocked(run).mockResolvedValue(result({ files: [{ path: 'a.md', diagnostics: [] }], warnings: ['the cache is damaged'] }));
    expect(await tlint([])).toEqual({ ...quiet, stderr: 'the cache is damaged\n' });
    vi.mocked(run).mockResolvedValue(result({ files: [{ path: 'a.md', diagnostics: [] }], times: new Map([['parse', 3]]) }));
    expect(await tlint(['--timing'])).toEqual({ ...quiet, stderr: expect.stringMatching(/^parse +3\.0 ms/) });
  });

  it('puts what `tlint merge` needs into the report of a part', async () => {
    finds(error);
    expect(reportSchema.parse(JSON.parse((await tlint(['--format', 'json'])).stdout))).not.toHaveProperty('shard');
    const shard = { index: 1, count: 2, run: 'r', settings: [], skipped: [], folders: {}, summaries: [], excerpts: [] };
    vi.mocked(run).mockResolvedValue(result({ shard }));
    const { stdout } = await tlint(['--format', 'json', '--shard', '1/2']);
    expect(reportSchema.parse(JSON.parse(stdout)).shard).toEqual(shard);
  });

  it('lints standard input', async () => {
    await tlint(['--stdin', '--stdin-filename', 'papers/01.md'], { stdin: 'نصّ' });
    const { stdin } = vi.mocked(run).mock.lastCall?.[0] ?? {};
    expect(stdin?.path).toBe('papers/01.md');
    expect(Buffer.from(stdin?.bytes ?? []).toString()).toBe('نصّ');
  });

  it('refuses standard input that it would skip, unless it has a name', async () => {
    vi.mocked(run).mockResolvedValue(result({ skipped: [{ path: 'stdin.md', reason: 'no section' }] }));
    expect(await tlint(['--stdin'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('not linted: no section\nSay with'),
    });
  });

  it('shows errors only with --quiet', async () => {
    finds(error, warning, info);
    const { stdout } = await tlint(['--quiet', '--format', 'json']);
    expect(reportSchema.parse(JSON.parse(stdout)).files[0]?.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('keeps standard output to the report', async () => {
    finds(error);
    vi.mocked(run).mockResolvedValue(
      result({ skipped: [{ path: 'b\u202E.md', reason: 'no section' }], notes: ['config tlint.json'] }),
    );
    const { stdout, stderr } = await tlint(['--format', 'json', '--verbose']);
    expect(reportSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(stderr).toBe(`config tlint.json\nparser: ${parserName()}\nskipped b<U+202E RIGHT-TO-LEFT OVERRIDE>.md: no section\n`);
  });

  it('colours and isolates on a terminal, and not in a file', async () => {
    await using fixture = await createFixture({});
    finds({ ...error, excerpt: { text: 'ساعة', start: 0, end: 0 } });
    const terminal = await tlint([], { stdout: new Recorder({ isTTY: true }) });
    expect(terminal.stdout).toContain('\u001B[31m\u001B[1merror');
    expect(terminal.stdout).toContain('\u2068⟦⟧ساعة\u2069');
    const file = fixture.getPath('reports/tlint.txt');
    const piped = await tlint(['--output-file', file], { stdout: new Recorder({ isTTY: true }) });
    expect(piped).toMatchObject({ code: 1, stdout: '' });
    expect(await fixture.readFile('reports/tlint.txt', 'utf8')).toMatch(/^a\.md:7:13 {2}error {2}.*\n.*\n {2}7 │ ⟦⟧ساعة\n/);
  });

  it('prints what --fix would change as a diff', async () => {
    vi.mocked(run).mockResolvedValue(
      result({ fixes: [{ path: 'a.md', before: 'one\n', after: 'two\n', rules: { tatweel: 1 } }] }),
    );
    expect(await tlint(['--fix-dry-run'])).toEqual({
      code: 1,
      stdout: '--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-one\n+two\n',
      stderr: 'Would fix 1 finding in 1 file; nothing was written.\n  a.md: 1 tatweel\n',
    });
    expect(vi.mocked(run).mock.lastCall?.[0].fix).toEqual({ unsafe: false, write: false });
  });

  it.each([
    [['--fix', '--stdin'], '`--fix-dry-run`'],
    [['--fix', '--fix-dry-run'], 'give one of them'],
    [['--unsafe'], '`--unsafe` needs'],
    [['--fix-dry-run', '--format', 'json'], '`--output-file`'],
    [['--fix-dry-run', '--max-warnings', '3'], '`--max-warnings` has no effect'],
    [['--stdin', 'a.md'], 'found the path `a.md` too'],
    [['--stdin-filename', 'a.md'], '`--stdin-filename` needs'],
    [['--print-config', '--list-files'], "'--print-config' cannot be used with option '--list-files'"],
    [['--max-warnings', 'few'], 'Expected a whole number'],
    [['--concurrency', '0'], 'Expected a whole number from 1 on'],
    [['--concurrency', '1.5'], 'Expected a whole number from 1 on'],
    [['--cache-location', 'kept'], '`--cache-location` needs `--cache`'],
    [['--shard', '0/3'], 'such as 1/3, 2/3 or 3/3'],
    [['--shard', '4/3'], 'such as 1/3, 2/3 or 3/3'],
    [['--shard', 'a/b'], 'such as 1/3, 2/3 or 3/3'],
    [['--shard', '1'], 'such as 1/3, 2/3 or 3/3'],
    [['--shard', '1/3', '--stdin'], 'standard input is one file, so `--shard` has nothing to part'],
    [['--shard', '1/3', '--quiet'], 'give `--quiet` to `tlint merge`'],
    [['--shard', '1/3', 'merge', 'a.json'], '`--shard` is no option of the command `merge`'],
    [['merge'], "missing required argument 'reports'"],
    [['--format', 'xml'], 'there is no format `xml` and no package of that name'],
    [['--watch', '--list-files'], '`--watch` and `--list-files` do not go together'],
    [['--output-file', 'a.txt', '--print-config', 'a.md'], '`--print-config` makes none'],
    [['--fxi'], 'Did you mean --fix?'],
    [['--quiet', '--info'], "option '-q, --quiet' cannot be used with option '--info'"],
    [['merge', 'a.json', '--info', '--quiet'], "option '-q, --quiet' cannot be used with option '--info'"],
    [['--quiet', 'rules'], '`--quiet` is no option of the command `rules`'],
  ])('refuses %j', async (argv, complaint) => {
    const { code, stdout, stderr } = await tlint(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
    expect(run).not.toHaveBeenCalled();
  });

  it('calls its own failure a bug', async () => {
    vi.mocked(run).mockRejectedValue(new TypeError('undefined is not a paragraph'));
    const { code, stderr } = await tlint([]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^tlint has a bug\. Report it at https:\/\/\S+ with what follows\.\nTypeError: undefined is not a paragraph\n {4}at /,
    );
  });

  it('does not mind a reader that has seen enough', async () => {
    finds(error);
    expect(await tlint([], { stdout: new Recorder({ failure: 'EPIPE' }) })).toMatchObject({ code: 1, stderr: '' });
  });

  it('says when the report cannot be written', async () => {
    expect(await tlint([], { stdout: new Recorder({ failure: 'ENOSPC' }) })).toMatchObject({
      code: 2,
      stderr: 'error: the output cannot be written: the disk is full\n',
    });
    expect(await tlint(['--output-file', '/dev/null/x'])).toMatchObject({ code: 2 });
  });

  it('shows progress on a terminal when the run takes its time, and clears it', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    vi.mocked(run).mockImplementation(async ({ onProgress }) => {
      onProgress?.(1, 9);
      vi.advanceTimersByTime(1000);
      onProgress?.(2, 9);
      return result();
    });
    const { stderr } = await tlint([], { stderr: new Recorder({ isTTY: true }) });
    expect(stderr).toBe('\r\u001B[KChecked 2 of 9 files\r\u001B[K');
    expect((await tlint([])).stderr).toBe('');
    vi.useRealTimers();
  });
});
