import { dirname, relative } from 'node:path';
import type { Config, PairSettings } from '../config/config.ts';
import { ConfigResolver } from '../config/load.ts';
import type { FoundByFolder } from '../config/mirror-search.ts';
import { configJson, type ResolvedConfig } from '../config/config-json.ts';
import { type FileRules, RuleSettings } from '../config/rule-settings.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import type { MirrorTable } from '../layout/mirrored/mirrors.ts';
import type { LintedPlace } from '../glossary/find-glossary.ts';
import { toolIdentity } from '../package.ts';
import { bilingual } from '../layout/bilingual/bilingual.ts';
import type { Classification, Layout } from '../layout/layout.ts';
import { mirroredLayouts } from '../layout/mirrored/mirrored.ts';
import { digest, digestOf } from '../text/digest.ts';
import { memoize } from '../text/memoize.ts';
import type { Builtins } from './builtins.ts';
import { knownRules } from './known-rules.ts';
import type { FileSettings } from './file-settings.ts';
import { type GivenPair, mirrorOf } from './given-pair.ts';
import { ResolvedSettings, type SharedSettings } from './resolved-settings.ts';
import { Versions } from '../versions/versions.ts';
import { Glossaries, type GlossaryRequest } from './glossaries.ts';

export interface ProjectRequest extends GlossaryRequest {
  readonly config?: string;
  /** The values of `--rule`, each `rule:severity`. */
  readonly rules: readonly string[];
  /** What the caller calls these values, for messages; `--rule` when absent. */
  readonly rulesOption?: string;
  /** The mirrors of files without a config that another thread found. */
  readonly found?: FoundByFolder;
  readonly pair?: GivenPair;
  /** Whether mirrors are looked for where there is no config; true when absent. */
  readonly search?: boolean;
}

/** Resolves the settings of files, with their config, rules, layout and glossary; everything is read once and cached. */
export class Project {
  readonly #builtins: Builtins;
  readonly #configs: ConfigResolver;
  readonly #rules: RuleSettings;
  readonly #files = new Map<string, Promise<FileSettings>>();
  readonly #rulesKeys: Keys = new Map();
  readonly #keys: Keys = new Map();
  readonly #notes = new Set<string>();
  readonly #pair: ReturnType<typeof mirrorOf> | undefined;
  readonly #shared: SharedSettings;
  readonly glossaries: Glossaries;
  readonly versions = new Versions();

