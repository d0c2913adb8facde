/** The public entry point: all names that a program, a config or a custom rule may import from `tlint`. */

// Functions for programs.
export { align, type AlignOptions } from './api/align.ts';
export type { AlignedBlock, AlignedBlocks } from './api/aligned-blocks.ts';
export { fixText, type FixedText, type FixTextOptions } from './api/fix-text.ts';
export { formatReport, type FormatOptions } from './api/format-report.ts';
export { lintFiles, type LintFilesOptions } from './api/lint-files.ts';
export { lintPair, type LintPairOptions, type PageText, type Pair } from './api/lint-pair.ts';
export type { LintReport } from './api/lint-report.ts';
export { lintText, type TextOptions } from './api/lint-text.ts';
export { loadConfig } from './api/load-config.ts';
export type { ProjectOptions } from './api/project-options.ts';
export { UsageError } from './api/usage-error.ts';
export { ConfigError } from './config/config-error.ts';
export type { ResolvedConfig, ResolvedRule } from './config/config-json.ts';
export { NoMatchError } from './discover/no-match-error.ts';
export { GlossaryError } from './glossary/glossary-error.ts';
export { UnreadableError } from './query/unreadable-error.ts';

// Configs and reports.
export { defineConfig } from './config/define-config.ts';
export type { ConfigInput } from './config/schema.ts';
export type { Diagnostic, Edit, FileReport, Fix, FixSafety, RelatedPlace } from './check/diagnostic.ts';
export type { OwnReporter, OwnReporterContext } from './report/own-reporter.ts';
export { type JsonReport, reportSchema } from './report/report-schema.ts';

// Rules.
export * from './rule-kit.ts';
