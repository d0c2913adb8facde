import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../.scripts/root.ts';
import { builtins } from '../src/api/builtins.ts';
import { run } from '../src/run/run.ts';

const FOLDER = `${root}fixtures/mirrored`;
const FAULT = /^\| `([^`]+)` \| (\d+) \| [^|]+ \| `([^`]+)` \|$/gm;

describe('the pages of fixtures/mirrored', () => {
  it('have the faults of their list, and no other, infos counted', async () => {
    const listed = Array.from(readFileSync(`${FOLDER}/FAULTS.md`, 'utf8').matchAll(FAULT), ([, path, line, rule]) => [
      path,
      Number(line),
      rule,
    ]);
    const { files } = await run({ cwd: FOLDER, paths: ['docs'], ignore: true, rules: [] }, builtins);
    const found = files.flatMap(({ path, diagnostics }) => diagnostics.map(({ range, rule }) => [path, range.start.line, rule]));
    expect(listed).toHaveLength(7);
    expect(found).toEqual(listed);
  });
});
