import type { FixSafety } from './diagnostic.ts';
import type { Rank } from './rank.ts';

export type Category =
  | 'structure'
  | 'math'
  | 'numbers'
  | 'verbatim'
  | 'completeness'
  | 'terminology'
  | 'metadata'
  | 'paper'
  | 'typography'
  | 'security';

/** What is known of a rule before it runs. */
export interface RuleMeta {
  readonly id: string;
  readonly category: Category;
  /** One line for tables. */
  readonly summary: string;
  /** The error type of the Multidimensional Quality Metrics typology that the rule finds. */
  readonly mqm: string;
  /** How high its findings stand among causes: inside a range that one claims, findings of a lower rank are dropped. */
  readonly rank: Rank;
  readonly fixable?: FixSafety;
  /** Off unless a config turns it on. */
  readonly off?: true;
  /** Asks for the renderings of the files it compares: without such a rule nobody collects them. */
  readonly comparesRenderings?: true;
}
