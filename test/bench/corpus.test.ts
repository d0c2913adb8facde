import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CorpusPlan, corpus, writeCorpus } from '../../bench/corpus/generate.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';

const PLAN: CorpusPlan = { files: 20, seed: 7, scale: 1 };

const folder = mkdtempSync(join(tmpdir(), 'tlint-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the corpus of the benchmark', () => {
  it('is the same for the same seed', () => {
    expect([...corpus(PLAN)]).toEqual([...corpus(PLAN)]);
  });

  it('is another one for another seed', () => {
    expect([...corpus(PLAN)]).not.toEqual([...corpus({ ...PLAN, seed: 8 })]);
  });

  it('has as many section files as asked for, and a glossary of the real size', () => {
    const files = [...corpus(PLAN)];
    expect(files.filter(({ path }) => /\/\d\d-[^/]+$/.test(path))).toHaveLength(PLAN.files);
    const glossary = files.find(({ path }) => path === 'translations/glossary.md');
    expect(glossary?.text.match(/^\|/gm)).toHaveLength(2262 + 2);
  });

  it('is as long as real files are', () => {
    const many = Array.from(corpus({ ...PLAN, files: 800 })).filter(({ path }) => /\/\d\d-/.test(path));
    const mean = many.reduce((sum, { text }) => sum + text.length, 0) / many.length;
    expect(mean).toBeGreaterThan(8500);
    expect(mean).toBeLessThan(10_000);
  });

  it('is translated without an error', async () => {
    writeCorpus(folder, PLAN);
    const { files } = await run({ cwd: folder, paths: ['.'], ignore: true, rules: [] }, builtins);
    expect(files.length).toBeGreaterThan(PLAN.files);
    const found = files.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, ...diagnostic })));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.length).toBeLessThan(4 * PLAN.files);
  });
});
