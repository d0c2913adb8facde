import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { listFiles } from '../../src/query/list-files.ts';
import { openFile } from '../../src/query/open-file.ts';
import { sectionFile } from '../support/lint.ts';
import { progress } from '../support/paper.ts';

const SECTION = sectionFile({ source: 'The moon moves the sea.', target: 'يحرك القمر البحر.' });

const MIRROR = JSON.stringify({ mirrors: [{ source: '{path}.en.md', target: '{path}.{lang}.md' }] });

describe('listFiles', () => {
  const request = { paths: [], ignore: true, rules: [] };

  it('takes each file of a run for what it is', async () => {
    await using fixture = await createFixture({
      '.tlintignore': 'drafts/\n',
      'tlint.config.json': '{ "exclude": ["old/**"] }',
      'drafts/01-tides.md': SECTION,
      'old/01-tides.md': SECTION,
      'glossary.md': '| English | Arabic |\n|---|---|\n| tide | مد |\n',
      'moon/01-tides.md': SECTION,
      'moon/02-broken.md': '\0',
      'moon/progress.md': progress(['- [x] 01-tides.md']),
      'README.md': '# The moon\n',
    });
    expect((await listFiles({ ...request, cwd: fixture.path }, builtins)).files).toEqual([
      { path: 'README.md', kind: 'other' },
      { path: 'glossary.md', kind: 'glossary' },
      { path: 'moon/01-tides.md', kind: 'section' },
      { path: 'moon/02-broken.md', kind: 'other' },
      { path: 'moon/progress.md', kind: 'progress' },
    ]);
    expect((await listFiles({ ...request, cwd: fixture.path, ignore: false }, builtins)).files).toContainEqual({
      path: 'drafts/01-tides.md',
      kind: 'section',
    });
  });
});

describe('openFile', () => {
  it('opens a file under the config nearest to it', async () => {
    await using fixture = await createFixture({
      'moon/01-tides.md': SECTION,
      'moon/tlint.config.json': '{ "languages": { "source": "en", "target": "es" } }',
      'sun/01-tides.md': SECTION,
    });
    const open = (path: string) => openFile(path, { cwd: fixture.path, rules: [] }, builtins);
    expect((await open('moon/01-tides.md')).languages.target.code).toBe('es');
    const document = await open('sun/01-tides.md');
    expect(document.languages.target.code).toBe('ar');
    expect([document.kind, document.text.path]).toEqual(['section', 'sun/01-tides.md']);
    expect(document.source).toBe(document.text);
  });

  it('takes a file for what it is told to', async () => {
    await using fixture = await createFixture({ 'README.md': '# The moon\n' });
    expect((await openFile('README.md', { cwd: fixture.path, rules: [] }, builtins)).kind).toBe('other');
    expect((await openFile('README.md', { cwd: fixture.path, rules: [] }, builtins, { as: 'section' })).kind).toBe('section');
  });

  it('opens the file with the source text beside the translation', async () => {
    const files = { '01.ar.md': 'القمر.\n', '01.en.md': 'The moon.\n', '02.ar.md': 'البحر.\n' };
    await using fixture = await createFixture({ 'tlint.config.json': MIRROR, ...files });
    expect((await openFile('01.ar.md', { cwd: fixture.path, rules: [] }, builtins)).source.text).toBe('The moon.\n');
    const orphan = await openFile('02.ar.md', { cwd: fixture.path, rules: [] }, builtins);
    expect([orphan.kind, orphan.missingSource, orphan.translation]).toEqual(['page', '02.en.md', undefined]);
  });

  it('names a file that cannot be read', async () => {
    await using fixture = await createFixture({ 'broken.md': '\0' });
    await expect(openFile('gone.md', { cwd: fixture.path, rules: [] }, builtins)).rejects.toThrow('`gone.md` cannot be read');
    await expect(openFile('broken.md', { cwd: fixture.path, rules: [] }, builtins)).rejects.toThrow('`broken.md` cannot be read');
  });
});
