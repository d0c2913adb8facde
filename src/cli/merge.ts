import { resolve } from 'node:path';
import { MergeError, mergeReports, type NamedReport } from '../run/merge.ts';
import { reportSchema } from '../report/report-schema.ts';
import { builtins } from '../api/builtins.ts';
import { baselineLines, type BaselineOptions, baselineRequest } from './baseline.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say } from './io.ts';
import { prepareOutputs } from './outputs.ts';
import { present, type ReportOptions, verdict } from './present.ts';
import { withConfigReport } from './with-config-options.ts';
import { checksNothing, nothingChecked } from './unchecked.ts';
import { parseJson } from '../text/parse-json.ts';
import { readBytes } from '../text/read.ts';
import { formatPath } from '../config/config-error.ts';

interface MergeOptions extends ReportOptions, BaselineOptions {
  readonly config?: string | undefined;
  readonly rule: readonly string[];
}

/** `tlint merge <reports…>` */
export async function merge(names: readonly string[], given: MergeOptions, io: Io): Promise<ExitCode> {
  const options = await withConfigReport(given, io);
  const { config, rule } = options;
  const outputs = await prepareOutputs(options.format, io);
  const reports: NamedReport[] = [];
  for (const name of names) reports.push({ name, report: readReport(name, io.cwd) });
  const baseline = baselineRequest(options);
  const request = { cwd: io.cwd, rules: rule, ...(config !== undefined && { config }), ...(baseline && { baseline }) };
  const merged = await mergeReports(reports, request, builtins);
  const report = { ...merged, skipped: merged.skipped.length, fixed: [] };
  await present(report, outputs, options, io);
  await say(io, baselineLines(merged.baselines));
  if (checksNothing(merged.files)) {
    await say(io, nothingChecked(merged.skipped));
    return EXIT.failed;
  }
  return verdict(report, options, io);
}

/** In bytes: a larger file would exceed the length of a JavaScript string. */
const LARGEST = 500_000_000;

function readReport(name: string, cwd: string): NamedReport['report'] {
  const read = readBytes(resolve(cwd, name), { largest: LARGEST });
  if ('reason' in read) throw new MergeError(`\`${name}\` cannot be read: ${read.reason}`);
  const parsed = reportSchema.safeParse(parseJson(read.bytes.toString('utf8')));
  if (parsed.success) return parsed.data;
  const [place = []] = parsed.error.issues.map(({ path }) => path);
  const wrong = place.length === 0 ? '' : `, as \`${formatPath(place)}\` shows`;
  throw new MergeError(
    `\`${name}\` is no JSON report of this version of tlint${wrong}`,
    'Make it with `--shard` and `--format json`.',
  );
}
