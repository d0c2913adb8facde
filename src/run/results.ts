import { byPlace } from '../check/by-place.ts';
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import type { FileOutcome } from '../lint/file-outcome.ts';
import type { LintedFile } from '../lint/file-linter.ts';
import type { FileFix } from '../lint/fix-file.ts';
import { Summaries } from '../paper/summaries.ts';
import { digestOf } from '../text/digest.ts';
import type { SkippedPath } from './skipped-path.ts';
import { byPath } from '../text/by-path.ts';

/** The outcomes of the files of a run so far, without the findings of rules that compare files. */
export class Results {
  readonly #linted = new Map<string, LintedFile>();
  /** The summaries of the files, for rules that compare files. */
  readonly summaries = new Summaries();

  /** Adds the outcome of a file, or replaces its earlier one. */
  add(linted: LintedFile): void {
    const { path, outcome } = linted;
    if (outcome.kind === 'checked') {
      const { summary, ...rest } = outcome;
      this.#linted.set(path, { ...linted, outcome: rest });
      this.summaries.set(path, summary);
    } else {
      this.#linted.set(path, linted);
      this.summaries.set(path, undefined);
    }
  }

  /** What became of the file with this path; undefined when it was not linted. */
  outcomeOf(path: string): FileOutcome['kind'] | undefined {
    return this.#linted.get(path)?.outcome.kind;
  }

  /** The changes by fixing, already written unless this is a dry run. */
  get fixes(): readonly FileFix[] {
    return this.#sorted().flatMap(({ fix }) => fix ?? []);
  }

  /** Sorted by path. */
  get skipped(): readonly SkippedPath[] {
    return this.#sorted().flatMap(({ path, outcome }) => {
      if (outcome.kind !== 'skipped') return [];
      const { reason, remedy } = outcome;
      return [{ path, reason, ...(remedy !== undefined && { remedy }) }];
    });
  }

  /**
   * The reports of all checked files, including those without findings, sorted by path.
   * @param others findings on paths and glossaries, which may also be files of the run
   * @param onPages findings on pages as a whole
   */
  reports(others: readonly FileReport[], onPages: readonly FileReport[]): readonly FileReport[] {
    const files = new Map<string, readonly Diagnostic[]>();
    const elsewhere: FileReport[] = [];
    for (const { path, outcome } of this.#sorted()) {
      if (outcome.kind === 'skipped') continue;
      files.set(path, outcome.diagnostics);
      elsewhere.push(...(outcome.elsewhere ?? []));
    }
    for (const { path, diagnostics } of others) files.set(path, [...(files.get(path) ?? []), ...diagnostics]);
    const checked = new Set(files.keys());
    for (const { path, diagnostics } of elsewhere) files.set(path, withNew(files.get(path) ?? [], diagnostics));
    for (const { path, diagnostics } of onPages) files.set(path, [...(files.get(path) ?? []), ...diagnostics].sort(byPlace));
    return Array.from(files, ([path, diagnostics]): FileReport => {
      return checked.has(path) ? { path, diagnostics } : { path, role: 'source', diagnostics };
    }).sort(byPath);
  }

  /** A key of everything that rules that compare files depend on; undefined when it cannot be identified in full. */
  key(paths: Iterable<string>, folders: ReadonlyMap<string, readonly string[]>): string | undefined {
    const parts: string[] = [];
    for (const path of paths) {
      const linted = this.#linted.get(path);
      if (linted === undefined || !this.summaries.has(path)) continue;
      if (linted.key === undefined) return undefined;
      parts.push(path, linted.key);
    }
    return digestOf([...parts, ...[...folders].flat(2)]);
  }

  #sorted(): readonly LintedFile[] {
    return [...this.#linted.values()].sort(byPath);
  }
}

/** Adds new findings only: each translation of a source text meets the faults of that text, and compares them with its own. */
function withNew(known: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const keyOf = ({ rule, messageId, range: { start, end } }: Diagnostic) => `${rule}/${messageId} ${start.offset} ${end.offset}`;
  const seen = new Set(known.map(keyOf));
  return [...known, ...found.filter((one) => !seen.has(keyOf(one)))].sort(byPlace);
}
