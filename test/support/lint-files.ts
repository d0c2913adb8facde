import { posix } from 'node:path';
import { builtinRules } from '../../rules/registry.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Rule } from '../../src/check/rule.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { RuleSettings } from '../../src/config/rule-settings.ts';
import type { RulesSetting } from '../../src/config/schema.ts';
import { classify } from '../../src/discover/classify.ts';
import { lintText } from '../../src/lint-text.ts';
import { fileSummarySchema } from '../../src/paper/file-summary.ts';
import { Summaries } from '../../src/paper/summaries.ts';
import { addFindings, checkProject } from '../../src/summary/check-project.ts';
import { SourceText } from '../../src/text/source-text.ts';

export interface PlacedDiagnostic {
  readonly path: string;
  readonly finding: Diagnostic;
}

/**
 * Lints files in memory, given by path, as if their folders were given to the command line. Only the rules that are
 * named run. Summaries take the way of a cache: through JSON. The files of `partial` folders were named one by one.
 */
export function lintFiles(
  files: Readonly<Record<string, string>>,
  rules: RulesSetting,
  plugins: readonly Rule[] = [],
  partial: readonly string[] = [],
): readonly PlacedDiagnostic[] {
  const config = { ...defaultConfig('/'), rules, plugins };
  const { languages, templates, profile } = config;
  const named = new Set(Object.keys(rules).map((key) => key.split('/')[0]));
  const settings = new RuleSettings(
    builtinRules.filter(({ meta }) => named.has(meta.id)),
    [],
  );
  const ruleIds = [...builtinRules, ...plugins].map(({ meta }) => meta.id);
  const contextOf = (path: string) => ({
    languages,
    templates,
    glossary: undefined,
    ruleset: settings.forFile(config, `/${path}`),
    profile,
    ruleIds,
  });
  const folders = new Map<string, string[]>();
  const linted = Object.entries(files).map(([path, markdown]) => {
    const folder = posix.dirname(path);
    if (!partial.includes(folder)) folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(path)]);
    return { path, ...lintText(new SourceText(path, markdown), classify(path, markdown, languages).kind, contextOf(path)) };
  });
  const summaries = new Summaries();
  for (const { path, summary } of linted) {
    summaries.set(path, summary && JSON.stringify(fileSummarySchema.parse(summary)));
  }
  const findings = checkProject({ summaries, folders, settingsOf: contextOf });
  const reports = addFindings(
    linted.map(({ path, diagnostics }) => ({ path, diagnostics })),
    findings,
    summaries,
  );
  return reports.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, finding })));
}
