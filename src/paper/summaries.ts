import type { FileSummary } from './file-summary.ts';

interface Entry {
  /** In UTF-8, which takes half the memory of a string with letters that are not Latin. */
  readonly json: Buffer;
  read?: FileSummary;
}

/** The summaries of the files of a run, stored as JSON; each is parsed on first access and cached. */
export class Summaries {
  readonly #entries = new Map<string, Entry>();

  /** @param json undefined when no rule that compares files needs the file */
  set(path: string, json: string | undefined): void {
    if (json === undefined) this.#entries.delete(path);
    else {
      const bytes = Buffer.from(json);
      if (this.#entries.get(path)?.json.equals(bytes) !== true) this.#entries.set(path, { json: bytes });
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  of(path: string): FileSummary | undefined {
    const entry = this.#entries.get(path);
    if (entry === undefined) return undefined;
    entry.read ??= JSON.parse(entry.json.toString());
    return entry.read;
  }

  /** Sorted by path. */
  all(): readonly FileSummary[] {
    return [...this.#entries.keys()].sort().flatMap((path) => this.of(path) ?? []);
  }
}
