import { createHash } from 'node:crypto';
import { rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { createFixture, type FsFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { Session } from '../../src/run/session.ts';
import { commit, git, repositoryOf } from '../support/git.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const ENGLISH = `---
title: The mill
---

# The mill

The mill has 3 wheels.

- The grain is weighed.
- It is ground with \`mill --fine\`.

| part | count |
| --- | --- |
| stone | 6 |

Flour is sold on Friday.
`;

const german = (above = '') => `---
title: Die Mühle
${above}---

# Die Mühle

Die Mühle hat 3 Räder.

- Das Korn wird gewogen.
- Es wird mit \`mill --fine\` gemahlen.

| Teil | Anzahl |
| --- | --- |
| Stein | 6 |

Mehl wird am Freitag verkauft.
`;

/** The English of later, of which the German is behind in three blocks, has one too few and one too many. */
const LATER = ENGLISH.replace('3 wheels', '4 wheels')
  .replace('mill --fine', 'mill --coarse')
  .replace('stone | 6 |', 'stone | 8 |')
  .replace('Flour is sold on Friday.\n', '');

const configOf = (versions: string | undefined, rules: object = {}) =>
  JSON.stringify({
    languages: { source: 'en', target: ['de'] },
    mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
    rules,
    versions,
  });

const filesOf = (versions: string | undefined) => ({
  'tlint.config.json': configOf(versions),
  'docs/en/mill.md': ENGLISH,
  'docs/de/mill.md': german(),
});

/** The findings on the German page. */
async function findings(fixture: FsFixture, ...argv: readonly string[]) {
  const files = await reportOf(fixture.path, ...argv);
  return files.flatMap(({ path, diagnostics }) => (path === 'docs/de/mill.md' ? diagnostics : []));
}

const write = (fixture: FsFixture, path: string, text: string) => writeFile(fixture.getPath(path), text);

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** Declares in a repository that its German page translates its first commit, in the way of a setting. */
const DECLARE: readonly (readonly [versions: string, declare: (fixture: FsFixture, first: string) => Promise<void>])[] = [
  ['frontMatter:l10n.commit', (fixture, first) => write(fixture, 'docs/de/mill.md', german(`l10n:\n  commit: ${first}\n`))],
  [
    'frontMatter:default_commit',
    (fixture, first) => write(fixture, 'docs/de/mill.md', german(`default_commit: ${first.slice(0, 9)} # ok\n`)),
  ],
  ['comment:source', (fixture, first) => write(fixture, 'docs/de/mill.md', `${german()}\n<!-- source: ${first} -->\n`)],
  ['comment:hash', (fixture) => write(fixture, 'docs/de/mill.md', `${german()}\n<!--\n{ "hash": "${md5(ENGLISH)}" }\n-->\n`)],
  ['sidecar:versions.json', (fixture, first) => write(fixture, 'versions.json', `{ "docs/de/mill.md": "${first}" }`)],
  [
    'sidecar:{lang}.json',
    (fixture) => write(fixture, 'de.json', `{ "mill.md": { "by": "a clerk", "hash": "${md5(ENGLISH)}" } }`),
  ],
  ['git', () => Promise.resolve()],
];

const CHANGED = {
  rule: 'stale',
  messageId: 'changed',
  severity: 'info',
  data: { source: 'English', target: 'German', changed: 3, added: 0, removed: 1 },
};

describe('versions', () => {
  it.each(DECLARE)('%s names the blocks that changed, and says nothing else of them', async (versions, declare) => {
    await using fixture = await repositoryOf(filesOf(versions));
    await declare(fixture, git(fixture.path, 'rev-parse', 'HEAD'));
    commit(fixture.path, 'Name the version');
    expect(await findings(fixture)).toEqual([]);
    await write(fixture, 'docs/en/mill.md', LATER);
    commit(fixture.path, 'Rebuild the mill');
    const [stale, ...others] = await findings(fixture);
    expect(others).toEqual([]);
    expect(stale).toMatchObject(CHANGED);
    const places = stale?.related.filter(({ path }) => path === 'docs/en/mill.md').map(({ range }) => range.start.line);
    expect(places).toEqual([7, 10, 14]);
    const behind = stale?.related.filter(({ path }) => path === 'docs/de/mill.md').map(({ range }) => range.start.line);
    const lines = { mill: 7, ground: 10, stone: 14, flour: 16 };
    const above = (await fixture.readFile('docs/de/mill.md', 'utf8')).split('\n').indexOf('# Die Mühle') - 4;
    expect(behind).toEqual(Object.values(lines).map((line) => line + above));
    expect(await findings(fixture, '--rule', 'stale:off')).not.toEqual([]);
  });

  it('says of the rest of the page what it would say without', async () => {
    await using fixture = await repositoryOf(filesOf('git'));
    await write(fixture, 'docs/de/mill.md', german().replace('| Stein | 6 |', '| Stein | 7 |'));
    commit(fixture.path, 'Correct the stones');
    await write(fixture, 'docs/en/mill.md', ENGLISH.replace('3 wheels', '4 wheels'));
    commit(fixture.path, 'Add a wheel');
    expect(await findings(fixture)).toMatchObject([{ rule: 'stale', data: { changed: 1 } }, { rule: 'number-parity' }]);
  });

  it('takes a page that is not committed for one that translates the source of now', async () => {
    await using fixture = await repositoryOf(filesOf('git'));
    await write(fixture, 'docs/en/mill.md', LATER);
    commit(fixture.path, 'Rebuild the mill');
    await write(fixture, 'docs/de/mill.md', german().replace('am Freitag', 'freitags'));
    expect((await findings(fixture)).map(({ rule }) => rule)).not.toContain('stale');
  });

  it.each([
    ['absent', 'a1b2c3d4', 'which the history of that page has not under its path of now. Correct the version.'],
    [
      'changed',
      md5('another text'),
      'which changed since, and the history of that page has no such version. Compare both pages.',
    ],
  ])('tells a version that nobody has: %s', async (why, version, message) => {
    await using fixture = await repositoryOf({
      ...filesOf('frontMatter:version'),
      'docs/de/mill.md': german(`version: "${version}"\n`),
    });
    expect(await findings(fixture)).toMatchObject([
      { rule: 'stale', messageId: 'unknown', severity: 'info', data: { why }, message: expect.stringContaining(message) },
    ]);
  });

  it('tells that there is no history', async () => {
    await using fixture = await createFixture({
      ...filesOf('comment:source'),
      'docs/de/mill.md': `${german()}\n<!-- source 1a2b3c4 -->\n`,
    });
    expect(await findings(fixture)).toMatchObject([{ messageId: 'unknown', data: { why: 'noHistory', version: '1a2b3c4' } }]);
  });

  it('tells that a clone is cut off, and finds the version when the rest is fetched, also with a cache', async () => {
    await using fixture = await repositoryOf(filesOf('frontMatter:version'));
    const first = git(fixture.path, 'rev-parse', 'HEAD');
    await write(fixture, 'docs/de/mill.md', german(`version: ${first}\n`));
    await write(fixture, 'docs/en/mill.md', LATER);
    commit(fixture.path, 'Rebuild the mill');
    await using clones = await createFixture({});
    git(clones.path, 'clone', '--quiet', '--depth', '1', `file://${fixture.path}`, 'clone');
    const clone = {
      ...clones,
      getPath: (...paths: string[]) => clones.getPath('clone', ...paths),
      path: clones.getPath('clone'),
    };
    const read = async () => (await reportOf(clone.path, '--cache')).flatMap(({ diagnostics }) => diagnostics);
    expect((await read()).filter(({ rule }) => rule === 'stale')).toMatchObject([
      { messageId: 'unknown', data: { why: 'shallow' } },
    ]);
    git(clone.path, 'fetch', '--quiet', '--unshallow');
    expect(await read()).toMatchObject([CHANGED]);
    expect(await read()).toMatchObject([CHANGED]);
  });

  it.each(['--concurrency=1', '--concurrency=2'])('finds the same with %s', async (threads) => {
    await using fixture = await repositoryOf(filesOf('git'));
    await write(fixture, 'docs/en/mill.md', LATER);
    await write(fixture, 'docs/en/oven.md', '# The oven\n');
    await write(fixture, 'docs/de/oven.md', '# Der Ofen\n');
    commit(fixture.path, 'Rebuild the mill');
    expect(await findings(fixture, threads)).toMatchObject([CHANGED]);
  });

  it('looks at a page that declares nothing as ever', async () => {
    await using fixture = await repositoryOf(filesOf('frontMatter:version'));
    await write(fixture, 'docs/en/mill.md', ENGLISH.replace('3 wheels', '4 wheels'));
    expect(await findings(fixture)).toMatchObject([{ rule: 'number-parity' }]);
  });

  it.each(['--upload-pack=x', 'HEAD..HEAD~1', 'HEAD:docs/de', 'https://tides.example/1a2b3c4'])(
    'asks git for no name that is an option or a notation, and tells it: %s',
    async (name) => {
      const pages = { 'docs/de/mill.md': german(`version: "${name}"\n`) };
      await using fixture = await repositoryOf({ ...filesOf('frontMatter:version'), ...pages });
      expect(await findings(fixture)).toMatchObject([{ messageId: 'unknown', data: { why: 'name', version: name } }]);
    },
  );

  it.each([
    ['<!-- The source page is owned by Bob. --><!-- source: VERSION -->', 'source'],
    ['<!-- original_hash_date: 2024 hash: VERSION -->', 'hash'],
    ['```html\n<!-- source: 1a2b3c4 -->\n```\n\n{/* source = "VERSION" */}', 'source'],
    ['<!-- source VERSION -->', 'source'],
    ['<!-- hash: sha1:VERSION -->', 'hash'],
  ])('reads the version in %j', async (comment, key) => {
    await using fixture = await repositoryOf(filesOf(`comment:${key}`));
    const first = git(fixture.path, 'rev-parse', 'HEAD');
    await write(fixture, 'docs/en/mill.md', LATER);
    await write(fixture, 'docs/de/mill.md', `${german()}\n${comment.replace('VERSION', first)}\n`);
    commit(fixture.path, 'Rebuild the mill');
    const found = (await findings(fixture)).filter(({ rule }) => rule === 'stale');
    expect(found).toMatchObject([{ messageId: 'changed', data: { version: first.slice(0, 10), changed: 3 } }]);
  });

  it.each([
    '{ "date": "20240101", "translation_hash": "abcdef1", "original_hash": "VERSION" }',
    '{ "file_hash": "abcdef1", "source_commit": "VERSION" }',
    '{ "revision": "v1" }',
    '{ "source": "docs/en/mill.md", "hash": "VERSION" }',
    '"VERSION"',
  ])('takes the version of the source from %s', async (entry) => {
    await using fixture = await repositoryOf(filesOf('sidecar:v.json'));
    git(fixture.path, 'tag', 'v1');
    await write(
      fixture,
      'v.json',
      `{ "./docs/de/mill.md": ${entry.replace('VERSION', git(fixture.path, 'rev-parse', 'HEAD'))} }`,
    );
    await write(fixture, 'docs/en/mill.md', LATER);
    expect(await findings(fixture)).toMatchObject([CHANGED]);
  });

  it('takes a version that is empty for none', async () => {
    await using fixture = await repositoryOf({ ...filesOf('sidecar:v.json'), 'v.json': '{ "docs/de/mill.md": "" }' });
    expect(await findings(fixture)).toEqual([]);
  });

  it.each(['1', '2'])('follows a tag that is moved, also with a cache, on %s threads', async (threads) => {
    const others = { 'docs/en/oven.md': '# The oven\n', 'docs/de/oven.md': '# Der Ofen\n' };
    await using fixture = await repositoryOf({ ...filesOf('frontMatter:version'), ...others });
    git(fixture.path, 'tag', 'v1');
    await write(fixture, 'docs/de/mill.md', german('version: v1\n'));
    await write(fixture, 'docs/en/mill.md', LATER);
    commit(fixture.path, 'Rebuild the mill');
    expect(await findings(fixture, '--cache', '--concurrency', threads)).toMatchObject([{ ...CHANGED, data: { version: 'v1' } }]);
    git(fixture.path, 'tag', '--force', 'v1');
    const again = await findings(fixture, '--cache', '--concurrency', threads);
    expect(again.map(({ rule }) => rule)).not.toContain('stale');
  });

  it('takes a page that was brought up to date in a merge for up to date', async () => {
    await using fixture = await repositoryOf(filesOf('git'));
    git(fixture.path, 'checkout', '--quiet', '-b', 'mill');
    await write(fixture, 'docs/en/mill.md', ENGLISH.replace('3 wheels', '4 wheels'));
    commit(fixture.path, 'Add a wheel');
    git(fixture.path, 'checkout', '--quiet', 'trunk');
    commit(fixture.path, 'Wait');
    git(fixture.path, 'merge', '--quiet', '--no-commit', '--no-ff', 'mill');
    expect(await findings(fixture)).toMatchObject([{ ...CHANGED, data: { changed: 1, added: 0, removed: 0 } }]);
    await write(fixture, 'docs/de/mill.md', german().replace('3 Räder', '4 Räder'));
    commit(fixture.path, 'Merge the mill');
    expect(await findings(fixture)).toEqual([]);
  });

  it('tells where the source lies in another repository, and where the history of a page is cut off', async () => {
    await using fixture = await repositoryOf({
      'tlint.config.json': JSON.stringify({
        languages: { source: 'en', target: ['de'] },
        mirrors: [{ source: 'content/{path}.md', target: '{lang}/{path}.md' }],
        versions: 'git',
      }),
      'de/mill.md': german(),
      'content/mill.md': ENGLISH,
    });
    git(fixture.getPath('content'), 'init', '--quiet');
    const [apart] = await reportOf(fixture.path, 'de');
    expect(apart?.diagnostics).toMatchObject([{ messageId: 'unknown', data: { why: 'apart' } }]);
    await using whole = await repositoryOf(filesOf('git'));
    await write(whole, 'docs/en/mill.md', LATER);
    commit(whole.path, 'Rebuild the mill');
    await using clones = await createFixture({});
    git(clones.path, 'clone', '--quiet', '--depth', '1', `file://${whole.path}`, 'clone');
    const cut = await reportOf(clones.getPath('clone'));
    const stale = cut.flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => rule === 'stale'));
    expect(stale).toMatchObject([{ messageId: 'unknown', data: { why: 'shallow' } }]);
  });

  it('asks git anew in a session, and by whatever path it is reached', async () => {
    await using fixture = await repositoryOf(filesOf('git'));
    await symlink(fixture.path, `${fixture.path}-link`);
    const session = new Session({ cwd: `${fixture.path}-link`, paths: [], ignore: true, rules: [] }, builtins);
    const found = async () => {
      const { files } = await session.lint();
      return files.flatMap(({ diagnostics }) => diagnostics.map(({ rule, messageId }) => `${rule}/${messageId}`));
    };
    await write(fixture, 'docs/en/mill.md', LATER);
    commit(fixture.path, 'Rebuild the mill');
    expect(await found()).toEqual(['stale/changed']);
    await write(fixture, 'docs/de/mill.md', `${german()}<!-- read again -->\n`);
    session.changed([`${fixture.path}-link/docs/de/mill.md`]);
    expect(await found()).not.toContain('stale/changed');
    await unlink(`${fixture.path}-link`);
  });

  it('says nothing else of a block that now stands once more', async () => {
    const lever = 'Press the lever.\n\n';
    const english = (above: string) => `# The mill\n\n${above}The mill turns.\n\n${lever}It grinds.\n\n${lever}It stops.\n`;
    const page = '# Die Mühle\n\nDie Mühle dreht sich.\n\nDrück den Hebel.\n\nSie mahlt.\n\nDrück den Hebel.\n\nSie hält an.\n';
    await using fixture = await createFixture({ ...filesOf('stamp'), 'docs/en/mill.md': english(''), 'docs/de/mill.md': page });
    await tlint(fixture.path, 'mirror', 'stamp');
    await write(fixture, 'docs/en/mill.md', english(lever));
    expect(await findings(fixture, '--rule', 'stale:off')).toMatchObject([{ rule: 'block-parity' }]);
    expect(await findings(fixture)).toMatchObject([{ rule: 'stale', data: { added: 1 } }]);
  });

  it.each([
    ['sidecar:gone.json', {}, 'the versions in `gone.json` cannot be read'],
    ['sidecar:v.json', { 'v.json': '[1]' }, '`v.json` has no versions of pages: expected JSON such as'],
    ['sidecar:v.json', { 'v.json': '{"docs/de/mill.md": 3}' }, '`v.json` has no versions of pages at `docs/de/mill.md`'],
    ['stamp', { '.tlint-stamps/de.json': '<<<<<<< ours\n' }, '`.tlint-stamps/de.json` has no stamps: expected'],
    ['sidecar:{path}.json', {}, '`versions` is `sidecar:{path}.json`, which has `{path}`; expected one file'],
    ['sidecar:{.json', {}, 'which has a brace without its partner'],
    ['svn', {}, 'expected `stamp`, `git`, `frontMatter:<key>`'],
  ])('refuses what it cannot read: %s', async (versions, files, message) => {
    await using fixture = await createFixture({ ...filesOf(versions), ...files });
    for (const threads of ['--concurrency=1', '--concurrency=2']) {
      expect(await tlint(fixture.path, threads)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    }
  });
});

describe('tlint mirror stamp', () => {
  it('writes down what sources have, so that later changes are named', async () => {
    await using fixture = await createFixture(filesOf('stamp'));
    expect(await tlint(fixture.path, 'mirror', 'stamp')).toMatchObject({
      code: 0,
      stderr: 'Stamped 1 page in German: `.tlint-stamps/de.json`.\n',
    });
    expect(await findings(fixture, '--cache')).toEqual([]);
    await write(fixture, 'docs/en/mill.md', LATER);
    expect(await findings(fixture, '--cache')).toMatchObject([CHANGED]);
    expect((await tlint(fixture.path, 'mirror', 'stamp')).stderr).toContain('Not stamped: `docs/de/mill.md`');
    expect(await findings(fixture, '--cache')).toMatchObject([CHANGED]);
    await tlint(fixture.path, 'mirror', 'stamp', 'docs/en/mill.md');
    expect((await findings(fixture, '--cache')).map(({ rule }) => rule)).not.toContain('stale');
  });

  it('leaves out pages that are likely to be behind, unless they are named, and stamps of sources that are gone', async () => {
    const paragraphs = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
      (word) => `The ${word} sacks of the miller lie beside the door.\n`,
    );
    const kept = paragraphs.map((text) =>
      text.replace('The', 'Die').replace('sacks of the miller lie beside the door', 'Säcke des Müllers liegen bei der Tür'),
    );
    await using fixture = await createFixture({
      ...filesOf('stamp'),
      'docs/en/sacks.md': paragraphs.join('\n'),
      'docs/de/sacks.md': kept.filter((_, at) => ![2, 5, 7].includes(at)).join('\n'),
      '.tlint-stamps/de.json': '{"schema":"tlint-stamps/1","pages":{"docs/en/gone.md":["x"]}}',
    });
    const { stderr } = await tlint(fixture.path, 'mirror', 'stamp');
    expect(stderr).toContain('Not stamped: `docs/de/sacks.md`, behind the source or not translated.');
    expect(stderr).toContain('Removed the stamps of `docs/en/gone.md`, which is gone.');
    const stamps = await fixture.readFile('.tlint-stamps/de.json', 'utf8');
    expect(Object.keys(JSON.parse(stamps).pages)).toEqual(['docs/en/mill.md']);
    await tlint(fixture.path, 'mirror', 'stamp', 'docs/de/sacks.md');
    const both = await fixture.readFile('.tlint-stamps/de.json', 'utf8');
    expect(both).toMatch(
      /^\{"schema":"tlint-stamps\/1","pages":\{\n"docs\/en\/mill.md":\[.*\],\n"docs\/en\/sacks.md":\[.*\]\n\}\}\n$/,
    );
  });

  it('leaves out a page that is a copy of its source', async () => {
    await using fixture = await createFixture({ ...filesOf('stamp'), 'docs/en/copy.md': ENGLISH, 'docs/de/copy.md': ENGLISH });
    expect((await tlint(fixture.path, 'mirror', 'stamp')).stderr).toContain('Not stamped: `docs/de/copy.md`');
  });

  it('says where stamps are not read, and where there is no page', async () => {
    await using fixture = await createFixture(filesOf(undefined));
    expect((await tlint(fixture.path, 'mirror', 'stamp')).stderr).toContain('write `"versions": "stamp"` there');
    await rm(fixture.getPath('docs/de/mill.md'));
    expect((await tlint(fixture.path, 'mirror', 'stamp')).stderr).toContain('No page with a source in another file was found.');
  });
});

