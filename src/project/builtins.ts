import type { Rule } from '../check/rule.ts';
import type { Layout } from '../layout/layout.ts';

/** What a program brings along: the rules that every project has, and the layouts it can read. */
export interface Builtins {
  readonly rules: readonly Rule[];
  /** The first one that holds a file reads it. */
  readonly layouts: readonly [Layout, ...Layout[]];
}
