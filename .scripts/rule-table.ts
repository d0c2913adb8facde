import type { Rule } from '../src/check/rule.ts';
import { ruleFiles } from './rule-files.ts';

/** The table of all rules for the README: `E` error, `W` warning, `I` info, `off`. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { id, category, summary, fixable } = rule.meta;
    return `| [${id}](${ruleFiles(category, id).doc}) | ${summary.replaceAll('|', '\\|')} | ${severities(rule)} | ${fixable ?? '–'} |`;
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
