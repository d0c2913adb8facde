import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { builtins } from '../api/builtins.ts';
import { packageVersion } from '../package.ts';
import { readSite } from '../query/report-site.ts';
import { count } from '../report/count.ts';
import type { PageFacts } from '../report/html/facts.ts';
import { overviewOf } from '../report/html/overview.ts';
import { pageName } from '../report/html/page-name.ts';
import { listPage, translationPage } from '../report/html/pages.ts';
import { pageHtml } from '../report/html/shell.ts';
import type { Report } from '../report/report.ts';
import { run, type RunRequest, type RunResult } from '../run/run.ts';
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
  const progress = new ProgressLine(io.stderr, io.env);
  const result = await run({ ...request, onProgress: progress.update }, builtins).finally(() => progress.clear());
  await say(io, asLines(result.warnings));
  if (checksNothing(result.files)) {
    await say(io, nothingChecked(result.skipped, result.hints));
    return EXIT.failed;
  }
  await say(io, namedUnchecked(result));
  const written = await writeSite(resolve(io.cwd, options.out), request, result);
  await write(io.stdout, `Wrote ${count(written, 'page')}. Open ${join(options.out, 'index.html')} in a browser.\n`);
  return EXIT.clean;
}

/** Returns the number of pages. */
async function writeSite(out: string, request: RunRequest, result: RunResult): Promise<number> {
  const { files, rules, skipped, hidden } = result;
  const told: Report = { files, rules, skipped: skipped.length, hidden, fixed: [] };
  const site = await readSite(request, result, builtins);
  const texts = await ruleTexts(told);
  for (const { name, bytes } of await reportAssets()) await writeTo(out, `assets/${name}`, bytes);
  const facts: PageFacts[] = [];
  const names = files.map(({ path }) => pageName(path));
  const found = files.flatMap(({ diagnostics }, index) => (diagnostics.length > 0 ? [index] : []));
  let written = 1;
  for (const { report: of, content, facts: translation } of site.pages) {
    const hasPage = content !== undefined || of.diagnostics.length > 0;
    const index = facts.length;
    facts.push({ report: of, href: hasPage ? `pages/${names[index]}` : undefined, ...(translation && { translation }) });
    if (!hasPage) continue;
    const ways = {
      overview: '../index.html',
      previous: names[found.findLast((at) => at < index) ?? -1],
      next: names[found.find((at) => at > index) ?? -1],
    };
    const body =
      content === undefined ? listPage(of, texts, ways) : translationPage({ ...content, first: 1, rules: texts }, of, ways);
    const assets = { kind: 'files', folder: '../assets/' } as const;
    await writeTo(out, `pages/${names[index]}`, pageHtml({ title: `${of.path} · tlint`, kind: 'translation', assets, body }));
    written++;
  }
  const body = overviewOf({ report: told, pages: facts, ...site.overview, version: packageVersion() });
  const assets = { kind: 'files', folder: 'assets/' } as const;
  await writeTo(out, 'index.html', pageHtml({ title: 'Translation report · tlint', kind: 'overview', assets, body }));
  return written;
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
