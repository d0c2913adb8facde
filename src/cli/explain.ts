import { readFile } from 'node:fs/promises';
import { builtinRules } from '../../rules/registry.ts';
import { alwaysOn } from '../check/always-on.ts';
import type { Rule } from '../check/rule.ts';
import { suggestion } from '../config/suggest.ts';
import { printableLines } from '../report/printable.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';
import { pluginRules } from './plugin-rules.ts';
import { rulePage } from './rule-page.ts';
import { rulePagePath } from './rule-page-path.ts';
import { UsageError } from '../api/usage-error.ts';

/** `tlint explain <rule>`: prints the documentation of a rule. */
export async function explain(id: string, config: string | undefined, io: Io): Promise<ExitCode> {
  const document = await documentOf(id, config, io.cwd);
  // Examples contain the characters that tlint warns of, such as bidi controls, which a terminal would obey.
  await write(io.stdout, io.stdout.isTTY ? printableLines(document) : document);
  return EXIT.clean;
}

async function documentOf(id: string, config: string | undefined, cwd: string): Promise<string> {
  const builtin = builtinRules.find(({ meta }) => meta.id === id);
  if (builtin !== undefined) return pageOf(builtin, rulePagePath(builtin));
  const own = alwaysOn.find((entry) => entry.id === id);
  if (own !== undefined) return `# ${id}\n\n${own.summary}. Always on, with severity \`${own.severity}\`.\n`;
  // The config is read last, so that one with a mistake keeps nobody from reading about a built-in rule.
  const others = await pluginRules(cwd, config);
  const rule = others.find(({ meta }) => meta.id === id);
  if (rule !== undefined) return pageOf(rule, rule.page);
  const ids = [...[...builtinRules, ...others].map(({ meta }) => meta.id), ...alwaysOn.map((entry) => entry.id)];
  throw new UsageError(`there is no rule \`${id}\`${suggestion(id, ids)}`, 'Run `tlint rules` for a list of all rules.');
}

async function pageOf(rule: Rule, path: string | undefined): Promise<string> {
  return rulePage(rule, path === undefined ? `# ${rule.meta.id}\n` : await readFile(path, 'utf8'));
}