describe('--max-stale', () => {
  it('fails a run with more pages behind their source', async () => {
    await using fixture = await repositoryOf(filesOf('git'));
    await write(fixture, 'docs/en/mill.md', LATER);
    commit(fixture.path, 'Rebuild the mill');
    expect(await tlint(fixture.path, '--max-stale', '1')).toMatchObject({ code: 0, stderr: '' });
    const stderr = '1 page is behind the source, more than `--max-stale 0` allows. `tlint --info` names them.\n';
    expect(await tlint(fixture.path, '--max-stale', '0')).toMatchObject({ code: 1, stderr });
    expect(await tlint(fixture.path, '--max-stale', '0', '--exit-zero')).toMatchObject({ code: 0 });
    await write(fixture, 'tlint.config.json', JSON.stringify({ ...JSON.parse(configOf('git')), maxStale: 0 }));
    expect(await tlint(fixture.path)).toMatchObject({ code: 1, stderr });
    expect((await tlint(fixture.path, 'mirror', 'status')).stdout).toMatch(/^de +1 +1 +0 +0 +1 +0 +0$/m);
  });

  it('counts pages whose version nobody has', async () => {
    await using fixture = await repositoryOf({ ...filesOf('frontMatter:v'), 'docs/de/mill.md': german('v: abc1234\n') });
    expect(await tlint(fixture.path, '--max-stale', '0')).toMatchObject({ code: 1 });
  });
});
