import { dirname, join, resolve } from 'node:path';
import { builtinRules } from '../rules/registry.ts';
import { digest, digestOf } from './cache/digest.ts';
import { alwaysOn } from './check/always-on.ts';
import type { Stopwatch } from './check/stopwatch.ts';
import type { Config } from './config/config.ts';
import { ConfigResolver } from './config/load.ts';
import { printConfig } from './config/print-config.ts';
import { type FileRules, RuleSettings } from './config/rule-settings.ts';
import { markdownNames } from './discover/folder-names.ts';
import { findGlossary, type LintedPlace } from './glossary/find-glossary.ts';
import type { Glossary } from './glossary/glossary.ts';
import { type GlossaryTexts, type LoadedGlossary, loadGlossary, readGlossaryTexts } from './glossary/load-glossary.ts';
import { glossaryForPaper } from './glossary/paper-glossary.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import type { LintContext } from './lint-text.ts';
import { toolIdentity } from './package.ts';
import type { Settings } from './summary/check-project.ts';
import { readSource } from './text/read.ts';
import type { SourceText } from './text/source-text.ts';

export interface ProjectRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string;
  readonly glossary?: string;
  /** Settings of the command line, each `rule:severity`. */
  readonly rules: readonly string[];
}

interface Additions {
  readonly texts: readonly SourceText[];
  readonly key: string;
}

/** What files are checked against: the config, the rules and the glossary of each, read once. */
export class Project {
  readonly #request: ProjectRequest;
  readonly #place: LintedPlace;
  readonly #stopwatch: Stopwatch | undefined;
  readonly #configs: ConfigResolver;
  readonly #settings: RuleSettings;
  readonly #glossaryTexts = new Map<Config, GlossaryTexts | undefined>();
  readonly #glossaries = new Map<Config, LoadedGlossary | undefined>();
  readonly #additions = new Map<string, Additions>();
  readonly #paperGlossaries = new Map<string, Glossary>();
  readonly #settingsKeys = new Map<FileRules, string>();
  readonly #keys = new Map<FileRules, string>();
  readonly #notes = new Set<string>();

  /** @param place where the run lints, for a glossary that no config names */
  constructor(request: ProjectRequest, place: LintedPlace = {}, stopwatch?: Stopwatch) {
    const { cwd, config } = request;
    this.#request = request;
    this.#place = place;
    this.#stopwatch = stopwatch;
    this.#configs = new ConfigResolver({ cwd, rules: builtinRules, ...(config !== undefined && { configPath: config }) });
    this.#settings = new RuleSettings(builtinRules, request.rules);
  }

  /** Which configs and glossaries were used so far, for people who ask with `--verbose`. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** @throws ConfigError when the config of the file cannot be used */
  async configOf(absolute: string): Promise<Config> {
    const config = await this.#configs.configFor(absolute);
    if (config.path !== undefined) this.#notes.add(`config ${config.name}`);
    return config;
  }

