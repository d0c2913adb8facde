import { posix } from 'node:path';
import type { Rule } from '../../src/check/rule.ts';
import { ruleFiles } from '../rule-files.ts';

/** The page that lists all rules, relative to the root. */
export const RULES_PAGE = 'docs/rules.md';

/** The tables of that page, one for each category under its heading: `E` error, `W` warning, `I` info, `off`. */
export function ruleTables(rules: readonly Rule[]): string {
  const categories = [...new Set(rules.map((rule) => rule.meta.category))].sort();
  return categories
    .map((category) => `## ${category}\n\n${ruleTable(rules.filter((rule) => rule.meta.category === category))}`)
    .join('\n\n');
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { id, category, summary, fixable } = rule.meta;
    const page = posix.relative(posix.dirname(RULES_PAGE), ruleFiles(category, id).doc);
    return `| [${id}](${page}) | ${summary.replaceAll('|', '\\|')} | ${severities(rule)} | ${fixable ?? '–'} |`;
  });
  return ['| rule | what it checks | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function severities(rule: Rule): string {
  if (rule.meta.off) return 'off';
  const used = new Set(Object.values(rule.messages).map((message) => message.severity));
  const letters = { error: 'E', warning: 'W', info: 'I' };
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => used.has(severity))
    .map((severity) => letters[severity])
    .join('/');
}
