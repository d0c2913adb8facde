import type { Identity } from '../report/fingerprint.ts';
import { groupBy } from '../text/group-by.ts';
import { type BaselineEntry, identityKey } from './entry.ts';
import { renamedFiles } from './renamed-files.ts';

/** The findings of one file of a run, in their order. */
export interface FoundFile {
  readonly file: string;
  readonly identities: readonly Identity[];
}

export interface Matched {
  /** For the findings of each file whether the baseline has them. */
  readonly known: ReadonlyMap<string, readonly boolean[]>;
  /** What no finding matched; the count is how many are missing. */
  readonly unmatched: readonly BaselineEntry[];
}

/**
 * Sets findings beside the entries of a baseline. Each entry takes as many findings as it counts, so that one more is new. An entry
 * of a file that is gone is one of the file with its findings; what no finding matches under the same headings may match one
 * under others.
 * @param isGone is there no such file any more?
 */
export function match(
  entries: readonly BaselineEntry[],
  found: readonly FoundFile[],
  isGone: (file: string) => boolean,
): Matched {
  const newNames = renamedFiles(entries, found, isGone);
  const byFile = groupBy(entries, ({ file }) => newNames.get(file) ?? file);
  const known = new Map<string, readonly boolean[]>();
  const unmatched: BaselineEntry[] = [];
  for (const { file, identities } of found) {
    const rest = new Rest(byFile.get(file) ?? []);
    byFile.delete(file);
    const strict = identities.map((identity) => rest.take(identity));
    known.set(
      file,
      identities.map((identity, index) => strict[index] === true || rest.takeMoved(identity)),
    );
    unmatched.push(...rest.entries);
  }
  return { known, unmatched: [...unmatched, ...[...byFile.values()].flat()] };
}

/** An entry with how many findings it still takes. */
interface Open {
  readonly entry: BaselineEntry;
  left: number;
}

/** The entries of a file that are still to be matched. */
class Rest {
  readonly #open: readonly Open[];
  readonly #strict: ReadonlyMap<string, readonly Open[]>;
  readonly #loose: ReadonlyMap<string, readonly Open[]>;

  constructor(entries: readonly BaselineEntry[]) {
    this.#open = entries.map((entry) => ({ entry, left: entry.count }));
    this.#strict = groupBy(this.#open, ({ entry }) => identityKey(entry));
    this.#loose = groupBy(this.#open, ({ entry }) => withoutHeadings(entry));
  }

  /** Takes a finding off the entry that is alike in all. Was there one? */
  take(identity: Identity): boolean {
    return takeOne(this.#strict.get(identityKey(identity)));
  }

  /** The same, whatever the headings above it. */
  takeMoved(identity: Identity): boolean {
    return takeOne(this.#loose.get(withoutHeadings(identity)));
  }

  get entries(): readonly BaselineEntry[] {
    return this.#open.flatMap(({ entry, left }) => (left > 0 ? [{ ...entry, count: left }] : []));
  }
}

function takeOne(alike: readonly Open[] = []): boolean {
  const open = alike.find(({ left }) => left > 0);
  if (open === undefined) return false;
  open.left--;
  return true;
}

function withoutHeadings({ rule, context }: Identity): string {
  return JSON.stringify([rule, context]);
}
