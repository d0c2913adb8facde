import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { WriteError } from '../../src/text/write-error.ts';
import { writeText } from '../../src/text/write.ts';

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
