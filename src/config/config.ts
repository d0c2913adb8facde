import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { type Profile, usualProfile } from '../language/profile.ts';
import type { Rule } from '../check/rule.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Languages } from '../language/languages.ts';
import { defaultTemplates } from '../layout/bilingual/default-templates.ts';
import type { NamedLanguage } from '../layout/mirrored/path-languages.ts';
import { Mirrors } from '../layout/mirrored/mirrors.ts';
import type { Template, TemplateName } from '../layout/template.ts';
import { memoize } from '../text/memoize.ts';
import { ConfigError, mistakesError } from './config-error.ts';
import type { Mistake } from './config-error.ts';
import type { ConfigDocument } from './config-document.ts';
import type { MirrorSettings } from './find-mirrors.ts';
import { filesMistakes, type GivenKind, givenKinds } from './files.ts';
import { matcher } from './globs.ts';
import type { PathMatcher } from './globs.ts';
import { parseSetting } from './mistakes.ts';
import { type LoadedPlugins, NO_PLUGINS } from './plugins/load-plugins.ts';
import { pluginMistakes } from './plugins/plugin-mistakes.ts';
import { ruleMistakes } from './rule-mistakes.ts';
import { mirrorMistakes, mirrorsOf } from './mirrors.ts';
import { moduleConfigSchema } from './schema.ts';
import type { fileLists, RulesSetting } from './schema.ts';
import { mergeTemplates } from './templates.ts';

/** The part of a config that depends on the languages of a file. */
export interface PairSettings {
  readonly languages: Languages;
  readonly templates: Readonly<Record<TemplateName, Template>>;
  readonly profile: Profile;
}

/** A validated config with its defaults applied. */
export interface Config extends PairSettings {
  /** The file it was read from, absolute; absent for the defaults. */
  readonly path: string | undefined;
  /** The path for messages. */
  readonly name: string;
  /** The absolute path of the folder that globs and relative paths refer to. */
  readonly root: string;
  /** The same settings for files in another language pair than that of the config. */
  forLanguages(languages: Languages): PairSettings;
  /** The language pair of files in one of the languages that the config translates into. */
  pairOf(target: Language): Languages;
  /** The languages that are translated into; that of `languages` is the first. */
  readonly targets: readonly Language[];
  readonly mirrors: Mirrors;
  /** Absolute paths; empty when the config names no glossary, so that tlint searches for one. */
  readonly glossary: readonly string[];
  /** The absolute path of the baseline; undefined when the config names none. */
  readonly baseline: string | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
  /** Globs by what the files are for. */
  readonly files: Readonly<Record<(typeof fileLists)[number], readonly string[]>>;
  /** What the config says that a file is for. */
  readonly givenKind: GivenKind;
  /** The key that excludes the file with an absolute path; undefined when the file is linted. */
  removedBy(path: string): 'include' | 'exclude' | undefined;
  readonly rules: RulesSetting;
  readonly overrides: readonly Override[];
  /** The rules of its plugins, with the ids that they have in configs and reports. */
  readonly plugins: readonly Rule[];
  /** The absolute paths of the files that these are made of. */
  readonly pluginFiles: readonly string[];
  /** Identifies the code of the plugins, for cache keys; empty when there are none. */
  readonly pluginsKey: string;
}

export interface Override {
  readonly files: readonly string[];
  readonly matches: PathMatcher;
  readonly rules: RulesSetting;
}

/** The config of a project without a config file. */
export function defaultConfig(cwd: string): Config {
  return createConfig(moduleConfigSchema.parse({}), { path: undefined, name: 'the defaults', root: cwd });
}

/** The defaults with mirrors that were found in a folder. Files that hold both texts are in the usual languages. */
export function detectedConfig({ languages, mirrors }: MirrorSettings, root: string): Config {
  const settings = moduleConfigSchema.parse({ languages, mirrors });
  return { ...defaultConfig(root), mirrors: new Mirrors(mirrorsOf(settings, root), targetsOf(settings.languages.target)) };
}

