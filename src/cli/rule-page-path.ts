import { join } from 'node:path';
import type { Rule } from '../check/rule.ts';
import { packageFolder } from '../package.ts';

/** The path of the page of a built-in rule. */
export function rulePagePath({ meta: { category, id } }: Pick<Rule, 'meta'>): string {
  return join(packageFolder, 'rules', category, `${id}.md`);
}
