import { builtinRules } from '../../rules/registry.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { RulesSetting } from '../../src/config/schema.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import type { Languages } from '../../src/language/languages.ts';
import type { FileSettings } from '../../src/project/file-settings.ts';
import { settingsInMemory } from '../../src/tester/settings-in-memory.ts';

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
export function settingsFor(path: string, { rules, plugins = [], glossary, languages }: SettingsOptions = {}): FileSettings {
  const named = new Set(Object.keys(rules ?? {}).map((key) => key.split('/')[0]));
  const chosen = rules === undefined ? builtinRules : builtinRules.filter(({ meta }) => named.has(meta.id));
  const ruleIds = [...builtinRules, ...plugins].map(({ meta }) => meta.id);
  return settingsInMemory(path, { rules: [...chosen, ...plugins], settings: rules ?? {}, ruleIds, glossary, languages });
}
