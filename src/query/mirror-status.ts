import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import type { Language } from '../language/language.ts';
import type { Builtins } from '../project/builtins.ts';
import { isBehind } from '../report/stale-pages.ts';
import { lintFiles, type LintFilesRequest } from '../run/lint-files.ts';
import { Results } from '../run/results.ts';
import { type SelectedFile, Selection, type SelectionRequest } from '../run/selection.ts';
import { type PageSearch, pagesByLanguage } from '../run/untranslated-pages.ts';

export interface MirrorStatusRequest extends Omit<SelectionRequest, 'shard' | 'stdin' | 'changes'>, LintFilesRequest {}

/** How far the pages of a language are, in numbers of pages and of findings. */
export interface LanguageStatus {
  /** The code and the English name. */
  readonly language: string;
  readonly name: string;
  /** All pages that are translated or ought to be. */
  readonly pages: number;
  /** Those with a translation that is not left in the language of the source. */
  readonly translated: number;
  readonly missing: number;
  /** Those whose translation is empty, or for the most part the text of the source. */
  readonly untranslated: number;
  /** Translated ones that are likely to be behind their source. */
  readonly stale: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What `page-parity` says of a page that is no translation yet. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['empty', 'untranslated', 'mostUntranslated', 'restUntranslated']);

/**
 * Lints the pages of a request, and counts by language how far they are. The most complete language comes first.
 * @throws NoMatchError, ConfigError, GlossaryError as a run does
 */
export async function readMirrorStatus(request: MirrorStatusRequest, builtins: Builtins): Promise<readonly LanguageStatus[]> {
  const selection = await Selection.find(request, builtins);
  const pages = [...selection.files.values()].filter(({ source }) => source !== undefined);
  const results = new Results();
  for await (const linted of lintFiles(pages, request, { selection, cache: undefined, stopwatch: undefined }))
    results.add(linted);
  return countByLanguage(pages, {
    selection,
    reports: results.reports([], []),
    outcomeOf: (path) => results.outcomeOf(path),
  });
}

/** What is known of the pages after they were linted. */
export interface LintedPages extends Pick<PageSearch, 'outcomeOf'> {
  readonly selection: Selection;
  readonly reports: readonly FileReport[];
}

/** Counts by language how far some pages are. The most complete language comes first. */
export async function countByLanguage(
  pages: readonly SelectedFile[],
  { selection, reports, outcomeOf }: LintedPages,
): Promise<readonly LanguageStatus[]> {
  const findings = new Map(reports.map(({ path, diagnostics }) => [path, diagnostics]));
  const counted = new Map<Language, Counts>();
  for (const { file, settings } of pages) {
    const counts = countsOf(settings.languages.target, counted);
    addPage(counts, findings.get(file.path) ?? []);
  }
  const search = { ...selection.pageSearch, outcomeOf };
  for (const config of selection.configs) {
    for (const [language, { untranslated }] of await pagesByLanguage(config, search)) {
      countsOf(language, counted).missing += untranslated.length;
    }
  }
  return Array.from(counted, ([{ code, name }, { found, ...counts }]): LanguageStatus => {
    const translated = found - counts.untranslated;
    return { language: code, name, pages: found + counts.missing, translated, ...counts };
  }).sort((a, b) => b.translated - a.translated || (a.language < b.language ? -1 : 1));
}

/** The same while they are counted; `found` are the pages that have a translation. */
type Counts = { -readonly [Key in 'missing' | 'untranslated' | 'stale' | 'errors' | 'warnings']: LanguageStatus[Key] } & {
  found: number;
};

function countsOf(language: Language, counted: Map<Language, Counts>): Counts {
  const known = counted.get(language) ?? { found: 0, missing: 0, untranslated: 0, stale: 0, errors: 0, warnings: 0 };
  counted.set(language, known);
  return known;
}

function addPage(counts: Counts, findings: readonly Diagnostic[]): void {
  counts.found++;
  if (findings.some(({ rule, messageId }) => rule === 'page-parity' && UNTRANSLATED.has(messageId))) counts.untranslated++;
  else if (findings.some(isBehind)) counts.stale++;
  counts.errors += findings.filter(({ severity }) => severity === 'error').length;
  counts.warnings += findings.filter(({ severity }) => severity === 'warning').length;
}
