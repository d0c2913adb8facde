/** The pages of an HTML report, one after the other: each translation is opened again, beside what was found in it. */
import { Document } from '../document/document.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { isTranslation } from '../layout/file-kind.ts';
import { readTexts } from '../lint/read-texts.ts';
import type { Builtins } from '../project/builtins.ts';
import { factsOf, type PageFacts } from '../report/html/facts.ts';
import type { ReportPage } from '../report/html/pages.ts';
import type { OverviewContent } from '../report/html/overview-content.ts';
import { termsOf } from '../report/html/terms.ts';
import { type SelectedFile, Selection, type SelectionRequest } from '../run/selection.ts';
import { stalePages } from '../report/stale-pages.ts';
import { countByLanguage } from './mirror-status.ts';

/** A file of a report, with what the overview shows of it. */
export interface SitePage extends ReportPage {
  readonly facts: PageFacts['translation'];
}

export interface Site {
  /** Opens a file of the report. */
  page(report: FileReport): SitePage;
  readonly overview: Pick<OverviewContent, 'stale' | 'languages'>;
}

/** @param reports what linting the files of the request gave */
export async function readSite(request: SelectionRequest, reports: readonly FileReport[], builtins: Builtins): Promise<Site> {
  return siteOf(await Selection.find(request, builtins), reports);
}

/** @param reports what linting the selected files gave */
export async function siteOf(selection: Selection, reports: readonly FileReport[]): Promise<Site> {
  const checked = new Set(reports.map(({ path }) => path));
  const mirrored = [...selection.files.values()].filter(({ source }) => source !== undefined);
  const outcomeOf = (path: string) => (checked.has(path) ? 'checked' : undefined);
  return {
    page: pageOpener(reports, selection),
    overview: {
      stale: new Set(stalePages(reports).map(({ path }) => path)),
      languages: await countByLanguage(mirrored, { selection, reports, outcomeOf }),
    },
  };
}

function pageOpener(reports: readonly FileReport[], { files }: Selection): Site['page'] {
  const ofSources = new Map(reports.filter(({ role }) => role === 'source').map((report) => [report.path, report]));
  return (report) => {
    const selected = files.get(report.path);
    const document = selected && openTranslation(selected);
    if (document === undefined) return { report, content: undefined, facts: undefined };
    const terms = termsOf(document);
    // What is wrong with the source is told once, but it is of use beside each of its translations.
    const shown = [report, ofSources.get(document.source.path) ?? []].flat();
    const findings = shown.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => ({ path, diagnostic })));
    return { report, content: { document, findings, terms }, facts: factsOf(document, terms) };
  };
}

function openTranslation(selected: SelectedFile): Document | undefined {
  const read = readTexts(selected);
  if (read.kind === 'unreadable') return undefined;
  const document = new Document(read.texts, selected.settings);
  return isTranslation(document.kind) && document.translation !== undefined ? document : undefined;
}
