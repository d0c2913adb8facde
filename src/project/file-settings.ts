import type { Config } from '../config/config.ts';
import type { FileRules } from '../config/rule-settings.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { Profile } from '../language/profile.ts';
import type { Template, TemplateName } from '../layout/template.ts';
import type { Versions } from '../versions/versions.ts';
import type { Classification, Layout } from '../layout/layout.ts';

/** Everything that the findings of a file depend on, except its text and its source text; resolved once for each file. */
export interface FileSettings {
  readonly config: Config;
  readonly layout: Layout;
  readonly languages: Languages;
  readonly templates: Readonly<Record<TemplateName, Template>>;
  readonly profile: Profile;
  /** What the config says that the file is for; undefined when its name and text decide. */
  readonly given: Classification | undefined;
  readonly ruleset: FileRules;
  /** Ids of all rules, including those that are off. */
  readonly ruleIds: readonly string[];
  /** The reason why the config excludes the file; undefined when the file is linted. */
  readonly removedBy: { readonly reason: string; readonly remedy: string } | undefined;
  /** The glossary with the additions of the file's paper; read on first access. */
  readonly glossary: Glossary | undefined;
  /** Finds which version of its source the page translates. */
  readonly versions: Versions;
  /** A hash that identifies these settings, the code of plugins included; undefined where nothing is remembered. */
  readonly key: string | undefined;
  /** A hash of the settings from configs and the command line, without glossaries and the version of tlint. */
  readonly rulesKey: string;
  /**
   * Resolves the rules and the glossary now, so that their errors are thrown as errors of the project, not reported as findings.
   * @throws ConfigError when the rules cannot be used
   * @throws GlossaryError when the glossary cannot be read
   */
  prepare(): void;
}