/** Validates a config and applies the defaults. @throws ConfigError with all mistakes */
export function resolveConfig(
  document: ConfigDocument,
  builtinRules: readonly Rule[],
  loaded: LoadedPlugins = NO_PLUGINS,
): Config {
  const parsed = parseSetting(moduleConfigSchema, document.value);
  if ('mistakes' in parsed) throw mistakesError(document, parsed.mistakes);
  const { data } = parsed;
  const rules = [...builtinRules, ...loaded.plugins.flatMap((plugin) => plugin.rules)];
  const mistakes = [
    ...filesMistakes(data),
    ...mirrorMistakes(data, dirname(document.path)),
    ...loaded.mistakes,
    ...pluginMistakes(loaded.plugins, builtinRules),
    // A rule of a plugin that could not be loaded is not unknown.
    ...(loaded.mistakes.length > 0 ? [] : settingMistakes(data, rules)),
  ];
  if (mistakes.length > 0) throw mistakesError(document, mistakes);
  return createConfig(data, { path: document.path, name: document.name, root: dirname(document.path) }, loaded);
}

function settingMistakes({ rules, overrides }: z.output<typeof moduleConfigSchema>, known: readonly Rule[]): readonly Mistake[] {
  const inOverrides = overrides.flatMap((override, index) => ruleMistakes(override.rules, known, ['overrides', index, 'rules']));
  return [...ruleMistakes(rules, known, ['rules']), ...inOverrides];
}

function createConfig(
  settings: z.output<typeof moduleConfigSchema>,
  origin: Pick<Config, 'path' | 'name' | 'root'>,
  loaded: LoadedPlugins = NO_PLUGINS,
): Config {
  const { root } = origin;
  const source = languageFor(settings.languages.source);
  const targets = targetsOf(settings.languages.target);
  const pairOf = memoize((target: Language): Languages => ({ source, target }));
  const languages = pairOf(targets[0].language);
  const included = settings.include && matcher(root, settings.include);
  const excluded = matcher(root, settings.exclude);
  const forLanguages = memoize((pair: Languages): PairSettings => ({
    languages: pair,
    templates: mergeTemplates(defaultTemplates(pair), settings.templates),
    profile: { lengthRatio: { ...usualProfile(pair).lengthRatio, ...given(settings.profile.lengthRatio) } },
  }));
  return {
    ...origin,
    ...forLanguages(languages),
    forLanguages,
    pairOf,
    targets: targets.map(({ language }) => language),
    mirrors: new Mirrors(mirrorsOf(settings, root), targets),
    glossary: [settings.glossary ?? []].flat().map((path) => resolve(root, path)),
    baseline: settings.baseline === undefined ? undefined : resolve(root, settings.baseline),
    files: settings.files,
    givenKind: givenKinds(settings, root, origin.name),
    include: settings.include,
    exclude: settings.exclude,
    removedBy: (path) => (excluded(path) ? 'exclude' : included?.(path) === false ? 'include' : undefined),
    rules: settings.rules,
    overrides: settings.overrides.map((override) => ({ ...override, matches: matcher(root, override.files) })),
    plugins: loaded.plugins.flatMap(({ rules }) => rules),
    pluginFiles: loaded.files,
    pluginsKey: loaded.key,
  };
}

function targetsOf(
  setting: z.output<typeof moduleConfigSchema>['languages']['target'],
): readonly [NamedLanguage, ...NamedLanguage[]] {
  const [first, ...others] = [setting].flat().map((one) => {
    return typeof one === 'string'
      ? { language: languageFor(one), name: undefined }
      : { language: languageFor(one.code), name: one.name };
  });
  if (first === undefined) throw new ConfigError('`languages.target` is empty; expected at least one language');
  return [first, ...others];
}

/** Only the entries that have a value. */
function given(ratios: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(ratios).flatMap(([kind, ratio]) => (ratio === undefined ? [] : [[kind, ratio]])));
}

function languageFor(code: string): Language {
  const language = languageOf(code);
  if (!language) throw new ConfigError(`unknown language \`${code}\``);
  return language;
}
