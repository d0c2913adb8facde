import { builtinRules } from '../../rules/registry.ts';
import type { Rule } from '../../src/check/rule.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { RulesSetting } from '../../src/config/schema.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import type { Languages } from '../../src/language/languages.ts';
import type { FileSettings } from '../../src/project/file-settings.ts';
import { Project } from '../../src/project/project.ts';

export interface SettingsOptions {
  /** Only the rules named here run, with these settings; all rules with their defaults when absent. */
  readonly rules?: RulesSetting;
  /** Rules beside the built-in ones. */
  readonly plugins?: readonly Rule[];
  readonly glossary?: Glossary | undefined;
  /** The languages of the file, English and Arabic by default. */
  readonly languages?: Languages;
}

/** The settings of a file in memory, as the command line would have them with the default config. */
export function settingsFor(
  path: string,
  { rules, plugins = [], glossary, languages: pair }: SettingsOptions = {},
): FileSettings {
  const defaults = defaultConfig('/');
  const config = { ...defaults, ...(pair && defaults.forLanguages(pair)), rules: rules ?? {}, plugins };
  const named = new Set(Object.keys(rules ?? {}).map((key) => key.split('/')[0]));
  const chosen = rules === undefined ? builtinRules : builtinRules.filter(({ meta }) => named.has(meta.id));
  const project = new Project({ cwd: '/', rules: [] }, { rules: chosen });
  const { layout, given, languages, templates, profile, ruleset } = project.under(config, `/${path}`);
  const ruleIds = [...builtinRules, ...plugins].map(({ meta }) => meta.id);
  const shared = { config, layout, given, languages, templates, profile, ruleset, ruleIds, glossary };
  return { ...shared, removedBy: undefined, key: undefined, rulesKey: '', prepare: () => undefined };
}
