import { existsSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { tlint } from '../support/tlint.ts';

/** A tatweel is a warning. */
const SECTION = `# Sand
# رمل

## English Version

Sand is made of small grains.

## Arabic Version

الرمـل من حبيبات صغيرة.
`;

async function run(config: object, ...argv: readonly string[]) {
  const settings = {
    templates: { section: { expected: ['source', 'target'], metadata: [] } },
    rules: { tatweel: 'warning' },
    ...config,
  };
  await using fixture = await createFixture({ 'tlint.config.json': JSON.stringify(settings), 'sand.md': SECTION });
  const result = await tlint(fixture.path, ...argv);
  return { ...result, hasCache: existsSync(fixture.getPath('kept')) };
}

describe('options of runs in a config', () => {
  it('hold where the command line says nothing', async () => {
    expect(await run({})).toMatchObject({ code: 0 });
    expect(await run({ maxWarnings: 0 })).toMatchObject({ code: 1 });
    expect((await run({ quiet: true })).stdout).not.toContain('tatweel');
    expect((await run({ format: 'json' })).stdout).toMatch(/^\{/);
    expect(await run({ cache: true, cacheLocation: 'kept' })).toMatchObject({ code: 0, hasCache: true });
  });

  it('give way to the command line', async () => {
    expect(await run({ maxWarnings: 0 }, '--max-warnings', '5')).toMatchObject({ code: 0 });
    expect((await run({ quiet: true }, '--no-quiet')).stdout).toContain('tatweel');
    expect((await run({ quiet: true }, '--info')).stdout).toContain('tatweel');
    expect((await run({ format: 'json' }, '--format', 'text')).stdout).toContain('warning');
    expect(await run({ cache: true, cacheLocation: 'kept' }, '--no-cache')).toMatchObject({ code: 0, hasCache: false });
  });

  it('never contradict it', async () => {
    const config = { maxWarnings: 0, format: 'json', quiet: true, unsafe: true, cacheLocation: 'kept' };
    expect(await run(config, '--fix-dry-run')).toMatchObject({ code: 1, stderr: expect.stringContaining('Would fix') });
    expect(await run(config, '--list-files')).toMatchObject({ code: 0, stdout: 'sand.md\tsection\n' });
    expect(await run(config, '--shard', '1/1', '--format', 'json')).toMatchObject({ code: 1, stderr: expect.any(String) });
  });

  it('are checked like all settings', async () => {
    expect(await run({ maxWarnings: -1 })).toMatchObject({ code: 2, stderr: expect.stringContaining('expected a whole number') });
    expect(await run({ format: 'jsno' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no format `jsno`'),
    });
  });
});
