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
  | 'pages'
  | 'typography'
  | 'security';

/** The static metadata of a rule. */
export interface RuleMeta {
  readonly id: string;
  readonly category: Category;
  /** One line for tables. */
  readonly summary: string;
  /** The error type of the Multidimensional Quality Metrics typology that the rule finds. */
  readonly mqm: string;
  /** The precedence of its findings: inside a range that one claims, findings of lower rank are dropped. */
  readonly rank: Rank;
  readonly fixable?: FixSafety;
  /** True when the rule is off by default. */
  readonly off?: true;
  /** True when formatters keep what the rule checks: it is off by default in pages, whose projects have one. */
  readonly formatting?: true;
  /** True when the rule compares renderings, which are collected only for such rules. */
  readonly comparesRenderings?: true;
}
