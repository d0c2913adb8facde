import { resolve } from 'node:path';
import type { Rule } from '../check/rule.ts';
import type { FileRules } from '../config/rule-settings.ts';
import type { SettingOrigin } from '../config/rule-levels.ts';
import type { SeveritySetting } from '../config/schema.ts';
import { ExistingFiles } from '../discover/existing-files.ts';
import { Document } from '../document/document.ts';
import { placeOf } from '../glossary/find-glossary.ts';
import type { Classification } from '../layout/layout.ts';
import type { Builtins } from '../project/builtins.ts';
import type { FileSettings } from '../project/file-settings.ts';
import { parserName } from '../markdown/parser.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { readSource } from '../text/read.ts';
import { inspectFolder, type InspectedFolder, selectInFolder } from './inspect-folder.ts';
import { UnreadableError } from './unreadable-error.ts';
import { pathFrom } from '../text/path-from.ts';

/** A file that belongs to another one, by its path from the working directory. */
export interface PartnerFile {
  readonly path: string;
  readonly exists: boolean;
}

/** What is set for a rule, each setting with where it comes from. */
export interface InspectedRule {
  readonly id: string;
  readonly on: boolean;
  readonly messages: Readonly<Record<string, { readonly severity: SeveritySetting; readonly origin: SettingOrigin }>>;
  /** Those that a config gives; all others have their defaults. */
  readonly options: Readonly<Record<string, { readonly value: unknown; readonly origin: SettingOrigin }>>;
}

/** A section file right in the working directory stands for all files where none is named. */
const ANY_FILE = 'section.md';

/** What is said of a page that has a translation. */
const SOURCE = { kind: 'source', reason: 'it is checked with each of its translations', remedy: undefined } as const;

/** What tlint makes of a file, and why. Paths are relative to the working directory. */
export interface Inspection {
  /** Null where only the settings of a folder are asked for. */
  readonly file: string | null;
  readonly kind: Classification['kind'] | 'source' | null;
  /** The reason for the kind, as a phrase. */
  readonly reason: string | null;
  /** What to do if a file that is not checked is meant to be, in whole sentences. */
  readonly remedy: string | null;
  /** Why the config leaves the file out; null when it does not. */
  readonly leftOut: string | null;
  readonly layout: string;
  /** Null where a file is asked for. */
  readonly folder: InspectedFolder | null;
  readonly languages: { readonly source: string; readonly target: string };
  /** The file with the source text, where that is another one. */
  readonly source: PartnerFile | null;
  readonly translations: readonly PartnerFile[];
  /** Null for the defaults. */
  readonly config: string | null;
  /** Configs and presets that it extends, each laid over those before it. */
  readonly extends: readonly string[];
  readonly glossary: { readonly paths: readonly string[]; readonly reason: string } | null;
  readonly baseline: string | null;
  /** The parser of Markdown, with the reason if it is not the fast one. */
  readonly parser: string;
  readonly rules: readonly InspectedRule[];
}

/**
 * @param path relative to `cwd`; undefined for the settings of the working directory
 * @throws UnreadableError when the file cannot be read
 * @throws ConfigError when the config cannot be used
 */
export async function inspectFile(path: string | undefined, request: ProjectRequest, builtins: Builtins): Promise<Inspection> {
  const { cwd } = request;
  const absolute = resolve(cwd, path ?? ANY_FILE);
  const selection = path === undefined ? await selectInFolder(request, builtins) : undefined;
  const project = selection?.project ?? new Project(request, builtins, placeOf([path ?? ANY_FILE], cwd));
  const settings = await project.of(absolute);
  const { config, layout, languages, ruleset } = settings;
  const classified = path === undefined ? undefined : classify(path, absolute, settings);
  const shown = (place: string): string => pathFrom(cwd, place);
  const existing = new ExistingFiles();
  const partner = (places: readonly string[]): PartnerFile[] => {
    const found = places.find((place) => existing.has(place));
    const likeliest = found ?? places[0];
    return likeliest === undefined ? [] : [{ path: shown(likeliest), exists: found !== undefined }];
  };
  const translations = layout.translationsOf(absolute).flatMap(partner);
  const found = translations.some(({ exists }) => exists) && classified?.kind === 'other' ? SOURCE : classified;
  const glossary = project.glossaries.reasonOf(config);
  return {
    file: path ?? null,
    kind: found?.kind ?? null,
    reason: found?.reason ?? null,
    remedy: found?.remedy ?? null,
    leftOut: settings.removedBy?.reason ?? null,
    layout: layout.name,
    folder: path === undefined ? inspectFolder(config, selection) : null,
    languages: { source: languages.source.code, target: languages.target.code },
    source: partner(layout.sourcesOf(absolute))[0] ?? null,
    translations,
    config: config.path === undefined ? null : config.name,
    extends: config.extended.map(({ name }) => name),
    glossary:
      glossary === undefined
        ? null
        : { paths: project.glossaries.pathsOf(config).map((each) => shown(resolve(cwd, each))), reason: glossary },
    baseline: config.baseline === undefined ? null : shown(config.baseline),
    parser: parserName(),
    rules: [...builtins.rules, ...config.plugins].map((rule) => inspectRule(rule, ruleset)),
  };
}

function classify(path: string, absolute: string, settings: FileSettings): Classification {
  const read = readSource(absolute, path);
  if (read.kind !== 'text') throw new UnreadableError({ path, reason: read.reason });
  return new Document({ text: read.source }, settings).classification;
}

function inspectRule({ meta, messages }: Rule, ruleset: FileRules): InspectedRule {
  const settings = Object.entries(messages).map(([id, { severity }]) => [id, ruleset.settingOf(meta, { id, severity })] as const);
  const values = Object.entries(ruleset.optionsOf(meta.id));
  const origins = ruleset.optionOrigins(meta.id);
  return {
    id: meta.id,
    on: settings.some(([, { severity }]) => severity !== 'off'),
    messages: Object.fromEntries(settings),
    options: Object.fromEntries(values.map(([name, value]) => [name, { value, origin: origins[name] ?? { from: 'default' } }])),
  };
}
