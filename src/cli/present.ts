import { resolve } from 'node:path';
import { packageVersion } from '../package.ts';
import { count } from '../report/count.ts';
import { withoutLogCommands } from '../report/printable.ts';
import { errorsOnly, type Report, summarize } from '../report/report.ts';
import { type ReportFormat, reporters } from '../report/reporters.ts';
import { PLAIN, type Style, styleFor } from '../report/style.ts';
import { writeText } from '../text/write.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';

/** The options that control how a report is printed and which exit code it gives. */
export interface ReportOptions {
  readonly format: ReportFormat;
  readonly outputFile?: string | undefined;
  readonly info?: true | undefined;
  readonly quiet?: true | undefined;
  readonly maxWarnings?: number | undefined;
  readonly exitZero?: true | undefined;
  readonly color?: boolean | undefined;
}

/** Prints a report on standard output, or writes it to the file of `--output-file`. */
export async function present(report: Report, options: ReportOptions, io: Io): Promise<void> {
  const shown = options.quiet ? errorsOnly(report) : report;
  if (options.outputFile !== undefined) {
    // CI jobs often print such files into their logs, so log commands are defused here too.
    const text = withoutLogCommands(render(shown, options, PLAIN));
    await writeText(resolve(io.cwd, options.outputFile), text);
  } else await write(io.stdout, render(shown, options, styleFor(io.stdout, io.env, options.color)));
}

/** The exit code of a report; prints a line when `--max-warnings` fails the run. */
export async function verdict(report: Report, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { errors, warnings } = summarize(report);
  const limit = options.maxWarnings ?? Infinity;
  if (warnings > limit) await say(io, `Found ${count(warnings, 'warning')}, more than \`--max-warnings ${limit}\` allows.\n`);
  return !options.exitZero && (errors > 0 || warnings > limit) ? EXIT.found : EXIT.clean;
}

function render(report: Report, { format, info }: ReportOptions, style: Style): string {
  return reporters[format](report, { style, version: packageVersion(), info: info === true });
}
