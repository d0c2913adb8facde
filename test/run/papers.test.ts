import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { progress, section } from '../support/paper.ts';

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tlint-papers-'));
  mkdirSync(join(cwd, 'moon'));
  const files = {
    'progress.md': progress(['- [x] 00-abstract.md', '- [x] 01-tides.md', '- [x] 02-orbit.md', '- [x] 03-draft.md']),
    '00-abstract.md': section(0, 'Abstract'),
    '01-tides.md': section(1, 'Tides'),
    '03-draft.md': section(3, 'Draft'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, 'moon', name), text);
  writeFileSync(join(cwd, '.tlintignore'), '03-draft.md\n');
});

afterAll(() => rmSync(cwd, { recursive: true }));

const check = async (...paths: string[]) => {
  const { files } = await run({ cwd, paths, ignore: true, rules: [] }, builtins);
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(({ rule }) => rule === 'paper-completeness').map(({ messageId, data }) => [path, messageId, data]),
  );
};

const ABSENT = ['moon/progress.md', 'absent', { item: '02-orbit.md' }];

describe('a run over papers', () => {
  it.each([[['moon']], [['.']], [['moon/*.md']], [['moon', 'moon/01-tides.md']], [[]]])(
    'judges the paper for %j',
    async (paths) => {
      expect(await check(...paths)).toEqual([ABSENT]);
    },
  );

  it('says nothing of the rest of a paper for files that are named', async () => {
    expect(await check('moon/01-tides.md')).toEqual([]);
    expect(await check('moon/progress.md', 'moon/01-tides.md')).toEqual([]);
  });

  it('takes no file for absent because a glob left it out', async () => {
    expect(await check('moon/{progress,00-abstract}.md')).toEqual([ABSENT]);
  });
});
