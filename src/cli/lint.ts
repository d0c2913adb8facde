import { parserName } from '../markdown/parser.ts';
import type { Report } from '../report/report.ts';
import { timingTable } from '../report/timing.ts';
import { run, type RunRequest, type RunResult } from '../run/run.ts';
import { builtins } from '../api/builtins.ts';
import { baselineLines } from './baseline.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say } from './io.ts';
import { type LintOptions, lintCall, sinceOf } from './lint-request.ts';
import { listFiles } from './list-files.ts';
import { answerFormatOf } from './options.ts';
import { prepareOutputs } from './outputs.ts';
import { printFixes } from './print-fixes.ts';
import { present, verdict } from './present.ts';
import { printConfig } from './print-config.ts';
import { ProgressLine } from './progress-line.ts';
import { checksNothing, checksOnlyBeside, emptyArguments, namedUnchecked, nothingChecked } from './unchecked.ts';
import { asLines, verboseLines } from './verbose-lines.ts';
import { UsageError } from '../api/usage-error.ts';

/** `tlint [paths…]` */
export async function lint(given: readonly string[], asked: LintOptions, io: Io): Promise<ExitCode> {
  const dashed = withDash(given, asked);
  const { options, request } = await lintCall(dashed.paths, dashed.options, io);
  if (options.printConfig) return printConfig(request, io);
  if (options.listFiles) return listFiles(request, answerFormatOf(options.format), options.verbose === true, io);
  return lintAs(request, options, io);
}

/** Takes the path `-` for `--stdin`. */
function withDash(given: readonly string[], asked: LintOptions) {
  const paths = given.filter((path) => path !== '-');
  const options: LintOptions = paths.length === given.length ? asked : { ...asked, stdin: true };
  return { paths, options };
}

/** Lints what a request asks for, and prints the report as options say. */
export async function lintAs(request: RunRequest, options: LintOptions, io: Io): Promise<ExitCode> {
  if (options.watch || options.verbose || !isRepeatable(request)) io.recording?.drop();
  if (options.watch) {
    const { watch } = await import('./watch.ts');
    return watch(request, options, io);
  }
  const outputs = await prepareOutputs(options.format, io, request);

  const progress = new ProgressLine(io.stderr, io.env);
  const result = await run({ ...request, onProgress: progress.update }, builtins).finally(() => progress.clear());
  await say(io, asLines(result.warnings));
  if (options.verbose) await say(io, verboseLines([...result.notes, `parser: ${parserName()}`], result.skipped));
  if (options.stdin && options.stdinFilename === undefined) refuseSkipped(result);

  const { shard, times } = result;
  const report: Report = {
    files: result.files,
    rules: result.rules,
    skipped: result.skipped.length,
    hidden: result.hidden,
    fixed: options.fixDryRun ? [] : result.fixes,
    ...(shard && { shard }),
  };
  if (options.fixDryRun) await printFixes(result.fixes, options.color, io);
  const reported = options.fixDryRun ? outputs.filter(({ file }) => file !== undefined) : outputs;
  await present(report, reported, options, io, request.stdin);
  io.onLinted?.();
  await say(io, baselineLines(result.baselines));
  if (times !== undefined) await say(io, timingTable(times));
  if (request.changes !== undefined && checksNothing(result.files)) {
    await say(io, `Nothing that tlint checks changed since \`${sinceOf(options) ?? 'HEAD'}\`.\n${namedUnchecked(result)}`);
    return EXIT.clean;
  }
  // One shard of a run may have no files; `tlint merge` sees whether all have none.
  if (shard === undefined && request.changes === undefined && checksOnlyBeside(result)) {
    if (!options.errorOnUnmatchedPattern) {
      await say(io, `No file was checked.\n${namedUnchecked(result)}`);
      return EXIT.clean;
    }
    await say(io, nothingChecked(result.skipped, result.hints, result.beside));
    return EXIT.failed;
  }
  await say(io, namedUnchecked(result) + emptyArguments(result));
  if (options.fixDryRun) return result.fixes.length > 0 && !options.exitZero ? EXIT.found : EXIT.clean;
  const code = await verdict(report, options, io);
  // A warning is about the cache itself, which the next call may find in order.
  if (request.cacheFolder !== undefined && result.warnings.length === 0) await io.recording?.save(request.cacheFolder, code);
  return code;
}

/** Would the same call do no more than print the same, as long as nothing changes? */
function isRepeatable({ cacheFolder, fix, stdin, changes, timing, baseline }: RunRequest): boolean {
  const does = fix ?? stdin ?? changes ?? timing ?? (baseline?.mode === 'check' ? undefined : baseline);
  return cacheFolder !== undefined && does === undefined;
}

/** Refuses standard input that would be skipped: a report without findings would suggest that it was checked. */
function refuseSkipped({ skipped: [skipped] }: RunResult): void {
  if (skipped === undefined) return;
  throw new UsageError(
    `standard input was not linted: ${skipped.reason}`,
    'Say with `--stdin-filename` which file it stands for, such as `01-introduction.md`.',
  );
}
