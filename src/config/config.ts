import { resolve } from 'node:path';
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
import { ConfigError, placeIn } from './config-error.ts';
import type { MirrorSettings } from './find-mirrors.ts';
import { type GivenKind, givenKinds } from './files.ts';
import { matcher } from './globs.ts';
import type { ConfigLayer } from './extends/read-layers.ts';
import { type Override, overridesOf } from './overrides.ts';
import { overrideOrigins, type RuleLevel, ruleLevels } from './rule-levels.ts';
import { type LoadedPlugins, NO_PLUGINS } from './plugins/load-plugins.ts';
import { mirrorsOf } from './mirrors.ts';
import { type fileLists, type ModuleConfig, moduleConfigSchema } from './schema.ts';
import { mergeTemplates } from './templates.ts';
import { type VersionSetting, versionsOf } from './versions.ts';

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
  /** How pages tell which version of their source they translate; undefined when they do not. */
  readonly versions: VersionSetting | undefined;
  /** Absolute paths; empty when the config names no glossary, so that tlint searches for one. */
  readonly glossary: readonly string[];
  /** The absolute path of the baseline; undefined when the config names none. */
  readonly baseline: string | undefined;
  /** The place of a key for messages, in the config that has the last word; undefined where none has the key. */
  placeOf(key: 'glossary' | 'baseline'): string | undefined;
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
  /** Globs by what the files are for. */
  readonly files: Readonly<Record<(typeof fileLists)[number], readonly string[]>>;
  /** What the config says that a file is for. */
  readonly givenKind: GivenKind;
  /** The key that excludes the file with an absolute path; undefined when the file is linted. */
  removedBy(path: string): 'include' | 'exclude' | undefined;
  /** The configs that it extends, in the order in which they are laid over each other. */
  readonly extended: readonly ExtendedConfig[];
  /** The settings for all files: those of the configs that it extends, then its own. */
  readonly rules: readonly RuleLevel[];
  readonly overrides: readonly Override[];
  /** The rules of its plugins, with the ids that they have in configs and reports. */
  readonly plugins: readonly Rule[];
  /** The absolute paths of the files that these are made of. */
  readonly pluginFiles: readonly string[];
  /** Identifies the code of the plugins, for cache keys; empty when there are none. */
  readonly pluginsKey: string;
}

/** A config that another one extends. */
export interface ExtendedConfig {
  /** The path for messages, or the name of a preset. */
  readonly name: string;
  /** The absolute path; undefined for a preset. */
  readonly path: string | undefined;
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

/**
 * Makes a config of settings without mistakes.
 * @param layers the configs that the settings are merged of
 */
export function createConfig(
  settings: ModuleConfig,
  origin: Pick<Config, 'path' | 'name' | 'root'>,
  loaded: LoadedPlugins = NO_PLUGINS,
  layers: readonly ConfigLayer[] = [],
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
    versions: settings.versions === undefined ? undefined : versionsOf(settings.versions, root),
    glossary: [settings.glossary ?? []].flat().map((path) => resolve(root, path)),
    baseline: settings.baseline === undefined ? undefined : resolve(root, settings.baseline),
    placeOf(key) {
      const layer = layers.findLast(({ data }) => data[key] !== undefined);
      return layer && placeIn(layer.document, [key]);
    },
    files: settings.files,
    givenKind: givenKinds(settings, root, origin.name),
    include: settings.include,
    exclude: settings.exclude,
    removedBy: (path) => (excluded(path) ? 'exclude' : included?.(path) === false ? 'include' : undefined),
    extended: layers.slice(0, -1).map(extendedBy),
    rules: ruleLevels(layers),
    overrides: overridesOf(settings, root, overrideOrigins(layers)),
    plugins: loaded.plugins.flatMap(({ rules }) => rules),
    pluginFiles: loaded.files,
    pluginsKey: loaded.key,
  };
}

function targetsOf(setting: ModuleConfig['languages']['target']): readonly [NamedLanguage, ...NamedLanguage[]] {
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

function extendedBy({ document: { name, path }, isPreset }: ConfigLayer): ExtendedConfig {
  return { name, path: isPreset ? undefined : path };
}

/** The absolute paths of a config and of those that it extends. */
export function configFiles({ path, extended }: Pick<Config, 'path' | 'extended'>): readonly string[] {
  return [...extended.map((each) => each.path), path].filter((each) => each !== undefined);
}
