import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import type { FileFix, LintedFile } from '../lint/file-linter.ts';
import { Summaries } from '../paper/summaries.ts';
import { digestOf } from '../text/digest.ts';
import { byPath, type SkippedPath } from './skipped-path.ts';

/** What the files of a run came to so far, each by itself. */
export class Results {
  readonly #linted = new Map<string, LintedFile>();
  /** What rules that compare files know of each. */
  readonly summaries = new Summaries();

  /** Takes what a file came to, in the place of what it came to before. */
  add(linted: LintedFile): void {
    const { path, outcome } = linted;
    this.#linted.set(path, linted);
    this.summaries.set(path, outcome.kind === 'checked' ? outcome.summary : undefined);
  }

  /** What fixing changes: written already unless the request says not to. */
  get fixes(): readonly FileFix[] {
    return this.#sorted().flatMap(({ fix }) => fix ?? []);
  }

  /** Sorted by path. */
  get skipped(): readonly SkippedPath[] {
    return this.#sorted().flatMap(({ path, outcome }) => (outcome.kind === 'skipped' ? [{ path, reason: outcome.reason }] : []));
  }

  /**
   * Every file that was checked, also a clean one, sorted by path.
   * @param others what is wrong with paths and glossaries, which may be files of the run as well
   */
  reports(others: readonly FileReport[]): readonly FileReport[] {
    const files = new Map<string, readonly Diagnostic[]>();
    const elsewhere: FileReport[] = [];
    for (const { path, outcome } of this.#sorted()) {
      if (outcome.kind === 'skipped') continue;
      files.set(path, outcome.diagnostics);
      elsewhere.push(...(outcome.elsewhere ?? []));
    }
    for (const { path, diagnostics } of others) files.set(path, [...(files.get(path) ?? []), ...diagnostics]);
    for (const { path, diagnostics } of elsewhere) files.set(path, withNew(files.get(path) ?? [], diagnostics));
    return Array.from(files, ([path, diagnostics]) => ({ path, diagnostics })).sort(byPath);
  }

  /** Tells apart all that the rules saw that compare files; undefined where nothing tells that in full. */
  key(paths: Iterable<string>, folders: ReadonlyMap<string, readonly string[]>): string | undefined {
    const parts: string[] = [];
    for (const path of paths) {
      const linted = this.#linted.get(path);
      if (linted?.outcome.kind !== 'checked' || linted.outcome.summary === undefined) continue;
      if (linted.key === undefined) return undefined;
      parts.push(path, linted.key);
    }
    return digestOf([...parts, ...[...folders].flat(2)]);
  }

  #sorted(): readonly LintedFile[] {
    return [...this.#linted.values()].sort(byPath);
  }
}

/** A source text has many translations, each of which may find the same in it. */
function withNew(known: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set(known.map((one) => JSON.stringify(one)));
  return [...known, ...found.filter((one) => !seen.has(JSON.stringify(one)))];
}
