import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { tlint } from '../support/tlint.ts';

const SECTION = `# Sand
# رمل

## English Version

Sand is made of small grains.

## Arabic Version

الرمل من حبيبات صغيرة.
`;

const CONFIG = { glossary: 'terms.md', templates: { section: { expected: ['source', 'target'], metadata: [] } } };

/** A glossary whose second row has an empty cell, which is a finding wherever it is used. */
const TERMS = '| English | Arabic |\n| --- | --- |\n| sand | رمل |\n| dune |  |\n';

async function lint(...argv: readonly string[]) {
  await using fixture = await createFixture({
    'tlint.config.json': JSON.stringify(CONFIG),
    'terms.md': TERMS,
    'sand.md': SECTION,
    'notes/a.md': 'Nothing to compare.\n',
    'notes/b.md': 'Nor here.\n',
    'empty/x.txt': '',
  });
  return await tlint(fixture.path, ...argv);
}

describe('paths that lead to no checked file', () => {
  it.each([['notes'], ['notes/*.md'], ['notes/a.md'], ['notes/{a,b}.md']])(
    '%s fails alone, though the glossary has findings',
    async (path) => {
      const { code, stderr } = await lint(path);
      expect(code).toBe(2);
      expect(stderr).toContain('error: no file was checked, only the glossary');
      expect(stderr).toContain('`notes/a.md`');
    },
  );

  it.each([['notes'], ['notes/*.md'], ['./notes/']])('%s is told beside a file that is checked', async (path) => {
    const { code, stderr } = await lint('sand.md', path);
    expect(code).not.toBe(2);
    expect(stderr).toMatch(/^`[^`]+` leads to no file that was checked\.\n`.*notes\/a\.md`, `.*notes\/b\.md` were not checked/);
  });

  it('is not told of a folder with a file that is checked, and of none that is named', async () => {
    expect((await lint('.')).stderr).toBe('');
    expect((await lint('sand.md', 'notes/a.md')).stderr).toMatch(/^`notes\/a\.md` was not checked/);
  });

  it('checks a glossary that is named', async () => {
    expect((await lint('terms.md')).code).not.toBe(2);
  });

  it.each([['empty'], ['none'], ['none/*.md']])('%s fails, also beside a file that is checked', async (path) => {
    expect(await lint('sand.md', path)).toMatchObject({ code: 2, stderr: expect.stringContaining('matches no file') });
  });
});
