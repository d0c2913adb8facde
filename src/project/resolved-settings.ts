import type { Config, PairSettings } from '../config/config.ts';
import type { FileRules } from '../config/rule-settings.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { Profile } from '../language/profile.ts';
import type { Classification, Layout } from '../layout/layout.ts';
import type { Template, TemplateName } from '../layout/template.ts';
import type { Versions } from '../versions/versions.ts';
import type { FileSettings } from './file-settings.ts';

/** Where a file lies, and what is known of it before its rules and its glossary are asked for. */
export interface PlacedFile {
  readonly absolute: string;
  readonly config: Config;
  readonly pair: PairSettings;
  readonly layout: Layout;
  readonly given: Classification | undefined;
  readonly isPage: boolean;
}

/** What the files of a project share. */
export interface SharedSettings {
  readonly versions: Versions;
  ruleIdsOf(config: Config): readonly string[];
  rulesetOf(file: PlacedFile): FileRules;
  glossaryOf(file: PlacedFile): Glossary | undefined;
  keyOf(file: PlacedFile, ruleset: FileRules): string | undefined;
  rulesKeyOf(file: PlacedFile, ruleset: FileRules): string;
}

/** The settings of a file of a project. A run has one for each of its files, so it holds little that is its own, and no functions. */
export class ResolvedSettings implements FileSettings {
  readonly #file: PlacedFile;
  readonly #shared: SharedSettings;
  readonly removedBy: FileSettings['removedBy'];
  #ruleset: FileRules | undefined;
  #glossary: Glossary | 'none' | undefined;
  #key: string | undefined;

  constructor(file: PlacedFile, shared: SharedSettings) {
    this.#file = file;
    this.#shared = shared;
    const { config, absolute } = file;
    const removedBy = config.removedBy(absolute);
    this.removedBy = removedBy && {
      reason: `\`${removedBy}\` of ${config.name} leaves it out`,
      remedy: `Change \`${removedBy}\` there if the file is meant to be checked.`,
    };
  }

  get config(): Config {
    return this.#file.config;
  }

  get layout(): Layout {
    return this.#file.layout;
  }

  get given(): Classification | undefined {
    return this.#file.given;
  }

  get languages(): Languages {
    return this.#file.pair.languages;
  }

  get templates(): Readonly<Record<TemplateName, Template>> {
    return this.#file.pair.templates;
  }

  get profile(): Profile {
    return this.#file.pair.profile;
  }

  get versions(): Versions {
    return this.#shared.versions;
  }

  get ruleIds(): readonly string[] {
    return this.#shared.ruleIdsOf(this.config);
  }

  get ruleset(): FileRules {
    return (this.#ruleset ??= this.#shared.rulesetOf(this.#file));
  }

  get glossary(): Glossary | undefined {
    this.#glossary ??= this.#shared.glossaryOf(this.#file) ?? 'none';
    return this.#glossary === 'none' ? undefined : this.#glossary;
  }

  get key(): string | undefined {
    return (this.#key ??= this.#shared.keyOf(this.#file, this.ruleset));
  }

  get rulesKey(): string {
    return this.#shared.rulesKeyOf(this.#file, this.ruleset);
  }

  prepare(): void {
    void this.ruleset;
    void this.glossary;
  }
}
