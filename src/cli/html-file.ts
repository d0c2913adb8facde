import { createHash } from 'node:crypto';
import { builtins } from '../api/builtins.ts';
import { readSite } from '../query/report-site.ts';
import type { PageFacts } from '../report/html/facts.ts';
import { overviewOf } from '../report/html/overview.ts';
import { articleOf, hasPage, tools } from '../report/html/pages.ts';
import { type Assets, pageHtml } from '../report/html/shell.ts';
import type { Report } from '../report/report.ts';
import type { SelectionRequest } from '../run/selection.ts';
import { reportAssets } from './report-assets.ts';
import { ruleTexts } from './rule-texts.ts';

/** `--format html`: the overview and all pages in one file, which holds its styles, its script and its fonts. */
export async function htmlFile(report: Report, request: SelectionRequest, version: string): Promise<string> {
  const site = await readSite(request, report.files, builtins);
  const rules = await ruleTexts(report);
  const facts: PageFacts[] = [];
  const articles = [];
  let first = 1;
  for (const file of report.files) {
    const page = site.page(file);
    const place = { first, page: facts.length + 1, rules };
    const id = `page-${place.page}`;
    const href = hasPage(page) ? `#${id}` : undefined;
    facts.push({ report: page.report, href, page: place.page, first, ...(page.facts && { translation: page.facts }) });
    if (href === undefined) continue;
    articles.push(articleOf(page, place, id));
    first += page.content?.findings.length ?? page.report.diagnostics.length;
  }
  const body = overviewOf({ report, pages: facts, ...site.overview, version }, [tools(), ...articles]);
  const frame = { title: 'Translation report · tlint', kind: 'single', body } as const;
  const hasFormulas = pageHtml({ ...frame, assets: NONE }).includes('class="katex');
  return pageHtml({ ...frame, assets: await inlineAssets(hasFormulas) });
}

const NONE: Assets = { kind: 'inline', styles: [], script: '', hashes: { styles: [], script: '' } };

/** The fonts are larger than most pages, so they come with formulas alone. */
async function inlineAssets(hasFormulas: boolean): Promise<Assets> {
  const files = new Map((await reportAssets()).map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const textOf = (name: string): string => files.get(name)?.toString('utf8') ?? '';
  const formulas = textOf('katex.css').replaceAll(/url\((fonts\/[^()]{1,200})\)/g, (_, name: string) => {
    return `url(data:font/woff2;base64,${files.get(name)?.toString('base64') ?? ''})`;
  });
  const styles = [...(hasFormulas ? [formulas] : []), textOf('report.css')];
  const script = textOf('report.js');
  return { kind: 'inline', styles, script, hashes: { styles: styles.map(hashOf), script: hashOf(script) } };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
