import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../rules/registry.ts';
import { run } from '../../src/run.ts';

/** A paper in a second language pair: a clean section, and one with the faults that a table beside it lists. */
const PAPER = new URL('../../fixtures/spanish/rain-gardens', import.meta.url).pathname;

interface Fault {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

const registered = new Set(builtinRules.map(({ meta }) => meta.id));
const faults = Array.from(
  readFileSync(`${PAPER}/FAULTS.md`, 'utf8').matchAll(/^\| ([\w.-]+\.md) \| (\d+) \| ([\w-]+) \|/gm),
  ([, file = '', line = '', rule = '']): Fault => ({ file, line: Number(line), rule }),
);

const { files } = await run({ cwd: PAPER, paths: ['.'], ignore: true, rules: [] });
const found = files.flatMap(({ path, diagnostics }) =>
  diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, range }) => ({ file: path, line: range.start.line, rule, message })),
);

function isReportedAs({ file, line, rule }: Fault, finding: Fault): boolean {
  return finding.file === file && finding.rule === rule && Math.abs(finding.line - line) <= 2;
}

describe('English → Spanish', () => {
  it('is silent on the clean section and the files beside it', () => {
    expect(files.map(({ path }) => path)).toContain('01-introduction.md');
    expect(found.filter(({ file }) => file !== '02-measurements.md')).toEqual([]);
  });

  it('lists ten faults', () => {
    expect(faults).toHaveLength(10);
  });

  for (const fault of faults) {
    const known = registered.has(fault.rule);
    const name = `${fault.file}:${fault.line} ${fault.rule} is found once`;
    it.skipIf(!known)(known ? name : `${name} (skipped: the rule is not registered)`, () => {
      expect(found.filter((finding) => isReportedAs(fault, finding))).toHaveLength(1);
    });
  }

  it('reports nothing else', () => {
    expect(found.filter((finding) => !faults.some((fault) => isReportedAs(fault, finding)))).toEqual([]);
  });
});
