import type { Config } from '../config/config.ts';
import { NoMatchError } from '../discover/no-match-error.ts';
import type { Builtins } from '../project/builtins.ts';
import type { ProjectRequest } from '../project/project.ts';
import { type SelectedFile, Selection } from '../run/selection.ts';
import { translationsAmong } from './open-translations.ts';

/** A mirror with the pairs that its patterns give. */
export interface InspectedMirror {
  readonly source: string;
  readonly target: string;
  /** The number of translations that have their source, by the code of their language. */
  readonly pairs: Readonly<Record<string, number>>;
}

/** What holds for all files of a folder, as far as they have its config. */
export interface InspectedFolder {
  /** The codes of the languages that are translated into, the first of the config first. */
  readonly targets: readonly string[];
  readonly mirrors: readonly InspectedMirror[];
  /** The layouts of the translations, with how many there are. */
  readonly layouts: Readonly<Record<string, number>>;
}

/** The files of the working directory that have a config; none where it holds no text. */
export async function selectInFolder(request: ProjectRequest, builtins: Builtins): Promise<Selection | undefined> {
  try {
    return await Selection.find({ ...request, paths: [], ignore: true }, builtins);
  } catch (error) {
    if (error instanceof NoMatchError) return undefined;
    throw error;
  }
}

export function inspectFolder(config: Config, selection: Selection | undefined): InspectedFolder {
  const files = [...(selection?.files.values() ?? [])].filter(({ settings }) => settings.config === config);
  const translations = translationsAmong(files);
  const given = config.path === undefined ? [] : config.targets;
  const targets = new Set([...given, ...translations.map(({ settings }) => settings.languages.target)]);
  const withSource = translations.filter(({ source }) => source !== undefined);
  return {
    targets: Array.from(targets.size === 0 ? config.targets : targets, ({ code }) => code),
    mirrors: config.mirrors.all.map((mirror) => {
      const own = withSource.filter(({ file }) => {
        const found = config.mirrors.fileAt(file.absolute);
        return found?.role === 'target' && found.mirror === mirror;
      });
      return {
        source: mirror.source.text,
        target: mirror.target.text,
        pairs: countedBy(own, ({ settings }) => settings.languages.target.code),
      };
    }),
    layouts: countedBy(translations, ({ settings }) => settings.layout.name),
  };
}

function countedBy(files: readonly SelectedFile[], nameOf: (file: SelectedFile) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of files.map(nameOf)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
