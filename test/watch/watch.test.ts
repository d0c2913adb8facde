import { rename } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { watch, type WatchUpdate } from '../../src/watch/watch.ts';
import { progress, section } from '../support/paper.ts';
import { tlint } from '../support/tlint.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../cli/fake-io.ts';

const FILES = {
  'tlint.config.json': '{ "glossary": "glossary.md" }',
  'glossary.md': '| English | Arabic |\n|---|---|\n| tide | مد |\n',
  'moon/progress.md': progress(['- [x] 00-abstract.md', '- [x] 01-tides.md']),
  'moon/00-abstract.md': section(0, 'Abstract'),
  'moon/01-tides.md': section(1, 'Tides'),
  'sun/00-abstract.md': section(0, 'Abstract'),
};

/** Watches a folder; every update is checked against a run that knows nothing. */
async function watching(
  test: (folder: {
    write(path: string, text: string): Promise<void>;
    remove(path: string): Promise<void>;
    next(): Promise<WatchUpdate>;
  }) => Promise<void>,
): Promise<void> {
  await using fixture = await createFixture(FILES);
  const stop = new AbortController();
  const request = { cwd: fixture.path, paths: [], ignore: true, rules: [] };
  const updates = watch({ ...request, signal: stop.signal }, builtins);
  const next = async (): Promise<WatchUpdate> => {
    const { value } = await updates.next();
    if (value === undefined) throw new Error('the watch has ended');
    if ('files' in value) expect(value.files).toEqual((await run(request, builtins)).files);
    return value;
  };
  try {
    await test({
      write: (path, text) => fixture.writeFile(path, text),
      remove: (path) => fixture.rm(path),
      next,
    });
  } finally {
    stop.abort();
    expect((await updates.next()).done).toBe(true);
  }
}

const changedIn = (update: WatchUpdate): string[] => ('changed' in update ? update.changed.map(({ path }) => path) : []);

describe('a watch', () => {
  it('gives all files, then those that a change touches', () =>
    watching(async ({ write, next }) => {
      const all = ['glossary.md', 'moon/00-abstract.md', 'moon/01-tides.md', 'moon/progress.md', 'sun/00-abstract.md'];
      expect(changedIn(await next())).toEqual(all);
      await write('moon/01-tides.md', `${section(1, 'Tides')}\n\n\n`);
      expect(changedIn(await next())).toEqual(['moon/01-tides.md']);
    }));

  it('misses nothing that changes right after its first report', async () => {
    for (let round = 0; round < 20; round++) {
      await watching(async ({ write, next }) => {
        await next();
        await write('moon/01-tides.md', `${section(1, 'Tides')}\n\n\n`);
        expect(changedIn(await next())).toEqual(['moon/01-tides.md']);
      });
    }
  });

  it('sees files that come and go, and what that means to their paper', () =>
    watching(async ({ write, remove, next }) => {
      await next();
      await remove('moon/01-tides.md');
      expect(changedIn(await next())).toEqual(['moon/progress.md']);
      await write('moon/01-tides.md', section(1, 'Tides'));
      expect(changedIn(await next())).toEqual(['moon/01-tides.md', 'moon/progress.md']);
    }));

  it('lints again what a glossary, a config or an ignore file changes', () =>
    watching(async ({ write, next }) => {
      await next();
      await write('glossary.md', '| English | Arabic |\n|---|---|\n| tide |  |\n');
      expect(changedIn(await next())).toContain('glossary.md');
      await write('tlint.config.json', '{ "glossary": "glossary.md", "exclude": ["sun/**"] }');
      const update = await next();
      expect('files' in update && update.files.map(({ path }) => path)).not.toContain('sun/00-abstract.md');
      await write('.tlintignore', 'moon/01-tides.md\n');
      expect(await next()).toMatchObject({ skipped: [{ path: 'sun/00-abstract.md' }] });
    }));

  /** Has a watch follow a config that is a program, and a module beside it that the config imports. */
  const followProgram = (extension: string) =>
    watching(async ({ write, next }) => {
      const configure = async (rules: string, severity: string) => {
        await write(`severity.${extension}`, `export const severity = '${severity}';\n`);
        await write(
          `tlint.config.${extension}`,
          `import { severity } from './severity.${extension}';\nexport default { rules: { ${rules} } };\n`,
        );
      };
      await next();
      await write('moon/01-tides.md', `${section(1, 'Tides')} \n`);
      await next();
      const severities = (update: WatchUpdate) =>
        'files' in update
          ? update.files.flatMap(({ diagnostics }) =>
              diagnostics.flatMap(({ rule, severity }) => (rule === 'whitespace' ? severity : [])),
            )
          : update;
      await configure('whitespace: severity', 'error');
      expect(severities(await next())).toEqual(['error']);
      await configure("whitespace: 'info'", 'error');
      expect(severities(await next())).toEqual(['info']);
      await configure('whitespace: severity', 'warning');
      expect(severities(await next())).toEqual(['warning']);
    });

  it('follows a config in TypeScript, with what it imports', () => followProgram('ts'));

  it.each(['mjs', 'js'])('follows a config in JavaScript, with what it imports: .%s', (extension) => followProgram(extension));

  it('outlives a broken config', () =>
    watching(async ({ write, next }) => {
      await next();
      await write('tlint.config.json', '{ "glossary": ');
      expect(await next()).toHaveProperty('failure.name', 'ConfigError');
      await write('tlint.config.json', '{}');
      expect(await next()).toHaveProperty('files');
    }));
});

describe('tlint --watch', () => {
  it('prints a report at the start and after each change, and says that it goes on', async () => {
    await using fixture = await createFixture(FILES);
    const stop = new AbortController();
    const io = { ...fakeIo(fixture.path), signal: stop.signal };
    const ended = main(['--watch'], io);
    await expect.poll(() => io.stderr.text).toContain('Watching 5 files; Ctrl+C ends it.\n');
    expect(io.stdout.text).toContain('Checked 5 files');
    await fixture.writeFile('moon/01-tides.md', `${section(1, 'Tides')}\u202E`);
    await expect.poll(() => io.stdout.text).toMatch(/^moon\/01-tides\.md:\d+:\d+ {2}error(?:.*\n)*Checked 5 files/m);
    stop.abort();
    expect(await ended).toBe(0);
  });

  it('goes on when what it watches goes away and comes back', async () => {
    await using fixture = await createFixture(FILES);
    const stop = new AbortController();
    const io = { ...fakeIo(fixture.path), signal: stop.signal };
    const ended = main(['moon', '--watch'], io);
    const reports = (): number => io.stdout.text.split('\nChecked ').length - 1;
    await expect.poll(reports).toBeGreaterThan(0);
    await rename(fixture.getPath('moon'), fixture.getPath('away'));
    await expect.poll(() => io.stderr.text).toContain('`moon` matches no file');
    const before = reports();
    await rename(fixture.getPath('away'), fixture.getPath('moon'));
    await expect.poll(reports).toBeGreaterThan(before);
    stop.abort();
    expect(await ended).toBe(0);
  });

  it.each(['--fix', '--stdin', '--cache', '--timing', '--shard=1/2'])('does not go with %s', async (option) => {
    const { code, stderr } = await tlint('.', '--watch', option);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('do not go together') });
  });
});
