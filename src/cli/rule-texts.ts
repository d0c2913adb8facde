import { readFile } from 'node:fs/promises';
import { builtinRules } from '../../rules/registry.ts';
import type { RuleText } from '../report/html/card.ts';
import type { Report } from '../report/report.ts';
import { rulePagePath } from './rule-page-path.ts';

/** The first paragraph under this heading in the page of a rule. */
const WHY = /^## Why\n\n((?:[^\n]+\n)+)/m;

/** The rules that have findings, with why each is there. */
export async function ruleTexts({ files, rules }: Report): Promise<ReadonlyMap<string, RuleText>> {
  const found = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)));
  const texts = rules
    .filter(({ id }) => found.has(id))
    .map(async (rule): Promise<[string, RuleText]> => {
      const builtin = builtinRules.find(({ meta }) => meta.id === rule.id);
      const page = builtin && (await readFile(rulePagePath(builtin), 'utf8'));
      const why = page === undefined ? undefined : WHY.exec(page)?.[1]?.replaceAll(/\s+/g, ' ').trim();
      return [rule.id, { ...rule, ...(why !== undefined && { why }) }];
    });
  return new Map(await Promise.all(texts));
}
