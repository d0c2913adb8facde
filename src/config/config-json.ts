import type { Rule } from '../check/rule.ts';
import type { Config, PairSettings } from './config.ts';
import type { FileRules } from './rule-settings.ts';
import type { SeveritySetting } from './schema.ts';

/** A config as it applies to a file, as plain JSON: with defaults, and with all rules. */
export interface ResolvedConfig {
  /** The absolute path of the config file; null for the defaults. */
  readonly config: string | null;
  /** The configs that it extends: absolute paths and names of presets, each laid over those before it. */
  readonly extends: readonly string[];
  /** The tags of both languages. */
  readonly languages: { readonly source: string; readonly target: string };
  readonly templates: PairSettings['templates'];
  /** Absolute paths; empty when no glossary is named. */
  readonly glossary: readonly string[];
  /** The absolute path of the baseline; null when the config names none. */
  readonly baseline: string | null;
  readonly profile: PairSettings['profile'];
  readonly files: Config['files'];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** By rule id: the severity of each message, and the options of rules that have some. */
  readonly rules: Readonly<Record<string, ResolvedRule>>;
}

export interface ResolvedRule {
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  readonly options?: unknown;
}

export function configJson(
  { path, extended, glossary, baseline, files, include, exclude, plugins }: Config,
  { languages, templates, profile }: PairSettings,
  rules: readonly Rule[],
  settings: FileRules,
): ResolvedConfig {
  return {
    config: path ?? null,
    extends: extended.map((each) => each.path ?? each.name),
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

function printRule({ meta, messages, options }: Rule, settings: FileRules): ResolvedRule {
  const severities = Object.entries(messages).map(([id, { severity }]): [string, SeveritySetting] => [
    id,
    settings.severityOf(meta, { id, severity }),
  ]);
  return { severity: Object.fromEntries(severities), ...(options && { options: options.parse(settings.optionsOf(meta.id)) }) };
}
