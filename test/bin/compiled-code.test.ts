import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { createFixture } from 'fs-fixture';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompiledCode } from '../../bin/compiled-code.ts';

const SCRIPT = new Script('(function () { return 1; })');
const FOLDER = `tlint-compiled-${process.getuid?.() ?? ''}`;

afterEach(() => vi.unstubAllEnvs());

async function inFolder() {
  const fixture = await createFixture();
  vi.stubEnv('NODE_COMPILE_CACHE', fixture.path);
  return { fixture, folder: join(fixture.path, FOLDER) };
}

describe('CompiledCode', () => {
  it('keeps code for the same program, in a folder that is closed to others', async () => {
    const { fixture, folder } = await inFolder();
    await using _ = fixture;
    expect(new CompiledCode('a.cjs').read()).toBeUndefined();
    new CompiledCode('a.cjs').write(SCRIPT);
    const cachedData = new CompiledCode('a.cjs').read();
    expect(new Script('(function () { return 1; })', { ...(cachedData && { cachedData }) }).cachedDataRejected).toBe(false);
    expect(new CompiledCode('b.cjs').read()).toBeUndefined();
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each([
    ['cut', (code: Buffer) => code.subarray(0, 100)],
    ['changed in one byte', (code: Buffer) => code.fill(1, 90, 91)],
    ['empty', () => ''],
  ])('takes no code that is %s', async (_name, damaged) => {
    const { fixture, folder } = await inFolder();
    await using _ = fixture;
    new CompiledCode('a.cjs').write(SCRIPT);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(path, damaged(readFileSync(path)));
    expect(new CompiledCode('a.cjs').read()).toBeUndefined();
  });

  it.each([
    ['that others may write to', (folder: string) => (mkdirSync(folder), chmodSync(folder, 0o777))],
    ['behind a link', (folder: string) => (mkdirSync(`${folder}-`), symlinkSync(`${folder}-`, folder))],
    ['that is a file', (folder: string) => writeFileSync(folder, '')],
  ])('keeps nothing in a folder %s', async (_name, make) => {
    const { fixture, folder } = await inFolder();
    await using _ = fixture;
    make(folder);
    new CompiledCode('a.cjs').write(SCRIPT);
    expect(new CompiledCode('a.cjs').read()).toBeUndefined();
  });

  it('keeps nothing where Node must not', async () => {
    const { fixture } = await inFolder();
    await using _ = fixture;
    vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1');
    new CompiledCode('a.cjs').write(SCRIPT);
    expect(readdirSync(fixture.path)).toEqual([]);
  });
});
