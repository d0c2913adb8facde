import type { Config } from '../config/config.ts';
import type { FileRules } from '../config/rule-settings.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { Profile } from '../language/profile.ts';
import type { Template, TemplateName } from '../layout/template.ts';
import type { Layout } from '../layout/layout.ts';

/** All that the findings of one file depend on besides its text and that of its source; resolved once a file. */
export interface FileSettings {
  readonly config: Config;
  readonly layout: Layout;
  readonly languages: Languages;
  readonly templates: Readonly<Record<TemplateName, Template>>;
  readonly profile: Profile;
  readonly ruleset: FileRules;
  /** Ids of all rules there are, also of those that are off. */
  readonly ruleIds: readonly string[];
  /** Why the config takes the file out of the run; undefined when it is to be linted. */
  readonly removedBy: string | undefined;
  /** With the additions of the file's paper; read when it is first asked for. */
  readonly glossary: Glossary | undefined;
  /**
   * Tells by one short text all that these settings are made of. Undefined where a config brings rules of its own: when
   * those change shows nowhere.
   */
  readonly key: string | undefined;
  /** Tells apart what configs and the command line make of files. */
  readonly rulesKey: string;
  /**
   * Resolves the rules and the glossary now: what is wrong with them is a mistake of the project, not a fault of a file.
   * @throws ConfigError when the rules cannot be used
   * @throws GlossaryError when the glossary cannot be read
   */
  prepare(): void;
}
