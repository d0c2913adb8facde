import type { Rule } from '../check/rule.ts';
import type { Config, PairSettings } from './config.ts';
import type { FileRules } from './rule-settings.ts';

/** The resolved config of a file as plain JSON, with defaults and with the severities and options of all rules. */
export function configJson(
  { path, glossary, baseline, files, include, exclude, plugins }: Config,
  { languages, templates, profile }: PairSettings,
  rules: readonly Rule[],
  settings: FileRules,
): Record<string, unknown> {
  return {
    config: path ?? null,
    languages: { source: languages.source.code, target: languages.target.code },
    templates,
    glossary,
    baseline: baseline ?? null,
    profile,
    files,
    include: include ?? ['**'],
    exclude,
    rules: Object.fromEntries([...rules, ...plugins].map((rule) => [rule.meta.id, printRule(rule, settings)])),
  };
}

function printRule({ meta, messages, options }: Rule, settings: FileRules): Record<string, unknown> {
  const severities = Object.entries(messages).map(([id, { severity }]) => [id, settings.severityOf(meta, { id, severity })]);
  return { severity: Object.fromEntries(severities), ...(options && { options: options.parse(settings.optionsOf(meta.id)) }) };
}
