import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../rules/registry.ts';
import { run } from '../src/run.ts';

/** The papers that ship: one without a fault, one with the faults that its own table lists. */
const CONTENT = new URL('../fixtures/content', import.meta.url).pathname;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

interface Found extends Place {
  readonly lines: readonly number[];
  readonly severity: string;
  readonly message: string;
}

const registered = new Set(builtinRules.map(({ meta }) => meta.id));
const listed = Array.from(
  readFileSync(`${CONTENT}/salt-batteries/FAULTS.md`, 'utf8').matchAll(/^\| ([\w.-]+\.md) \| (\d+) \| ([\w-]+) \|/gm),
  ([, file = '', line = '', rule = '']): Place => ({ file, line: Number(line), rule }),
);
const faults = listed.filter(({ rule }) => registered.has(rule));

const { files } = await run({ cwd: CONTENT, paths: ['.'], ignore: true, rules: [] });
const found = files.flatMap(({ path, diagnostics }) =>
  diagnostics.map(({ rule, severity, message, range, related }): Found => {
    const own = related.filter((place) => place.path === path).map((place) => place.range.start.line);
    return { file: path, line: range.start.line, lines: [range.start.line, ...own], rule, severity, message };
  }),
);

function speaksOf({ rule, lines, file }: Found, fault: Place): boolean {
  return file === `salt-batteries/${fault.file}` && rule === fault.rule && lines.some((line) => Math.abs(line - fault.line) <= 2);
}

describe('fixtures/content', () => {
  it('lists a fault of many rules', () => {
    expect(faults.length).toBeGreaterThan(20);
  });

  it.each(faults)('$file:$line $rule is found', (fault) => {
    expect(found.filter((finding) => speaksOf(finding, fault))).not.toEqual([]);
  });

  it('holds nothing else that counts', () => {
    const severe = found.filter(({ severity }) => severity !== 'info');
    expect(severe.filter((finding) => !faults.some((fault) => speaksOf(finding, fault)))).toEqual([]);
  });
});