  /** What rules that compare files need to know of a file. */
  settingsOf(absolute: string, config: Config): Settings {
    return { languages: config.languages, ruleset: this.#settings.forFile(config, absolute) };
  }

  contextOf(absolute: string, config: Config): LintContext {
    const { languages, templates, profile, plugins } = config;
    const ruleset = this.#settings.forFile(config, absolute);
    const ruleIds = [...builtinRules, ...plugins].map(({ meta }) => meta.id).concat(alwaysOn.map(({ id }) => id));
    const loaded = this.loadedGlossary(config);
    const glossary = loaded && this.#paperGlossary(loaded.glossary, dirname(absolute), config);
    return { languages, templates, profile, glossary, ruleset, ruleIds, stopwatch: this.#stopwatch };
  }

  /**
   * Tells by one short text all that the findings of a file depend on, save its path and its own text. Undefined where
   * a config brings rules of its own: when those change shows nowhere.
   */
  keyOf(absolute: string, config: Config): string | undefined {
    if (config.plugins.length > 0) return undefined;
    const rules = this.#settings.forFile(config, absolute);
    const key = this.#keys.get(rules) ?? this.#keyOfRules(config, rules);
    this.#keys.set(rules, key);
    return key + this.#additionsOf(dirname(absolute)).key;
  }

  /** Tells apart what configs and the command line make of files. */
  settingsKey(absolute: string, config: Config): string {
    return this.#settingsKey(config, this.#settings.forFile(config, absolute));
  }

  /** The files of the glossary of a config, as they were reached; with those of renderings to avoid. */
  glossaryPaths(config: Config): readonly string[] {
    const { files = [], avoidTables = [] } = this.#textsOf(config) ?? {};
    return [...files, ...avoidTables].map(({ path }) => path);
  }

  /** The paths of these files and what stands in them. */
  glossaryContent(config: Config): readonly string[] {
    const { files = [], avoidTables = [] } = this.#textsOf(config) ?? {};
    return [...files, ...avoidTables].flatMap(({ path, text }) => [path, text]);
  }

  /** The glossary of a config, without the additions of papers; undefined where there is none. */
  loadedGlossary(config: Config): LoadedGlossary | undefined {
    const known = this.#glossaries.get(config);
    if (known !== undefined) return known;
    const texts = this.#textsOf(config);
    const loaded = texts && loadGlossary(texts, config.languages);
    this.#glossaries.set(config, loaded);
    return loaded;
  }

  /** The config that applies to a file, as plain JSON. */
  async printConfig(absolute: string): Promise<unknown> {
    const config = await this.configOf(absolute);
    return printConfig(config, builtinRules, this.#settings.forFile(config, absolute));
  }

  #keyOfRules(config: Config, rules: FileRules): string {
    return digestOf([toolIdentity(), this.#settingsKey(config, rules), ...this.glossaryContent(config)]);
  }

  /** The files of a folder that add terms to the glossary for the paper in it, and what tells them apart. */
  #additionsOf(folder: string): Additions {
    const known = this.#additions.get(folder);
    if (known !== undefined) return known;
    const texts = (markdownNames(folder) ?? []).flatMap((name) => {
      const read = /gloss/i.test(name) ? readSource(join(folder, name), name) : undefined;
      return read?.kind === 'text' ? [read.source] : [];
    });
    const key = texts.length === 0 ? '' : `.${digestOf(texts.flatMap(({ path, text }) => [path, text]))}`;
    this.#additions.set(folder, { texts, key });
    return { texts, key };
  }

  /** The glossary with the additions of a paper: the `*gloss*` files of its folder. */
  #paperGlossary(glossary: Glossary, folder: string, { languages }: Config): Glossary {
    const key = `${glossary.path}\0${folder}`;
    const known = this.#paperGlossaries.get(key);
    if (known !== undefined) return known;
    const own = resolve(this.#request.cwd, glossary.path);
    const additions = this.#additionsOf(folder).texts.filter(({ path }) => join(folder, path) !== own);
    const read = additions.map((text) => readGlossary(text, languages));
    const made = glossaryForPaper(glossary, read, languages);
    this.#paperGlossaries.set(key, made);
    return made;
  }

  #textsOf(config: Config): GlossaryTexts | undefined {
    if (this.#glossaryTexts.has(config)) return this.#glossaryTexts.get(config);
    const { cwd, glossary } = this.#request;
    const configured = glossary === undefined ? config.glossary : [glossary];
    const found = findGlossary({ place: this.#place, cwd, configured });
    const texts = found && readGlossaryTexts(found.paths, cwd);
    this.#glossaryTexts.set(config, texts);
    if (found !== undefined) this.#notes.add(`glossary ${found.paths.join(', ')}: ${found.reason}`);
    return texts;
  }

  #settingsKey(config: Config, rules: FileRules): string {
    const known = this.#settingsKeys.get(rules);
    if (known !== undefined) return known;
    const { languages, templates, profile, rules: settings } = printConfig(config, builtinRules, rules);
    const key = digest(JSON.stringify({ languages, templates, profile, settings }));
    this.#settingsKeys.set(rules, key);
    return key;
  }
}
