import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { foundFaults, listedFaults } from '../support/faults.ts';

/** A paper in a second language pair: a clean section, and one with the faults that a table beside it lists. */
const PAPER = new URL('../../fixtures/spanish/rain-gardens', import.meta.url).pathname;

describe('English → Spanish', () => {
  it('has the faults that are listed, each at its line, and no others', async () => {
    const { files } = await run({ cwd: PAPER, paths: ['.'], ignore: true, rules: [] }, builtins);
    const listed = listedFaults(PAPER);
    expect(listed).toHaveLength(10);
    expect(files.map(({ path }) => path)).toContain('01-introduction.md');
    expect(foundFaults(files)).toEqual(listed);
  });
});
