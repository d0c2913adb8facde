import { resolve } from 'node:path';
import type { Alignment } from '../align/alignment.ts';
import { leavesOf, printedBlocks } from '../compare/block-prints.ts';
import { newBlocks } from '../compare/lacking-text.ts';
import { changesSince } from '../compare/source-changes.ts';
import { untranslatedPage } from '../compare/untranslated-page.ts';
import type { Config } from '../config/config.ts';
import { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { readTexts } from '../lint/read-texts.ts';
import type { Builtins } from '../project/builtins.ts';
import { type SelectedFile, Selection, type SelectionRequest } from '../run/selection.ts';
import { isThere } from '../text/observations.ts';
import { pathFrom } from '../text/path-from.ts';
import { writeText } from '../text/write.ts';
import { stampsPath, stampsText } from '../versions/stamps.ts';

export interface StampRequest extends Omit<SelectionRequest, 'shard' | 'stdin' | 'changes'> {}

/** What became of the pages in one language under one config. */
export interface StampedLanguage {
  readonly config: Config;
  readonly language: Language;
  /** The absolute path of the file with the stamps. */
  readonly path: string;
  readonly stamped: number;
  /** The paths of the pages that are behind their source or not translated, and were not named, themselves or by their source. */
  readonly behind: readonly string[];
  /** The paths, from the config, of the sources that are gone, and had stamps. */
  readonly gone: readonly string[];
  /** The paths of the pages that cannot be read. */
  readonly unread: readonly string[];
}

/**
 * Writes down which blocks the sources of some pages have now. The stamps of other pages stay, unless their source is gone.
 * @throws NoMatchError, ConfigError as a run does
 * @throws WriteError when a file cannot be written
 */
export async function stampPages(request: StampRequest, builtins: Builtins): Promise<readonly StampedLanguage[]> {
  const selection = await Selection.find(request, builtins);
  const groups = new Map<string, SelectedFile[]>();
  for (const selected of selection.files.values()) {
    const { config, languages } = selected.settings;
    if (selected.source === undefined) continue;
    const path = stampsPath(config.root, languages.target.code);
    groups.set(path, [...(groups.get(path) ?? []), selected]);
  }
  const done: StampedLanguage[] = [];
  for (const [path, pages] of groups) {
    const [first] = pages;
    if (first !== undefined) done.push(await stampLanguage(path, first.settings, pages, selection));
  }
  return done;
}

async function stampLanguage(
  path: string,
  { config, languages }: SelectedFile['settings'],
  pages: readonly SelectedFile[],
  { named, project }: Selection,
): Promise<StampedLanguage> {
  const { root } = config;
  const earlier = project.versions.stampsIn(path, root);
  const gone = [...earlier.keys()].filter((source) => !isThere(resolve(root, source)));
  const stamps = new Map([...earlier].filter(([source]) => !gone.includes(source)));
  const [behind, unread]: [string[], string[]] = [[], []];
  let stamped = 0;
  for (const { source, file, ...page } of pages) {
    const read = readTexts({ source, file, ...page });
    const document = read.kind === 'texts' ? new Document(read.texts, page.settings) : undefined;
    const [alignment] = document?.alignments ?? [];
    if (alignment === undefined || source === undefined) unread.push(file.path);
    else {
      const place = pathFrom(root, source.absolute);
      const isNamed = named.has(file.path) || named.has(source.path);
      if (!isNamed && isBehind(alignment, earlier.get(place), languages)) behind.push(file.path);
      else {
        stamps.set(
          place,
          leavesOf(printedBlocks(alignment.sides.source)).map(({ print }) => print),
        );
        stamped++;
      }
    }
  }
  await writeText(path, stampsText(stamps));
  return { config, language: languages.target, path, stamped, behind, gone, unread };
}

/** Is a page behind its stamp, likely to be behind without one, or not translated? */
function isBehind(alignment: Alignment, stamp: readonly string[] | undefined, languages: Languages): boolean {
  if (untranslatedPage(alignment, languages, new Set()) !== undefined) return true;
  if (stamp === undefined) return newBlocks(alignment).length > 0;
  const { blocks, gone } = changesSince('stamp', stamp, alignment.sides.source);
  return blocks.length > 0 || gone.length > 0;
}
