import type { FileSummary } from './file-summary.ts';

interface Entry {
  readonly json: string;
  read?: FileSummary;
}

/** The summaries of the files of a run, stored as JSON; each is parsed on first access and cached. */
export class Summaries {
  readonly #entries = new Map<string, Entry>();

  /** @param json undefined when no rule that compares files needs the file */
  set(path: string, json: string | undefined): void {
    if (json === undefined) this.#entries.delete(path);
    else if (this.#entries.get(path)?.json !== json) this.#entries.set(path, { json });
  }

  of(path: string): FileSummary | undefined {
    const entry = this.#entries.get(path);
    if (entry === undefined) return undefined;
    entry.read ??= JSON.parse(entry.json);
    return entry.read;
  }

  /** Sorted by path. */
  all(): readonly FileSummary[] {
    return [...this.#entries.keys()].sort().flatMap((path) => this.of(path) ?? []);
  }
}
