import type { FilePlace } from './project-hooks.ts';

/** The pages of a run and their translations into one language. */
export interface PageTree {
  /** The number of pages that lie, or whose translations would lie, in folders that are linted as a whole. */
  readonly total: number;
  /** Those of them without a translation. */
  readonly untranslated: Untranslated | undefined;
  /** The pages that have several translations into the language. */
  readonly rivals: readonly RivalTranslations[];
}

export interface Untranslated {
  /** Sorted; never empty. */
  readonly paths: readonly string[];
  /** The start of the first of them. */
  readonly at: FilePlace;
}

export interface RivalTranslations {
  /** The path of the page. */
  readonly source: string;
  /** The starts of its translations, at least two. */
  readonly translations: readonly FilePlace[];
}
