import type { Rule } from '../check/rule.ts';
import type { Layout } from '../layout/layout.ts';

/** The built-in rules and layouts, which a program passes to the library. */
export interface Builtins {
  readonly rules: readonly Rule[];
  /** A file is read by the first layout that applies to it. */
  readonly layouts: readonly [Layout, ...Layout[]];
}
