import type { Severity } from './diagnostic.ts';
import type { RenderedMessage } from './message.ts';
import type { BoundRule } from './rule.ts';
import type { RuleMeta } from './rule-meta.ts';

/** The rules for a file, with the severities of their messages from config and command line. */
export interface Ruleset {
  readonly bound: readonly BoundRule[];
  severityOf(rule: RuleMeta, message: RenderedMessage): Severity | 'off';
}
