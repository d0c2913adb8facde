import { dirname, join, resolve } from 'node:path';
import { builtinRules } from '../rules/registry.ts';
import { alwaysOn } from './check/always-on.ts';
import type { Config } from './config/config.ts';
import { ConfigResolver } from './config/load.ts';
import { printConfig } from './config/print-config.ts';
import { RuleSettings } from './config/rule-settings.ts';
import { markdownNames } from './discover/folder-names.ts';
import type { Glossary } from './glossary/glossary.ts';
import { findGlossary, type LoadedGlossary, loadGlossary } from './glossary/load.ts';
import { glossaryForPaper } from './glossary/paper-glossary.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import type { LintContext } from './lint-text.ts';
import { readSource } from './text/read.ts';

export interface ProjectRequest {
  /** Absolute. */
  readonly cwd: string;
  readonly config?: string;
  readonly glossary?: string;
  /** Settings of the command line, each `rule:severity`. */
  readonly rules: readonly string[];
}

/** What files are checked against: the config, the rules and the glossary of each, read once. */
export class Project {
  readonly #request: ProjectRequest;
  readonly #configs: ConfigResolver;
  readonly #settings: RuleSettings;
  readonly #glossaries = new Map<Config, LoadedGlossary | undefined>();
  readonly #paperGlossaries = new Map<string, Glossary>();
  readonly #contexts = new Map<Config, LintContext>();
  readonly #notes = new Set<string>();

  constructor(request: ProjectRequest) {
    const { cwd, config } = request;
    this.#request = request;
    this.#configs = new ConfigResolver({ cwd, rules: builtinRules, ...(config !== undefined && { configPath: config }) });
    this.#settings = new RuleSettings(builtinRules, request.rules);
  }

  /** Which configs and glossaries were used so far, for people who ask with `--verbose`. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** The glossaries that were used so far, each with what its own file is checked against. */
  get glossaries(): readonly { readonly loaded: LoadedGlossary; readonly context: LintContext }[] {
    return [...this.#contexts].flatMap(([config, context]) => {
      const loaded = this.#glossaries.get(config);
      return loaded === undefined ? [] : [{ loaded, context }];
    });
  }

  /** @throws ConfigError when the config of the file cannot be used */
  async configOf(absolute: string): Promise<Config> {
    const config = await this.#configs.configFor(absolute);
    if (config.path !== undefined) this.#notes.add(`config ${config.name}`);
    return config;
  }

  /** @param linted the paths of all files of the run, among which a glossary may be */
  contextOf(absolute: string, config: Config, linted: readonly string[]): LintContext {
    const { languages, templates, profile, plugins } = config;
    const ruleset = this.#settings.forFile(config, absolute);
    const ruleIds = [...builtinRules, ...plugins].map(({ meta }) => meta.id).concat(alwaysOn.map(({ id }) => id));
    const glossary = this.#glossaryOf(config, linted)?.glossary;
    const context = { languages, templates, profile, glossary, ruleset, ruleIds };
    if (!this.#contexts.has(config)) this.#contexts.set(config, context);
    return { ...context, glossary: glossary && this.#paperGlossary(glossary, dirname(absolute), config) };
  }

  /** The glossary with the additions of a paper: the `*gloss*` files of its folder. */
  #paperGlossary(glossary: Glossary, folder: string, { languages }: Config): Glossary {
    const key = `${glossary.path}\0${folder}`;
    const known = this.#paperGlossaries.get(key);
    if (known !== undefined) return known;
    const additions = (markdownNames(folder) ?? []).flatMap((name) => {
      const read = /gloss/i.test(name) ? readSource(join(folder, name), name) : undefined;
      return read?.kind === 'text' && resolve(this.#request.cwd, glossary.path) !== join(folder, name)
        ? [readGlossary(read.source, languages)]
        : [];
    });
    const made = glossaryForPaper(glossary, additions, languages);
    this.#paperGlossaries.set(key, made);
    return made;
  }

  /** The config that applies to a file, as plain JSON. */
  async printConfig(absolute: string): Promise<unknown> {
    const config = await this.configOf(absolute);
    return printConfig(config, builtinRules, this.#settings.forFile(config, absolute));
  }

  #glossaryOf(config: Config, linted: readonly string[]): LoadedGlossary | undefined {
    if (this.#glossaries.has(config)) return this.#glossaries.get(config);
    const { cwd, glossary } = this.#request;
    const configured = glossary === undefined ? config.glossary : [glossary];
    const found = findGlossary({ files: linted, cwd, configured });
    const loaded = found && loadGlossary(found.paths, cwd, config.languages);
    this.#glossaries.set(config, loaded);
    if (found !== undefined) this.#notes.add(`glossary ${found.paths.join(', ')}: ${found.reason}`);
    return loaded;
  }
}
