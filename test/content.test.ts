import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtins } from '../src/api/builtins.ts';
import { run } from '../src/run/run.ts';
import { foundFaults, listedFaults } from './support/faults.ts';

/** The papers that ship: one without a fault, one with the faults that its own table lists. */
const CONTENT = new URL('../fixtures/content', import.meta.url).pathname;

const { files } = await run({ cwd: CONTENT, paths: ['.'], ignore: true, rules: [] }, builtins);
const listed = listedFaults(join(CONTENT, 'salt-batteries')).map((fault) => `salt-batteries/${fault}`);

describe('fixtures/content', () => {
  it('has one finding for each fault that is listed, at its line, and no other, `info` included', () => {
    expect(foundFaults(files)).toEqual(listed);
  });
});
