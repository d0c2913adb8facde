import { describe, expect, it } from 'vitest';
import { fileFailed, fixLeftOut, workerDied } from '../../src/check/own-diagnostics.ts';
import { ruleFailed } from '../../src/check/rule-failed.ts';
import { issuesUrl } from '../../src/package.ts';

const meta = { id: 'tides', category: 'numbers', summary: 'the tides agree', mqm: 'Accuracy', rank: 'number' } as const;

describe('a finding about a fault of tlint', () => {
  it.each([
    ['a rule that failed', ruleFailed(meta, new Error('boom'))],
    ['fixes that were left out', fixLeftOut('tides')],
    ['a file that failed', fileFailed(new Error('boom'))],
    ['a thread that ended', workerDied('boom')],
  ])('says where to report it: %s', (_, { message }) => {
    expect(message).toMatch(/^[^;]+\. Report this at [^;]+\.$/);
    expect(message).toContain(` ${issuesUrl}`);
  });
});
