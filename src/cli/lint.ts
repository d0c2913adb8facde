import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { unifiedDiff } from '../fix/diff.ts';
import { WriteError } from '../fix/write-error.ts';
import { writeText } from '../fix/write.ts';
import { count } from '../report/count.ts';
import { jsonReport } from '../report/json.ts';
import { paintPatch } from '../report/patch.ts';
import { errorsOnly, type Report, summarize } from '../report/report.ts';
import { PLAIN, type Style, styleFor } from '../report/style.ts';
import { textReport } from '../report/text.ts';
import { run, type RunResult } from '../run.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { type LintOptions, lintRequest } from './lint-request.ts';
import { listFiles } from './list-files.ts';
import { packageVersion } from './package.ts';
import { printConfig } from './print-config.ts';
import { Progress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** `tlint [paths…]` */
export async function lint(paths: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const request = await lintRequest(paths, options, io);
  if (options.printConfig) return printConfig(request, io);
  if (options.listFiles) return listFiles(request, options.format, io);

  const progress = new Progress(io.stderr, io.env);
  const result = await run({ ...request, onProgress: progress.update }).finally(() => progress.clear());
  if (options.verbose) await say(io, background(result));
  if (options.stdin && options.stdinFilename === undefined) refuseSkipped(result);

  const found: Report = { files: result.files, skipped: result.skipped.length, fixed: options.fixDryRun ? 0 : result.fixed };
  const report = options.quiet ? errorsOnly(found) : found;
  if (options.fixDryRun) await printPatches(result, options, io);
  if (options.outputFile !== undefined) await writeReport(resolve(io.cwd, options.outputFile), render(report, options, PLAIN));
  else if (!options.fixDryRun) await write(io.stdout, render(report, options, styleFor(io.stdout, io.env, options.color)));

  return verdict(found, options, io);
}

/** Text that nobody gave a name is linted or refused; a clean report on nothing would be a lie. */
function refuseSkipped({ skipped: [skipped] }: RunResult): void {
  if (skipped === undefined) return;
  throw new UsageError(
    `standard input was not linted: ${skipped.reason}`,
    'Say with `--stdin-filename` which file it stands for, such as `01-introduction.md`.',
  );
}

function render(report: Report, options: LintOptions, style: Style): string {
  if (options.format === 'json') return jsonReport(report, packageVersion());
  return textReport(report, style, { info: options.info === true });
}

async function printPatches(result: RunResult, options: LintOptions, io: Io): Promise<void> {
  const style = styleFor(io.stdout, io.env, options.color);
  const patch = result.fixes.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
  await write(io.stdout, style.terminal ? paintPatch(patch, style) : patch);
  const files = result.fixes.filter(({ before, after }) => before !== after).length;
  await say(io, `Would fix ${count(result.fixed, 'finding')} in ${count(files, 'file')}; nothing was written.\n`);
}

async function writeReport(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw new WriteError(`\`${path}\``, error);
  });
  await writeText(path, text);
}

/** What stood behind the run: the config, the glossary, and the files that were left out. */
function background({ notes, skipped }: RunResult): string {
  const lines = [...notes, ...skipped.map(({ path, reason }) => `skipped ${path}: ${reason}`)];
  return lines.map((line) => `${line}\n`).join('');
}

async function verdict(report: Report, options: LintOptions, io: Io): Promise<ExitCode> {
  const { errors, warnings } = summarize(report);
  const limit = options.maxWarnings ?? Infinity;
  if (warnings > limit) await say(io, `Found ${count(warnings, 'warning')}, more than \`--max-warnings ${limit}\` allows.\n`);
  return !options.exitZero && (errors > 0 || warnings > limit) ? EXIT.found : EXIT.clean;
}
