import { chmod, lstat, readdir, readFile, realpath, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { WriteError } from '../../src/text/write-error.ts';
import { rewriteText, writeText } from '../../src/text/write.ts';

describe('writeText', () => {
  it('keeps BOM, line endings and mode, and leaves nothing else behind', async () => {
    await using fixture = await createFixture({ 'a.md': 'old' });
    await chmod(fixture.getPath('a.md'), 0o640);
    await writeText(fixture.getPath('a.md'), '\uFEFFone\r\ntwo\n');
    expect(await readFile(fixture.getPath('a.md'))).toEqual(Buffer.from('\uFEFFone\r\ntwo\n'));
    expect((await stat(fixture.getPath('a.md'))).mode & 0o777).toBe(0o640);
    expect(await readdir(fixture.path)).toEqual(['a.md']);
  });

  it('writes through a symbolic link', async () => {
    await using fixture = await createFixture({ 'real/a.md': 'old' });
    await symlink('real/a.md', fixture.getPath('link.md'));
    await writeText(fixture.getPath('link.md'), 'new');
    expect((await lstat(fixture.getPath('link.md'))).isSymbolicLink()).toBe(true);
    expect(await fixture.readFile('real/a.md', 'utf8')).toBe('new');
  });

  it('writes to a device instead of replacing it', async () => {
    await writeText('/dev/null', 'text');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('makes the folders that are not there', async () => {
    await using fixture = await createFixture({});
    await writeText(fixture.getPath('one/two/a.md'), 'x');
    expect(await fixture.readFile('one/two/a.md', 'utf8')).toBe('x');
  });

  it('says what cannot be written', async () => {
    await using fixture = await createFixture({ file: '' });
    await expect(writeText(fixture.getPath('file/a.md'), 'x')).rejects.toThrow(WriteError);
  });
});

describe('rewriteText', () => {
  it('writes over the text that was read, and keeps the mode and the link', async () => {
    await using fixture = await createFixture({ 'real/a.md': '\uFEFFold\r\n' });
    await chmod(fixture.getPath('real/a.md'), 0o640);
    await symlink('real/a.md', fixture.getPath('link.md'));
    const rewriting = { before: '\uFEFFold\r\n', after: '\uFEFFnew\r\n', within: [await realpath(fixture.path)] };
    expect(await rewriteText(fixture.getPath('link.md'), rewriting)).toBeUndefined();
    expect((await lstat(fixture.getPath('link.md'))).isSymbolicLink()).toBe(true);
    expect(await fixture.readFile('real/a.md', 'utf8')).toBe('\uFEFFnew\r\n');
    expect((await stat(fixture.getPath('real/a.md'))).mode & 0o777).toBe(0o640);
    expect(await readdir(fixture.getPath('real'))).toEqual(['a.md']);
  });

  it.each([
    ['another text', 'newer', 'the file changed'],
    ['no file', undefined, 'the file was moved or deleted'],
  ])('leaves %s as it is', async (_, now, reason) => {
    await using fixture = await createFixture(now === undefined ? {} : { 'a.md': now });
    expect(await rewriteText(fixture.getPath('a.md'), { before: 'old', after: 'new', within: ['/'] })).toBe(
      `${reason} while it was being fixed. Run tlint again.`,
    );
    expect(await readdir(fixture.path)).toEqual(now === undefined ? [] : ['a.md']);
    if (now !== undefined) expect(await fixture.readFile('a.md', 'utf8')).toBe(now);
  });

  it('stays within the places that may be written to, whatever their names begin with', async () => {
    await using fixture = await createFixture({ 'project/a.md': 'old', 'project-2/a.md': 'old', '..a.md': 'old' });
    const top = await realpath(fixture.path);
    const rewrite = (path: string, place: string) =>
      rewriteText(fixture.getPath(path), { before: 'old', after: 'new', within: [join(top, place)] });
    const refused = expect.stringMatching(/^a symbolic link leads to .* Name it on the command line to fix it\.$/);
    expect(await rewrite('project-2/a.md', 'project')).toEqual(refused);
    expect(await rewrite('..a.md', 'project')).toEqual(refused);
    expect(await fixture.readFile('project-2/a.md', 'utf8')).toBe('old');
    expect(await rewrite('..a.md', '.')).toBeUndefined();
    expect(await rewrite('project/a.md', 'project/a.md')).toBeUndefined();
    expect(await fixture.readFile('project/a.md', 'utf8')).toBe('new');
  });
});
