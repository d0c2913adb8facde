import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { commandTree } from '../../src/cli/command-tree.ts';
import { createProgram } from '../../src/cli/program.ts';
import { fakeIo } from '../cli/fake-io.ts';

const PAGE = `${root}man/tlint.1`;

/** What a program says of the page; undefined where there is no such program. */
function run(name: string, ...options: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(name, [...options, PAGE], { encoding: 'utf8' });
  return error === undefined ? { status, stdout, stderr } : undefined;
}

const groff = run('groff', '-man', '-Tutf8', '-ww', '-P-c');
const mandoc = run('mandoc', '-Tlint');

describe('man/tlint.1', () => {
  it.skipIf(groff === undefined)(`is set by groff without a warning${groff ? '' : ' (skipped: there is no groff here)'}`, () => {
    expect(groff).toMatchObject({ status: 0, stderr: '' });
    // Bold letters are printed twice, with a backspace between.
    const words = groff?.stdout.replaceAll(/.\u0008/g, '').replaceAll(/\s+/g, ' ') ?? '';
    expect(words).toContain('-c, --config <file> Config file to use instead of the nearest one.');
    expect(words).toContain("tlint content/ 'docs/**/*.md' Lint a folder and the files of a glob.");
  });

  it.skipIf(mandoc === undefined)(`is well-formed for mandoc${mandoc ? '' : ' (skipped: there is no mandoc here)'}`, () => {
    // A page of the same version is the same on every day, so it has no date.
    const found = mandoc?.stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'));
    expect(found).toEqual([]);
  });

  it('has every command and option', () => {
    const program = createProgram(fakeIo(root), { ended: () => undefined, help: () => undefined, complaint: () => undefined });
    const text = readFileSync(PAGE, 'utf8').replaceAll(String.raw`\-`, '-');
    for (const { path, options, commands } of commandTree(program)) {
      if (path.endsWith('help') || commands.length > 0) continue;
      expect(text).toContain(`.SS tlint ${path}`);
      for (const { flags } of options) expect(text).toContain(`\n.B ${flags}\n`);
    }
  });
});
