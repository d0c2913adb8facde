/** Scaffolds a rule, its documentation and its test: `npm run new-rule <category>/<id>`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './root.ts';
import { allRuleFiles, ruleCategories, ruleFiles } from './rule-files.ts';
import type { RuleFiles } from './rule-files.ts';

const TEMPLATES = { code: 'rule.ts.template', doc: 'rule.md.template', test: 'rule.test.ts.template' } as const;

const problem = main(process.argv.slice(2));
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
}

/** Writes the files of a rule. Returns an error message if nothing was written. */
function main(names: readonly string[]): string | undefined {
  const [category, id] = names[0]?.split('/', 2) ?? [];
  if (names.length !== 1 || category === undefined || id === undefined) {
    return 'Expected one name: npm run new-rule <category>/<id>';
  }
  const categories = ruleCategories();
  if (!categories.includes(category)) return `Unknown category \`${category}\`: expected one of ${categories.join(', ')}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || names[0] !== `${category}/${id}`) {
    return `Bad rule id in \`${names[0]}\`: expected lower-case words joined by hyphens, such as \`list-parity\``;
  }
  const existing = allRuleFiles().find((rule) => rule.id === id);
  if (existing) return `The rule \`${id}\` exists already: ${existing.code}`;

  const rule = ruleFiles(category, id);
  const occupied = [rule.doc, rule.test].find((path) => existsSync(`${root}${path}`));
  if (occupied !== undefined) return `${occupied} exists already, without a rule: remove it first`;
  scaffold(rule);
  return undefined;
}

function scaffold(rule: RuleFiles): void {
  for (const part of ['code', 'doc', 'test'] as const) {
    const template = readFileSync(`${root}.scripts/templates/${TEMPLATES[part]}`, 'utf8');
    writeFileSync(`${root}${rule[part]}`, template.replaceAll('{{category}}', rule.category).replaceAll('{{id}}', rule.id));
    console.log(`wrote ${rule[part]}`);
  }
  execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit' });
}
