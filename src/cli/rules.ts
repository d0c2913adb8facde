import { builtinRules } from '../../rules/registry.ts';
import { alwaysOn } from '../check/always-on.ts';
import type { Severity } from '../check/diagnostic.ts';
import type { Rule } from '../check/rule.ts';
import { printableJson } from '../report/printable.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { AnswerFormat } from './options.ts';
import { type Io, write } from './io.ts';
import { pluginRules } from './plugin-rules.ts';

interface Row {
  readonly id: string;
  /** Null for the diagnostics of tlint itself, which no config turns off. */
  readonly category: string | null;
  /** The highest default severity among its messages. */
  readonly severity: Severity | 'off';
  readonly fix: 'safe' | 'unsafe' | null;
  readonly summary: string;
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** `tlint rules` */
export async function rules(format: AnswerFormat, config: string | undefined, io: Io): Promise<ExitCode> {
  const own = alwaysOn.map(({ id, severity, summary, fixable }): Row => {
    return { id, category: null, severity, fix: fixable ? 'safe' : null, summary };
  });
  const rows = [...[...builtinRules, ...(await pluginRules(io.cwd, config))].map(toRow), ...own];
  await write(io.stdout, format === 'json' ? `${printableJson(rows)}\n` : table(rows));
  return EXIT.clean;
}

function toRow(rule: Rule): Row {
  const { id, category, summary, fixable } = rule.meta;
  return { id, category, severity: severityOf(rule), fix: fixable ?? null, summary };
}

function severityOf({ meta, messages }: Rule): Severity | 'off' {
  if (meta.off) return 'off';
  const severities = new Set(Object.values(messages).map(({ severity }) => severity));
  return GRAVEST_FIRST.find((severity) => severities.has(severity)) ?? 'off';
}

function table(rows: readonly Row[]): string {
  const lines = [['rule', 'severity', 'fix'], ...rows.map(({ id, severity, fix }) => [id, severity, fix ?? '-'])];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const summaries = ['what it checks', ...rows.map(({ summary }) => summary)];
  return lines
    .map((cells, index) => `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${summaries[index]}\n`)
    .join('');
}
