import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MergeError, mergeReports, type NamedReport } from '../run/merge.ts';
import { reportSchema } from '../report/report-schema.ts';
import { builtins } from './builtins.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { present, type ReportOptions, verdict } from './present.ts';
import { messageOf } from '../text/message-of.ts';

interface MergeOptions extends ReportOptions {
  readonly config?: string | undefined;
  readonly rule: readonly string[];
}

/** `tlint merge <reports…>` */
export async function merge(names: readonly string[], options: MergeOptions, io: Io): Promise<ExitCode> {
  const { config, rule } = options;
  const reports: NamedReport[] = [];
  for (const name of names) reports.push({ name, report: await readReport(name, io.cwd) });
  const request = { cwd: io.cwd, rules: rule, ...(config !== undefined && { config }) };
  const merged = await mergeReports(reports, request, builtins);
  const report = { ...merged, skipped: merged.skipped.length, fixed: 0 };
  await present(report, options, io);
  return verdict(report, options, io);
}

async function readReport(name: string, cwd: string): Promise<NamedReport['report']> {
  const text = await readFile(resolve(cwd, name), 'utf8').catch((cause: unknown) => {
    throw new MergeError(`\`${name}\` cannot be read: ${messageOf(cause)}`);
  });
  const parsed = reportSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
  throw new MergeError(
    `\`${name}\` is no JSON report of tlint${place}: ${issue?.message}`,
    'Make it with `--shard` and `--format json`.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
