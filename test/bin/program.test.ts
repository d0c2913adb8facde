import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../src/package.ts';
import { sectionFile } from '../support/lint.ts';

// This runs the built program, which `npm test` builds first.

describe('the program', () => {
  it('keeps what was compiled of it once it has linted, and not before', async () => {
    const section = sectionFile({ source: 'The clock shows the tide.', target: 'تعرض الساعة المدّ.' });
    await using fixture = await createFixture({ '01-introduction.md': section, cache: {} });
    const cache = join(fixture.path, 'cache');
    /** The exit code, and how many files lie in the folder of compiled code then. */
    const run = (argument: string) => {
      const program = join(packageFolder, 'dist/bin/tlint.js');
      const env = { ...process.env, NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '' };
      const { status } = spawnSync(process.execPath, [program, argument], { cwd: fixture.path, env });
      const kept = readdirSync(cache).filter((name) => name.startsWith('tlint-compiled-'));
      return { status, kept: kept.flatMap((name) => readdirSync(join(cache, name))).length };
    };
    expect(run('--version')).toEqual({ status: 0, kept: 0 });
    expect(run('01-introduction.md')).toEqual({ status: 0, kept: 1 });
  });
});
