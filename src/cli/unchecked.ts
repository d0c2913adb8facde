/** What the user is told of files that were not checked: a report without findings would suggest that they were. */
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import { count } from '../report/count.ts';
import { printable } from '../report/printable.ts';
import type { RunResult } from '../run/run.ts';
import type { SkippedPath } from '../run/skipped-path.ts';

/** The files of a run, as far as it matters which were checked. */
export interface FoundFiles {
  readonly files: readonly FileReport[];
  readonly skipped: readonly SkippedPath[];
  /** The paths of the files that the user named, instead of a folder or glob that leads to them. */
  readonly named: ReadonlySet<string>;
}

/** Of the files that a folder or a glob leads to, so many are named for each reason. */
const MOST_NAMES = 3;

/** Is there no checked file among those of a report? */
export function checksNothing(files: readonly FileReport[]): boolean {
  return files.every(({ role }) => role !== undefined);
}

/** Is a glossary that no argument leads to the only file that was checked? */
export function checksOnlyBeside({ files, beside }: Pick<RunResult, 'files' | 'beside'>): boolean {
  return files.every(({ path, role }) => role !== undefined || beside.includes(path));
}

/**
 * Lines about a run that checked no file.
 * @param hints whole sentences on what was seen
 * @param beside paths of glossaries that were checked beside the files
 */
export function nothingChecked(
  skipped: readonly SkippedPath[],
  hints: readonly string[] = [],
  beside: readonly string[] = [],
): string {
  const only = beside.length === 0 ? '' : `, only the glossary ${beside.map((path) => `\`${path}\``).join(', ')}`;
  return `error: no file was checked${printable(only)}\n${byReason(skipped, MOST_NAMES)}${hints.map((hint) => `${printable(hint)}\n`).join('')}`;
}

/** Lines about the files that the user named and that were not checked; empty when all were. */
export function namedUnchecked({ files, skipped, named }: FoundFiles): string {
  const suspects = files.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(isSuspect).map((finding) => suspect(path, finding)),
  );
  const told = [...skipped, ...suspects].filter(({ path }) => named.has(path));
  if (told.length > 0 || checksNothing(files) || suspects.length < files.length) return byReason(told, Infinity);
  return 'None of the checked files holds text in both languages; `--info` shows what is said of each.\n';
}

/** Is a finding about a file that only has the name of a section? It is an `info`, which most reports do not show. */
function isSuspect({ rule }: Diagnostic): boolean {
  return rule === 'no-section';
}

function suspect(path: string, { data: { reason, remedy } }: Diagnostic): SkippedPath {
  return { path, reason: String(reason), remedy: String(remedy) };
}

/** Lines about folders and globs that lead to files of which none was checked, beside others that were; empty when there are none. */
export function emptyArguments({ reached, skipped }: Pick<RunResult, 'reached' | 'skipped'>): string {
  const byPath = new Map(skipped.map((each) => [each.path, each]));
  return reached
    .filter(({ paths }) => paths.length > 0 && paths.every((path) => byPath.has(path)))
    .map(({ argument, paths }) => {
      const files = paths.flatMap((path) => byPath.get(path) ?? []);
      return `${printable(`\`${argument}\` leads to no file that was checked`)}.\n${byReason(files, MOST_NAMES)}`;
    })
    .join('');
}

function byReason(skipped: readonly SkippedPath[], most: number): string {
  const groups = new Map<string, string[]>();
  for (const { path, reason, remedy } of skipped) {
    const why = remedy === undefined ? reason : `${reason}. ${remedy}`;
    groups.set(why, [...(groups.get(why) ?? []), `\`${path}\``]);
  }
  return Array.from(groups, ([why, paths]) => {
    const hidden = paths.length - most;
    const names = hidden > 0 ? `${paths.slice(0, most).join(', ')} and ${count(hidden, 'more file')}` : paths.join(', ');
    const what = paths.length === 1 ? 'was not checked' : 'were not checked, each for this reason';
    return `${printable(`${names} ${what}: ${why}`)}\n`;
  }).join('');
}
