import type { FixSafety } from './diagnostic.ts';
import type { Rank } from './rank.ts';

export const categories = [
  'structure',
  'math',
  'numbers',
  'verbatim',
  'completeness',
  'terminology',
  'metadata',
  'paper',
  'pages',
  'typography',
  'security',
] as const;

export type Category = (typeof categories)[number];

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
  /** The plugin that the rule comes from, as the config names it; absent for built-in rules and those of the config itself. */
  readonly plugin?: string;
  /** True when the rule compares renderings, which are collected only for such rules. */
  readonly comparesRenderings?: true;
}
