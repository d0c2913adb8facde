import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { decodeSource, readSource, type ReadResult } from '../../src/text/read.ts';

const skipAsRoot = process.getuid?.() === 0;

function unreadable(result: ReadResult): { reason: string; line: number; column: number; offset: number } {
  if (result.kind === 'text') throw new Error('it was read');
  return { reason: result.reason, ...result.position };
}

function textOf(result: ReadResult): string {
  if (result.kind !== 'text') throw new Error(result.reason);
  return result.source.text;
}

describe('decodeSource', () => {
  it('keeps what stands there, BOM and line endings included', () => {
    for (const text of ['', '\uFEFF# Tides\r\n', 'المد 😀\r\uFFFD\n'])
      expect(textOf(decodeSource(Buffer.from(text), 'a.md'))).toBe(text);
  });

  it('says where UTF-8 ends', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFسطر \uFFFD\r\nab'), Buffer.from([0xe9]), Buffer.from('c\n')]);
    expect(unreadable(decodeSource(bytes, 'a.md'))).toEqual({
      reason: 'byte 17 (line 2) is 0xE9, which is not UTF-8 there; save it as UTF-8',
      line: 2,
      column: 3,
      offset: 10,
    });
    expect(decodeSource(bytes, 'a.md')).toMatchObject({ kind: 'unreadable', path: 'a.md' });
  });

  it.each([
    ['cut short at the end', [0x61, 0xd8], 1],
    ['cut short before a letter', [0x61, 0xe2, 0x82, 0x61], 1],
    ['a lone continuation', [0x80], 0],
    ['overlong', [0x61, 0xc0, 0xaf], 1],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['right after a written replacement character', [0xef, 0xbf, 0xbd, 0xff], 3],
  ])('finds the first bad byte: %s', (_, bytes, at) => {
    expect(unreadable(decodeSource(Buffer.from(bytes), 'a.md')).reason).toMatch(new RegExp(`^byte ${at} `));
  });

  it('names UTF-16', () => {
    for (const bytes of [Buffer.from('\uFEFF# Tides', 'utf16le'), Buffer.from('\uFEFF# Tides', 'utf16le').swap16()]) {
      expect(unreadable(decodeSource(bytes, 'a.md')).reason).toBe('it is UTF-16, expected UTF-8; save it as UTF-8');
    }
  });

  it('takes NUL for a sign of something else than text', () => {
    const bytes = Buffer.from('one\ntwo\0three');
    expect(unreadable(decodeSource(bytes, 'a.md'))).toEqual({
      reason: 'byte 7 (line 2) is NUL, so it is no text, or UTF-16; save it as UTF-8',
      line: 2,
      column: 4,
      offset: 7,
    });
  });

  it('refuses what is too large', () => {
    expect(unreadable(decodeSource(Buffer.alloc(20_000_001, 'a'), '-')).reason).toBe(
      'it has 21 MB, expected at most 20 MB; split it',
    );
  });
});

describe('readSource', () => {
  it('reads a file, also an empty one', async () => {
    await using fixture = await createFixture({ 'tides.md': '\uFEFF# Tides\n', 'empty.md': '' });
    const result = readSource(fixture.getPath('tides.md'), 'docs/tides.md');
    expect(result.kind === 'text' && result.source.path).toBe('docs/tides.md');
    expect(textOf(result)).toBe('\uFEFF# Tides\n');
    expect(textOf(readSource(fixture.getPath('empty.md'), 'empty.md'))).toBe('');
  });

  it('says what is no readable file', async () => {
    await using fixture = await createFixture({ 'folder.md/inner.md': '', 'tides.md': '' });
    const reason = (path: string): string => unreadable(readSource(fixture.getPath(path), path)).reason;
    symlinkSync('self.md', fixture.getPath('self.md'));
    expect(reason('gone.md')).toBe('it is not there; it may have been moved or deleted meanwhile');
    expect(reason('tides.md/gone.md')).toBe('it is not there; it may have been moved or deleted meanwhile');
    expect(reason('folder.md')).toBe('it is a folder, not a file');
    expect(reason('self.md')).toBe('its symbolic links go round in a circle; point them at a file or a folder');
    expect(reason('a'.repeat(300))).toMatch(/^ENAMETOOLONG/);
  });

  it('does not read what is too large', async () => {
    await using fixture = await createFixture({ 'sea.md': '' });
    truncateSync(fixture.getPath('sea.md'), 3_000_000_000);
    expect(unreadable(readSource(fixture.getPath('sea.md'), 'sea.md')).reason).toBe(
      'it has 3000 MB, expected at most 20 MB; split it',
    );
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    await using fixture = await createFixture({});
    execFileSync('mkfifo', [fixture.getPath('pipe.md')]);
    expect(unreadable(readSource(fixture.getPath('pipe.md'), 'pipe.md')).reason).toMatch(/^it is no regular file/);
  });

  it.skipIf(skipAsRoot)('says when a file may not be read', async () => {
    await using fixture = await createFixture({ 'tides.md': '' });
    chmodSync(fixture.getPath('tides.md'), 0);
    expect(unreadable(readSource(fixture.getPath('tides.md'), 'tides.md')).reason).toBe('permission denied; make it readable');
  });
});
