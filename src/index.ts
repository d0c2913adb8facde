/** The public entry point: all names that a config or a custom rule may import from `tlint`. */
export { defineConfig } from './config/define-config.ts';
export type { ConfigInput } from './config/schema.ts';
export type { Diagnostic, Edit, FileReport, Fix, FixSafety, RelatedPlace } from './check/diagnostic.ts';
export type { OwnReporter, OwnReporterContext } from './report/own-reporter.ts';
export { type JsonReport, reportSchema } from './report/report-schema.ts';
export * from './rule-kit.ts';
