import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { allRuleFiles } from '../../.scripts/rule-files.ts';
import { builtinRules } from '../../rules/registry.ts';

for (const { category, id, code, doc, test } of allRuleFiles()) {
  describe(`rules/${category}/${id}`, () => {
    const meta = builtinRules.find((rule) => rule.meta.id === id)?.meta;

    it('is registered under the name of its file and the category of its folder', () => {
      expect(meta).toMatchObject({ id, category });
    });

    it('has code, documentation and a test', () => {
      expect([code, doc, test].filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    });

    it('has a doc of the fixed form', () => {
      const text = readFileSync(`${root}${doc}`, 'utf8').replaceAll(/^(`{3,}).*?^\1$/gms, '');
      const headings = text.match(/^#{1,2} .*$/gm);
      const before = headings?.includes('## Before it speaks') === true ? ['## Before it speaks'] : [];
      const fix = meta?.fixable === undefined ? [] : ['## Fix'];
      expect(headings).toEqual([`# ${id}`, '## Why', ...before, '## Examples', '## Options', ...fix, '## When not to use it']);
      expect(/^MQM: (?<type>.+)$/m.exec(text)?.groups?.['type']).toBe(meta?.mqm);
    });

    it('sums itself up in one line', () => {
      expect(meta?.summary).toMatch(/^\S.{9,119}$/);
      expect(meta?.summary).not.toMatch(/\.$/);
    });
  });
}

it('no two rules share an id', () => {
  const ids = builtinRules.map((rule) => rule.meta.id);
  expect(ids).toEqual([...new Set(ids)]);
});
