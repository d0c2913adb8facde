import type { Measure } from './row.ts';

/** What all measures share. */
export interface Setting {
  /** The folder that is linted; never written to. */
  readonly folder: string;
  /** Its files that tlint checks, without glossaries; absolute. */
  readonly files: readonly string[];
  /** The one of them in the middle by length, for measures of one file. */
  readonly typical: string;
  /** A JSON config that names the glossary. */
  readonly config: string;
  /** A folder for what a measure leaves behind. */
  readonly scratch: string;
  readonly runs: number;
  readonly seed: number;
  readonly only: ReadonlySet<Measure>;
  readonly say: (line: string) => void;
}
