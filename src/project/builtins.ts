import type { Rule } from '../check/rule.ts';

/** The built-in rules, which a program passes to the library. */
export interface Builtins {
  readonly rules: readonly Rule[];
}
