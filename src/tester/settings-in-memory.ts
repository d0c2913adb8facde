import type { Rule } from '../check/rule.ts';
import { type Config, createConfig, defaultConfig } from '../config/config.ts';
import { DEFAULT_ORIGIN } from '../config/rule-levels.ts';
import { moduleConfigSchema, type RulesSetting } from '../config/schema.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { Project } from '../project/project.ts';

export interface MemorySettings {
  /** The rules that may run; a file of no project knows no others. */
  readonly rules: readonly Rule[];
  /** Their settings, as a config has them. */
  readonly settings: RulesSetting;
  /** The ids that directives may name; those of `rules` when absent. */
  readonly ruleIds?: readonly string[];
  readonly glossary?: Glossary | undefined;
  /** The languages of the file, English and Arabic by default. */
  readonly languages?: Languages | undefined;
  /** The path of the source text of a page; absent for a file that holds both texts. */
  readonly source?: string;
  /** Whether the file is one of several pages, which lie in a folder for each language; false when absent. */
  readonly inTree?: boolean;
}

/** The settings of a file in memory, as the command line would have them with the default config; paths are relative to `/`. */
export function settingsInMemory(path: string, options: MemorySettings): FileSettings {
  const { rules, settings, glossary, languages: pair, source, inTree } = options;
  const defaults = inTree && pair ? treeConfig(pair) : defaultConfig('/');
  const config = { ...defaults, ...(pair && defaults.forLanguages(pair)), rules: [{ origin: DEFAULT_ORIGIN, rules: settings }] };
  const codes = { source: config.languages.source.code, target: config.languages.target.code };
  const given = source === undefined ? {} : { pair: { source: `/${source}`, target: `/${path}`, languages: codes } };
  const project = new Project({ cwd: '/', rules: [], ...given }, { rules });
  const { layout, given: kind, languages, templates, profile, ruleset } = project.under(config, `/${path}`);
  const ruleIds = options.ruleIds ?? rules.map(({ meta }) => meta.id);
  const { versions } = project;
  const shared = { versions, config, layout, given: kind, languages, templates, profile, ruleset, ruleIds, glossary };
  return { ...shared, removedBy: undefined, key: undefined, rulesKey: '', prepare: () => undefined };
}

function treeConfig({ source, target }: Languages): Config {
  const mirrors = [{ source: `${source.code}/{path}.{md,mdx}`, target: '{lang}/{path}.{md,mdx}' }];
  const settings = moduleConfigSchema.parse({ languages: { source: source.code, target: target.code }, mirrors });
  return createConfig(settings, { path: undefined, name: 'the case', root: '/' });
}