  /** @param place where to look for a glossary when no config names one */
  constructor(request: ProjectRequest, builtins: Builtins, place: LintedPlace = {}) {
    const { cwd, config } = request;
    const { rules } = builtins;
    this.#builtins = builtins;
    this.#configs = new ConfigResolver({
      cwd,
      rules,
      search: request.pair === undefined && request.search !== false,
      ...(config !== undefined && { configPath: config }),
      ...(place.folder !== undefined && { linted: place.folder }),
      ...(request.found && { found: request.found }),
    });
    this.#rules = new RuleSettings(rules, request.rules, request.rulesOption);
    this.#pair = request.pair && mirrorOf(request.pair);
    this.glossaries = new Glossaries(request, place);
    this.#shared = this.#share();
  }

  /** The configs, mirrors and glossaries used so far, for `--verbose`. */
  get notes(): readonly string[] {
    return [...this.#notes, ...this.#configs.notes, ...this.glossaries.notes];
  }

  /** What to write where pages look like translations but are not taken for such. */
  get hints(): readonly string[] {
    return this.#configs.hints;
  }

  /** The mirrors that were found for files without a config, for other threads. */
  get found(): FoundByFolder {
    return this.#configs.found;
  }

  /**
   * The settings of a file; always the same object for one path.
   * @param absolute the file itself need not exist
   * @throws ConfigError when its config or a `--rule` cannot be used
   */
  of(absolute: string): Promise<FileSettings> {
    const known = this.#files.get(absolute) ?? this.#resolve(absolute);
    this.#files.set(absolute, known);
    return known;
  }

  /** The settings of a file under a given config instead of the nearest one, for instance of a glossary that the config names. */
  under(config: Config, absolute: string): FileSettings {
    const mirrors = this.mirrorsOf(config);
    const given = config.givenKind(absolute);
    const mirrored = given === undefined ? mirrors.fileAt(absolute) : undefined;
    const layout = mirrored === undefined ? bilingual : mirroredLayouts(mirrors)[mirrored.role];
    const languages = mirrored?.role === 'target' ? config.pairOf(mirrored.language) : config.languages;
    const pair = config.forLanguages(this.#pair?.languages ?? languages);
    const isPage = mirrored?.role === 'target';
    return new ResolvedSettings({ absolute, config, pair, layout, given, isPage }, this.#shared);
  }

  /** The mirrors of the files of a config. */
  mirrorsOf(config: Config): MirrorTable {
    return this.#pair?.mirrors ?? config.mirrors;
  }

  /** The languages of a translation in these mirrors. */
  languagesOf(config: Config, target: Language): Languages {
    return this.#pair?.languages ?? config.pairOf(target);
  }

  async #resolve(absolute: string): Promise<FileSettings> {
    const config = await this.configFor(absolute);
    const extended = config.extended.length === 0 ? '' : `, which extends ${config.extended.map(({ name }) => name).join(', ')}`;
    if (config.path !== undefined) this.#notes.add(`config ${config.name}${extended}`);
    return this.under(config, absolute);
  }

  /** The config that applies to a file. @throws ConfigError when it cannot be used */
  configFor(absolute: string): Promise<Config> {
    return this.#configs.configFor(absolute);
  }

  /** The config that applies to a file, as plain JSON. */
  async configJson(absolute: string): Promise<ResolvedConfig> {
    const { config, ruleset, languages, templates, profile } = await this.of(absolute);
    return configJson(config, { languages, templates, profile }, this.#builtins.rules, ruleset);
  }

  #share(): SharedSettings {
    const { versions, glossaries } = this;
    return {
      versions,
      ruleIdsOf: memoize((config: Config) => knownRules(this.#builtins, [config]).map(({ id }) => id)),
      rulesetOf: ({ config, absolute, pair, isPage }) => this.#rules.forFile(config, absolute, pair.languages.target, isPage),
      // A page is in no paper, and one beside it with the name of a glossary is a page too.
      glossaryOf: ({ config, absolute, pair: { languages }, isPage }) =>
        isPage ? glossaries.loaded(config, languages)?.glossary : glossaries.forPaper(config, languages, dirname(absolute)),
      keyOf: ({ config, absolute, pair, layout, given, isPage }, ruleset) => {
        const own = isPage
          ? versions.keyOf(config, pair.languages.target.code, absolute)
          : glossaries.additionsKey(dirname(absolute));
        return own === undefined ? undefined : this.#keyOf(config, pair, ruleset) + layoutKey(layout, absolute, given) + own;
      },
      rulesKeyOf: ({ config, pair }, ruleset) => this.#rulesKeyOf(config, pair, ruleset),
    };
  }

  #keyOf(config: Config, pair: PairSettings, rules: FileRules): string {
    const make = () => {
      const code = [toolIdentity(), config.pluginsKey];
      return digestOf([...code, this.#rulesKeyOf(config, pair, rules), ...this.glossaries.contentOf(config)]);
    };
    return remember(this.#keys, pair, rules, make);
  }

  #rulesKeyOf(config: Config, pair: PairSettings, ruleset: FileRules): string {
    return remember(this.#rulesKeys, pair, ruleset, () => {
      const { languages, templates, profile, rules } = configJson(config, pair, this.#builtins.rules, ruleset);
      return digest(JSON.stringify({ languages, templates, profile, settings: rules }));
    });
  }
}

/** Identifies how the file at a path is read, and from where its source text. */
function layoutKey(layout: Layout, absolute: string, given: Classification | undefined): string {
  const places = [...layout.sourcesOf(absolute), layout.excludedSourceOf(absolute) ?? []].flat();
  if (given !== undefined) return `${layout.name} ${digestOf([given.kind, given.reason])}`;
  if (places.length === 0) return layout.name;
  return `${layout.name} ${digestOf(places.map((place) => relative(absolute, place)))}`;
}

/** Keys by language pair and rule settings: all files of a config that agree in both share a key. */
type Keys = Map<PairSettings, Map<FileRules, string>>;

function remember(keys: Keys, pair: PairSettings, rules: FileRules, make: () => string): string {
  const byRules = keys.get(pair) ?? new Map<FileRules, string>();
  keys.set(pair, byRules);
  const key = byRules.get(rules) ?? make();
  byRules.set(rules, key);
  return key;
}
