import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { allRuleFiles } from '../../.scripts/rule-files.ts';
import { builtinRules } from '../../rules/registry.ts';

for (const { category, id, code, doc, test } of allRuleFiles()) {
  describe(`rules/${category}/${id}`, () => {
    const rule = builtinRules.find(({ meta }) => meta.id === id);
    const meta = rule?.meta;

    it('is registered under the name of its file and the category of its folder', () => {
      expect(meta).toMatchObject({ id, category });
    });

    it('has code, documentation and a test', () => {
      expect([code, doc, test].filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    });

    it('has a doc of the fixed form', () => {
      const text = readFileSync(`${root}${doc}`, 'utf8').replaceAll(/^(`{3,}).*?^\1$/gms, '');
      const headings = text.match(/^#{1,2} .*$/gm);
      const fix = meta?.fixable === undefined ? [] : ['## Fix'];
      const order = ['## Why', '## Before it speaks', '## Examples', '## Options', ...fix, '## When not to use it'];
      expect(headings).toEqual([`# ${id}`, ...order]);
      expect(/^MQM: (?<type>.+)$/m.exec(text)?.groups?.['type']).toBe(meta?.mqm);
    });

    it('says of every message what makes it certain', () => {
      const text = readFileSync(`${root}${doc}`, 'utf8');
      const [, evidence = ''] = /^## Before it speaks\n(.*?)^## /ms.exec(text) ?? [];
      const said = Array.from(evidence.matchAll(/^- `(\w+)` \((\w+)\): \S/gm), (match) => `${match[1]} ${match[2]}`);
      const messages = Object.entries(rule?.messages ?? {}).map(([messageId, { severity }]) => `${messageId} ${severity}`);
      expect(said.toSorted()).toEqual(messages.toSorted());
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
