import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/package.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { sectionFile } from '../support/lint.ts';
import { configWithRule } from '../support/own-rule.ts';
import { tlint } from '../support/tlint.ts';

// The worker threads run the built program, which `npm test` builds first.

const CONTENT = fileURLToPath(new URL('../../fixtures/content', import.meta.url));

const FAULTY = sectionFile({ source: 'The moon moves the sea 12 times.', target: 'يحرك القمر البحـر 21 مرة, ثم يهدأ.' });

/** As many files as two tasks have, and some. */
const PAPER = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${String(index + 10)}-tides.md`, FAULTY]));

describe('linting on workers', () => {
  it('finds the same as on one thread', async () => {
    const on = (concurrency: number) => run({ cwd: CONTENT, paths: [], ignore: true, rules: [], concurrency }, builtins);
    expect(await on(2)).toEqual(await on(1));
  });

  it('mends the same', async () => {
    await using one = await createFixture(PAPER);
    await using two = await createFixture(PAPER);
    const alone = await tlint(one.path, '--fix', '--concurrency', '1');
    expect(alone.stdout).toContain('Fixed');
    expect(await tlint(two.path, '--fix', '--concurrency', '2')).toEqual(alone);
    const texts = (fixture: typeof one) => Promise.all(Object.keys(PAPER).map((name) => fixture.readFile(name, 'utf8')));
    expect(await texts(two)).toEqual(await texts(one));
    expect(await two.readFile('10-tides.md', 'utf8')).not.toBe(FAULTY);
  });

  it('tells where the time went', async () => {
    const timed = await tlint(CONTENT, '--concurrency', '2', '--timing');
    expect(timed.stdout).not.toContain(' ms ');
    for (const step of ['read', 'parse', 'align', 'rules', '  number-parity', 'total']) {
      expect(timed.stderr).toMatch(new RegExp(`^${step} +\\d+\\.\\d ms +\\d+\\.\\d %$`, 'm'));
    }
  });

  it('fills the cache, and needs no worker for what it holds', async () => {
    await using fixture = await createFixture({ ...PAPER, 'package.json': '{}' });
    const flags = ['--cache', '--concurrency', '2'];
    const first = await tlint(fixture.path, ...flags);
    expect(await tlint(fixture.path, ...flags)).toEqual(first);
    expect(await tlint(fixture.path, '--concurrency', '1')).toEqual(first);
  });
});

describe('a worker that dies', () => {
  const report = "report('found', { at: text.range(0, 1), side: 'document', data: {} });";

  it('costs the file that it died of', async () => {
    const body = `if (text.path === '13-tides.md') queueMicrotask(() => { throw new Error('boom'); }); ${report}`;
    await using fixture = await createFixture({ ...PAPER, 'tlint.config.mjs': configWithRule(body) });
    const { code, stdout, stderr } = await tlint(fixture.path, '--concurrency', '2', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { files } = reportSchema.parse(JSON.parse(stdout));
    expect(files.map(({ path }) => path)).toEqual(Object.keys(PAPER));
    const failed = files.filter(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'internal-error'));
    expect(failed).toMatchObject([
      {
        path: '13-tides.md',
        diagnostics: [{ messageId: 'workerDied', severity: 'error', data: { reason: 'boom' } }],
      },
    ]);
    for (const { path, diagnostics } of files) {
      if (path !== '13-tides.md') expect(diagnostics.map(({ rule }) => rule)).toContain('own-rule');
    }
  });
});

describe('a rule that would end the process', () => {
  const bin = join(packageFolder, 'dist/bin/tlint.js');
  const call = (cwd: string, ...flags: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...flags], { cwd, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it.each(['1', '2'])('fails as a rule, on %s threads', async (concurrency) => {
    const body = "if (text.path === '13-tides.md') process.exit(0);";
    await using fixture = await createFixture({ ...PAPER, 'tlint.config.mjs': configWithRule(body) });
    const { status, stdout } = call(fixture.path, '--concurrency', concurrency, '--format', 'json');
    expect(status).toBe(1);
    const findings = reportSchema.parse(JSON.parse(stdout)).files.flatMap(({ diagnostics }) => diagnostics);
    expect(findings.filter(({ rule }) => rule === 'internal-error')).toMatchObject([
      { messageId: 'ruleFailed', data: { rule: 'own-rule', reason: 'it called `process.exit(0)`' } },
    ]);
  });

  it('is told as a bug when it fails afterwards, with exit code 2', async () => {
    const body = "queueMicrotask(() => { throw new Error('boom'); });";
    await using fixture = await createFixture({ ...PAPER, 'tlint.config.mjs': configWithRule(body) });
    const { status, stderr } = call(fixture.path, '--concurrency', '1');
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('tlint has a bug. Report it at https://') });
  });
});

describe('workers or not, a mistake ends the run with 2', () => {
  it.each([
    ['a config that is not there', {}, ['--config', 'gone.json']],
    ['a config that is wrong', { 'tlint.config.json': '{"rules": {"tide": "error"}}' }, []],
    ['a wrong config of some files', { 'x/tlint.config.json': '{', 'x/01-tides.md': FAULTY }, []],
    ['a glossary that is not there', {}, ['--glossary', 'gone.md']],
    ['a glossary that a config names', { 'tlint.config.json': '{"glossary": "gone.md"}' }, []],
    ['an unknown rule', {}, ['--rule', 'tide:error']],
  ])('%s', async (_, files, flags) => {
    await using fixture = await createFixture({ ...PAPER, ...files });
    const alone = await tlint(fixture.path, '--concurrency', '1', ...flags);
    expect(alone).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^error: /) });
    expect(await tlint(fixture.path, '--concurrency', '2', ...flags)).toEqual(alone);
  });
});
