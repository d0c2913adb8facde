import type { Measure } from './row.ts';

/** The settings shared by all measures. */
export interface Setting {
  /** The folder that is linted, which is never written to. */
  readonly folder: string;
  /** The absolute paths of the files that tlint checks, except for glossaries. */
  readonly files: readonly string[];
  /** The file of median length, for measures of one file. */
  readonly typical: string;
  /** A JSON config that names the glossary. */
  readonly config: string;
  /** A folder for temporary files. */
  readonly scratch: string;
  readonly runs: number;
  readonly seed: number;
  readonly only: ReadonlySet<Measure>;
  readonly say: (line: string) => void;
}
