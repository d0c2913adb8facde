/** What a config or a rule of one's own imports from `tlint`. */
export { defineConfig } from './config/define-config.ts';
export type { ConfigInput } from './config/schema.ts';
export type { Diagnostic, Edit, FileReport, Fix, FixSafety, RelatedPlace, Severity } from './check/diagnostic.ts';
export type { BoundRule, Rule } from './check/rule.ts';
export { type JsonReport, reportSchema } from './report/report-schema.ts';
export * from './rule-kit.ts';
