import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { ConfigResolver } from '../../src/config/load.ts';
import { listFiles } from '../../src/query/list-files.ts';
import { run } from '../../src/run/run.ts';
import { rules } from './rules.ts';

async function load(config: object) {
  await using fixture = await createFixture({ 'tlint.config.json': JSON.stringify(config) });
  return await new ConfigResolver({ cwd: fixture.path, rules }).configFor(fixture.getPath('a.md'));
}

const TEXT = '# Marées\n\nRien ne presse.\n';

/** The kinds of files with the same text under a config. */
async function kindsOf(config: object, paths: readonly string[]) {
  const files = Object.fromEntries(paths.map((path) => [path, TEXT]));
  await using fixture = await createFixture({ 'tlint.config.json': JSON.stringify(config), ...files });
  const { files: listed } = await listFiles({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, builtins);
  return Object.fromEntries(listed.map(({ path, kind }) => [path, kind]));
}

describe('files', () => {
  it('say what a file is for, the narrowest list first', async () => {
    const files = { section: ['notes'], abstract: ['notes/*-short.md'], skip: ['notes/drafts/**', '!notes/drafts/last.md'] };
    const paths = ['notes/a.md', 'notes/a-short.md', 'notes/drafts/b-short.md', 'notes/drafts/last.md', 'other/a.md'];
    expect(await kindsOf({ files }, paths)).toEqual({
      'notes/a.md': 'section',
      'notes/a-short.md': 'abstract',
      'notes/drafts/b-short.md': 'other',
      'notes/drafts/last.md': 'section',
      'other/a.md': 'other',
    });
  });

  it('win over names, but not over the glossaries of the config', async () => {
    const config = { files: { section: ['**'] }, glossary: 'terms.md' };
    expect(await kindsOf(config, ['metadata.md', 'glossary.md', 'terms.md', '01-a.md'])).toEqual({
      'metadata.md': 'section',
      'glossary.md': 'section',
      'terms.md': 'other',
      '01-a.md': 'section',
    });
    expect(await kindsOf({ files: { skip: ['01-*'] } }, ['01-a.md'])).toEqual({ '01-a.md': 'other' });
  });

  it('win over mirrors, whose pages they are not then', async () => {
    const mirrors = [{ source: 'en/{path}.md', target: 'ar/{path}.md' }];
    const config = { mirrors, files: { section: ['ar/both.md'], skip: ['en/own.md'] } };
    const paths = ['en/a.md', 'ar/a.md', 'ar/both.md', 'en/own.md'];
    expect(await kindsOf(config, paths)).toEqual({ 'ar/a.md': 'page', 'ar/both.md': 'section', 'en/own.md': 'other' });
    await using fixture = await createFixture({
      'tlint.config.json': JSON.stringify(config),
      ...Object.fromEntries(paths.map((path) => [path, TEXT])),
    });
    const pages = { rules: builtins.rules.filter(({ meta }) => meta.id === 'page-parity') };
    const { files, skipped } = await run({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, pages);
    expect(files.flatMap(({ diagnostics }) => diagnostics.map(({ messageId }) => messageId))).not.toContain('missing');
    expect(skipped).toEqual([
      {
        path: 'en/own.md',
        reason: '`en/own.md` in `files.skip` of tlint.config.json matches its path',
        remedy: 'Take it off that list if it is meant to be checked.',
      },
    ]);
  });

  it('are forgotten by no cache', async () => {
    const section = '# 1\n\n### English Version\n\nThe sea.\n\n### النسخة العربية\n\nالبحر.\n';
    await using fixture = await createFixture({ 'a.md': section, 'tlint.config.json': '{}' });
    await using cache = await createFixture();
    const request = { cwd: fixture.path, paths: ['.'], ignore: true, rules: [], cacheFolder: cache.path };
    const checked = async () => (await run(request, builtins)).files.map(({ path }) => path);
    expect(await checked()).toEqual(['a.md']);
    await fixture.writeFile('tlint.config.json', '{"files": {"skip": ["a.md"]}}');
    expect(await checked()).toEqual([]);
  });

  it.each([
    [
      { section: ['notes/**'], skip: ['notes/**'] },
      '`files.skip[0]` and `files.section[0]` are both `notes/**`; a file is of one kind',
    ],
    [{ section: ['../notes/**'] }, '`files.section[0]` is `../notes/**`, which leaves the folder of the config'],
    [{ abstract: ['/notes/**'] }, '`files.abstract[0]` is `/notes/**`, which is absolute'],
    [{ skip: ['a', 'notes\\**'] }, '`files.skip[1]` is `notes\\**`, which has `\\`; write `/`'],
    [{ skip: [' '] }, 'which is empty; expected a glob such as `notes/**`'],
    [{ sections: ['notes/**'] }, 'unknown key `sections` in `files`; did you mean `section`?'],
    [{ section: 'notes/**' }, '`files.section` is `"notes/**"`; expected a list'],
  ])('tell the mistake in %j', async (files, message) => {
    const failure = await load({ files }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect(String(failure)).toContain(message);
  });
});
