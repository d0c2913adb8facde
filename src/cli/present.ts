import { resolve } from 'node:path';
import { count } from '../report/count.ts';
import { withoutLogCommands } from '../report/printable.ts';
import { errorsOnly, type Report, summarize } from '../report/report.ts';
import type { ReportView } from '../report/reporter.ts';
import { stalePages } from '../report/stale-pages.ts';
import { PLAIN, type Style, styleFor } from '../report/style.ts';
import { writeText } from '../text/write.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, writeRaw } from './io.ts';
import { addJobSummary } from './job-summary.ts';
import type { OutputWord } from './output-words.ts';
import type { Output } from './outputs.ts';
import { type GivenText, reporterContext } from './report-context.ts';

/** The options that control how a report is printed and which exit code it gives. */
export interface ReportOptions {
  /** The words of `--format` and of `--output-file`, in their order. */
  readonly format: readonly OutputWord[];
  readonly info?: boolean | undefined;
  readonly all?: boolean | undefined;
  readonly statistics?: true | undefined;
  readonly quiet?: boolean | undefined;
  readonly maxWarnings?: number | undefined;
  readonly maxStale?: number | undefined;
  readonly exitZero?: true | undefined;
  readonly color?: boolean | undefined;
}

/** Prints a report on standard output and writes it to files, as its outputs say. */
export async function present(
  report: Report,
  outputs: readonly Output[],
  options: ReportOptions,
  io: Io,
  given?: GivenText,
): Promise<void> {
  const asked = options.quiet ? errorsOnly(report) : report;
  const info = options.info === true;
  const text = async (output: Output, of: Report, style: Style) => {
    const made = await output.make(of, reporterContext(io, { info, view: viewOf(options) }, style, given));
    return output.exact ? made : withoutLogCommands(made);
  };
  for (const output of outputs) {
    if (output.file !== undefined) {
      // A file holds the whole report, also after a change of some files. CI jobs often print it, so log commands are defused.
      const { shown: _, ...whole } = asked;
      const made = await text(output, whole, PLAIN);
      io.recording?.print({ file: output.file }, made);
      await writeText(resolve(io.cwd, output.file), made);
    } else {
      const made = await text(output, asked, styleFor(io.stdout, io.env, options.color, io.cwd));
      io.recording?.print('stdout', made);
      await writeRaw(io.stdout, made);
    }
    if (output.format === 'github') await addJobSummary(asked, info, io);
  }
}

function viewOf({ all, statistics }: ReportOptions): ReportView {
  return statistics ? 'statistics' : all ? 'all' : 'folded';
}

/** The exit code of a report; prints a line when `--max-warnings` or `--max-stale` fails the run. */
export async function verdict(report: Report, options: ReportOptions, io: Io): Promise<ExitCode> {
  const { errors, warnings } = summarize(report);
  const limit = options.maxWarnings ?? Infinity;
  if (warnings > limit) {
    const hidden = options.quiet ? ` ${warnings === 1 ? 'It is' : 'They are'} not shown because of \`--quiet\`.` : '';
    await say(io, `Found ${count(warnings, 'warning')}, more than \`--max-warnings ${limit}\` allows.${hidden}\n`);
  }
  const { length: stale } = stalePages(report.files);
  const mostStale = options.maxStale ?? Infinity;
  if (stale > mostStale) {
    const are = stale === 1 ? 'is' : 'are';
    const named = options.info ? '' : ' `tlint --info` names them.';
    await say(io, `${count(stale, 'page')} ${are} behind the source, more than \`--max-stale ${mostStale}\` allows.${named}\n`);
  }
  return !options.exitZero && (errors > 0 || warnings > limit || stale > mostStale) ? EXIT.found : EXIT.clean;
}
