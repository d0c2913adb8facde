import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { builtins } from '../api/builtins.ts';
import { packageVersion } from '../package.ts';
import { readSite } from '../query/report-site.ts';
import { count } from '../report/count.ts';
import type { PageFacts } from '../report/html/facts.ts';
import { readHistory, runOf } from '../report/html/history.ts';
import type { OverviewContent } from '../report/html/overview-content.ts';
import { overviewOf } from '../report/html/overview.ts';
import { pageName } from '../report/html/page-name.ts';
import { hasPage, wholePage } from '../report/html/pages.ts';
import { pageHtml } from '../report/html/shell.ts';
import type { Report } from '../report/report.ts';
import { run, type RunRequest } from '../run/run.ts';
import { writeText } from '../text/write.ts';
import { WriteError } from '../text/write-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { ProgressLine } from './progress-line.ts';
import { reportAssets } from './report-assets.ts';
import { ruleTexts } from './rule-texts.ts';
import { checksNothing, namedUnchecked, nothingChecked } from './unchecked.ts';
import { asLines } from './verbose-lines.ts';

export interface ReportOptions {
  readonly out: string;
  readonly history?: string | undefined;
  readonly ignore: boolean;
  readonly rule: readonly string[];
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
}

/** `tlint report [paths…]` */
export async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<ExitCode> {
  const { config, glossary, ignore, rule } = options;
  const project = { ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const request: RunRequest = { cwd: io.cwd, paths, ignore, rules: rule, ...project };
  // Read first, so that a mistake in it is told before the time that linting takes.
  const kept = options.history === undefined ? undefined : openHistory(options.history, io.cwd);
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
  const written = await writeSite(resolve(io.cwd, options.out), request, { report: told, ...(history && { history }) });
  if (kept !== undefined) await writeText(kept.absolute, `${kept.text}${JSON.stringify(now)}\n`);
  await write(io.stdout, `Wrote ${count(written, 'page')}. Open ${join(options.out, 'index.html')} in a browser.\n`);
  return EXIT.clean;
}

/** Returns the number of pages. */
async function writeSite(
  out: string,
  request: RunRequest,
  { report: told, history }: Pick<OverviewContent, 'report' | 'history'>,
): Promise<number> {
  const { files } = told;
  const site = await readSite(request, files, builtins);
  const texts = await ruleTexts(told);
  for (const { name, bytes } of await reportAssets()) await writeTo(out, `assets/${name}`, bytes);
  const names = files.map(({ path }) => pageName(path));
  const found = files.flatMap(({ diagnostics }, index) => (diagnostics.length > 0 ? [index] : []));
  const place = { first: 1, page: 1, rules: texts };
  const facts: PageFacts[] = [];
  for (const page of site.pages) {
    const index = facts.length;
    const href = hasPage(page) ? `pages/${names[index]}` : undefined;
    facts.push({ report: page.report, href, page: 1, first: 1, ...(page.facts && { translation: page.facts }) });
    if (href === undefined) continue;
    const [previous, next] = [found.findLast((at) => at < index) ?? -1, found.find((at) => at > index) ?? -1];
    const body = wholePage(page, place, { overview: '../index.html', previous: names[previous], next: names[next] });
    const assets = { kind: 'files', folder: '../assets/' } as const;
    await writeTo(out, href, pageHtml({ title: `${page.report.path} · tlint`, kind: 'translation', assets, body }));
  }
  const body = overviewOf({
    report: told,
    pages: facts,
    ...site.overview,
    version: packageVersion(),
    ...(history && { history }),
  });
  const assets = { kind: 'files', folder: 'assets/' } as const;
  await writeTo(out, 'index.html', pageHtml({ title: 'Translation report · tlint', kind: 'overview', assets, body }));
  return 1 + facts.filter(({ href }) => href !== undefined).length;
}

/** The text of a history, which ends in a line ending, and the runs in it; none when it is not there yet. */
function openHistory(path: string, cwd: string) {
  const absolute = resolve(cwd, path);
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '';
  return { absolute, text: text === '' || text.endsWith('\n') ? text : `${text}\n`, runs: readHistory(text, path) };
}

/** @throws WriteError when the system does not allow it */
async function writeTo(out: string, name: string, text: string | Uint8Array): Promise<void> {
  const path = join(out, name);
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new WriteError(`\`${path}\``, error);
  }
}
