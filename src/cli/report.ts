import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtins } from '../api/builtins.ts';
import { UsageError } from '../api/usage-error.ts';
import { count } from '../report/count.ts';
import { readHistory, runOf } from '../report/html/history.ts';
import type { Report } from '../report/report.ts';
import { run, type RunRequest } from '../run/run.ts';
import { Selection } from '../run/selection.ts';
import { readBytes } from '../text/read.ts';
import { writeText } from '../text/write.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { ProgressLine } from './progress-line.ts';
import { ReportFolder } from './report-folder.ts';
import type { SiteOptions } from './report-command.ts';
import { SiteWriter } from './site-writer.ts';
import { checksNothing, namedUnchecked, nothingChecked } from './unchecked.ts';
import { asLines } from './verbose-lines.ts';

/** `tlint report [paths…]` */
export async function report(paths: readonly string[], options: SiteOptions, io: Io): Promise<ExitCode> {
  const { config, glossary, ignore, rule } = options;
  const project = { ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const request: RunRequest = { cwd: io.cwd, paths, ignore, rules: rule, ...project };
  // Read first, so that a mistake in one is told before the time that linting takes.
  const kept = options.history === undefined ? undefined : openHistory(options.history, io.cwd);
  const folder = await ReportFolder.open(resolve(io.cwd, options.out), options.out);
  const progress = new ProgressLine(io.stderr, io.env);
  const result = await run({ ...request, onProgress: progress.update }, builtins).finally(() => progress.clear());
  await say(io, asLines(result.warnings));
  if (checksNothing(result.files)) {
    await say(io, nothingChecked(result.skipped, result.hints));
    return EXIT.failed;
  }
  await say(io, namedUnchecked(result));
  const { files, rules, skipped, hidden } = result;
  const told: Report = { files, rules, skipped: skipped.length, hidden, fixed: [] };
  const now = runOf(told, new Date());
  const history = kept && [...kept.runs, now];
  const selection = await Selection.find(request, builtins);
  const { pages } = await new SiteWriter(folder).write({ report: told, selection, ...(history && { history }) });
  if (kept !== undefined) await writeText(kept.absolute, `${kept.text}${JSON.stringify(now)}\n`);
  await write(io.stdout, `Wrote ${count(pages, 'page')}. Open ${join(options.out, 'index.html')} in a browser.\n`);
  return EXIT.clean;
}

/** The text of a history, which ends in a line ending, and the runs in it; none when it is not there yet. */
function openHistory(path: string, cwd: string) {
  const absolute = resolve(cwd, path);
  const read = existsSync(absolute) ? readBytes(absolute, { own: true }) : { bytes: Buffer.alloc(0) };
  if ('reason' in read) throw new UsageError(`the history \`${path}\` cannot be read: ${read.reason}`);
  const text = read.bytes.toString('utf8').replace(/^\uFEFF/, '');
  return { absolute, text: text === '' || text.endsWith('\n') ? text : `${text}\n`, runs: readHistory(text, path) };
}
