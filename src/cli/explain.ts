import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtinRules } from '../../rules/registry.ts';
import { alwaysOn } from '../check/always-on.ts';
import { suggestion } from '../config/suggest.ts';
import { printableLines } from '../report/printable.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';
import { packageFolder } from '../package.ts';
import { rulePage } from './rule-page.ts';
import { UsageError } from './usage-error.ts';

/** `tlint explain <rule>`: prints the documentation of a rule. */
export async function explain(id: string, io: Io): Promise<ExitCode> {
  const document = await documentOf(id);
  // Examples contain the characters that tlint warns of, such as bidi controls, which a terminal would obey.
  await write(io.stdout, io.stdout.isTTY ? printableLines(document) : document);
  return EXIT.clean;
}

async function documentOf(id: string): Promise<string> {
  const rule = builtinRules.find(({ meta }) => meta.id === id);
  if (rule !== undefined) {
    return rulePage(rule, await readFile(join(packageFolder, 'rules', rule.meta.category, `${id}.md`), 'utf8'));
  }
  const own = alwaysOn.find((entry) => entry.id === id);
  if (own !== undefined) return `# ${id}\n\n${own.summary}. Always on, with severity \`${own.severity}\`.\n`;
  const ids = [...builtinRules.map(({ meta }) => meta.id), ...alwaysOn.map((entry) => entry.id)];
  throw new UsageError(`there is no rule \`${id}\`${suggestion(id, ids)}`, 'Run `tlint rules` for a list of all rules.');
}
