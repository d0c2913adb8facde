import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../check/diagnostic.ts';
import { identitiesOf, type Identity } from '../report/fingerprint.ts';
import { writeText } from '../text/write.ts';
import { BaselineError } from './baseline-error.ts';
import { baselineText, readBaseline } from './baseline-file.ts';
import type { BaselineEntry } from './entry.ts';
import { match, type Matched } from './match.ts';
import { isThere } from '../text/observations.ts';
import { pathFrom } from '../text/path-from.ts';

export const DEFAULT_BASELINE = '.tlint-baseline';

/** `write` takes all of today's findings, `check` hides those that are known, `prune` also removes what is no longer found. */
export const baselineModes = ['write', 'check', 'prune'] as const;

export type BaselineMode = (typeof baselineModes)[number];

/** The findings of one file of a run, with its text. */
export interface FileFindings {
  readonly absolute: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/**
 * Tells of which findings a run shows whether they are still there, by the absolute path of the file and the id of the rule.
 * @param all the absolute paths of all files that the baseline names
 */
export type Judge = (all: readonly string[]) => (absolute: string, rule: string) => boolean;

export interface BaselineOutcome {
  /** The findings of each file that are not in the baseline, in the order in which the files were given. */
  readonly left: readonly (readonly Diagnostic[])[];
  readonly hidden: number;
  /** What the baseline has and the run does not find, although it would. */
  readonly stale: readonly BaselineEntry[];
  /** The number of findings in the file as it was written; undefined when it was not. */
  readonly written?: number;
}

/** What keeps a file from being checked: hidden, it would hide all other findings of the file too. */
const NEVER_KNOWN: ReadonlySet<string> = new Set(['parse-error/unreadable', 'parse-error/markdown']);

/** One baseline of a run. */
export class Baseline {
  readonly #path: string;
  readonly #entries: readonly BaselineEntry[];

  /**
   * @param name its path for messages
   * @param key the place of the key that names it, for messages; undefined when no config does
   * @throws BaselineError when the file cannot be used
   */
  constructor(path: string, name: string, mode: BaselineMode, key: string | undefined) {
    this.#path = path;
    if (!isThere(path)) {
      if (mode !== 'write') throw missing(name, key);
      this.#entries = [];
      return;
    }
    const { entries, broken } = readBaseline(path, name);
    if (broken !== undefined && mode !== 'write') throw broken;
    this.#entries = entries;
  }

  /**
   * Sets the findings of a run beside the baseline.
   * @throws WriteError when the baseline cannot be written
   */
  async apply(files: readonly FileFindings[], judge: Judge, mode: BaselineMode): Promise<BaselineOutcome> {
    const found = files.map(({ absolute, diagnostics, text }) => {
      const known = diagnostics.map(canBeKnown);
      const identities = identitiesOf(diagnostics.filter(canBeKnown), text);
      return { file: this.#nameOf(absolute), known, identities };
    });
    const matched = match(this.#entries, found, (file) => !isThere(this.#placeOf(file)));
    const { stale, kept } = this.#parted(matched, judge);
    const isKnown = (file: string, index: number) => mode === 'write' || matched.known.get(file)?.[index] === true;
    const entries = found.flatMap(({ file, identities }) => {
      return identities.filter((_, index) => isKnown(file, index)).map((identity) => entryOf(file, identity));
    });
    if (mode !== 'check') await this.#write([...entries, ...kept]);
    const left = files.map(({ diagnostics }, at) => {
      let index = 0;
      const { file, known } = found[at] ?? { file: '', known: [] };
      return diagnostics.filter((_, each) => known[each] !== true || !isKnown(file, index++));
    });
    const written = [...entries, ...kept].reduce((sum, { count }) => sum + count, 0);
    return { left, hidden: entries.length, stale, ...(mode !== 'check' && { written }) };
  }

  /** Parts what no finding matched into what is stale, and what the run cannot tell of. */
  #parted({ unmatched }: Matched, judge: Judge): Record<'stale' | 'kept', readonly BaselineEntry[]> {
    const judged = judge([...new Set(this.#entries.map(({ file }) => this.#placeOf(file)))]);
    const isStale = ({ file, rule }: BaselineEntry) => judged(this.#placeOf(file), rule.split('/', 1).join(''));
    return { stale: unmatched.filter(isStale), kept: unmatched.filter((entry) => !isStale(entry)) };
  }

  async #write(entries: readonly BaselineEntry[]): Promise<void> {
    await writeText(this.#path, baselineText(entries));
  }

  #nameOf(absolute: string): string {
    return pathFrom(dirname(this.#path), absolute) || basename(absolute);
  }

  #placeOf(file: string): string {
    return resolve(dirname(this.#path), file);
  }
}

function missing(name: string, key: string | undefined): BaselineError {
  const remedy = 'Write it with `tlint --baseline write`';
  if (key === undefined) return new BaselineError(`there is no baseline \`${name}\``, `${remedy}.`);
  return new BaselineError(
    `${key}: \`baseline\` names \`${name}\`, which does not exist`,
    `${remedy}, or correct the path, which starts at the folder of that config.`,
  );
}

function canBeKnown({ rule, messageId }: Diagnostic): boolean {
  return rule !== 'internal-error' && !NEVER_KNOWN.has(`${rule}/${messageId}`);
}

function entryOf(file: string, { rule, headings, context }: Identity): BaselineEntry {
  return { file, rule, headings, context, count: 1 };
}
