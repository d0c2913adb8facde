import { join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { markdownNames } from '../discover/folder-names.ts';
import { findGlossary, type FoundGlossary, type LintedPlace } from '../glossary/find-glossary.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { type GlossaryTexts, type LoadedGlossary, loadGlossary, readGlossaryTexts } from '../glossary/load-glossary.ts';
import { glossaryForPaper } from '../glossary/paper-glossary.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { isGlossaryName } from '../layout/file-names.ts';
import type { Languages } from '../language/languages.ts';
import { digestOf } from '../text/digest.ts';
import { isThere } from '../text/observations.ts';
import { readSource } from '../text/read.ts';
import type { SourceText } from '../text/source-text.ts';
import { memoize } from '../text/memoize.ts';

export interface GlossaryRequest {
  /** Absolute. */
  readonly cwd: string;
  /** The path of `--glossary`. */
  readonly glossary?: string;
}

/** The files of a folder that add terms to the glossary of the paper in it. */
interface Additions {
  readonly texts: readonly SourceText[];
  /** Identifies the texts; empty when there are none. */
  readonly key: string;
}

/** Loads the glossaries of a project, by config and by paper, and caches them; each file is read once. */
export class Glossaries {
  readonly #request: GlossaryRequest;
  readonly #place: LintedPlace;
  readonly #texts = new Map<Config, GlossaryTexts | undefined>();
  readonly #reasons = new Map<Config, string>();
  readonly #additions = new Map<string, Additions>();
  readonly #papers = new Map<string, Glossary>();
  /** The glossaries that were used, with the reasons, for `--verbose`. */
  readonly notes = new Set<string>();

  /** @param place where to look for a glossary when no config names one */
  constructor(request: GlossaryRequest, place: LintedPlace) {
    this.#request = request;
    this.#place = place;
  }

  /** The paths of the glossary files of a config, including those with renderings to avoid. */
  pathsOf(config: Config): readonly string[] {
    return this.#filesOf(config).map(({ path }) => path);
  }

  /** Why these are the glossaries of a config; undefined when it has none. */
  reasonOf(config: Config): string | undefined {
    this.#textsOf(config);
    return this.#reasons.get(config);
  }

  /** The paths and texts of these files, alternating, for cache keys. */
  contentOf(config: Config): readonly string[] {
    return this.#filesOf(config).flatMap(({ path, text }) => [path, text]);
  }

  /** The glossary of a config, without the additions of papers; undefined when there is none. */
  loaded(config: Config, languages: Languages): LoadedGlossary | undefined {
    const texts = this.#textsOf(config);
    return texts && loadedFor(languages, texts);
  }

  /** The glossary with the additions of a paper: the `*gloss*` files of its folder. */
  forPaper(config: Config, languages: Languages, folder: string): Glossary | undefined {
    const glossary = this.loaded(config, languages)?.glossary;
    if (glossary === undefined) return undefined;
    const key = [glossary.path, folder, languages.source.code, languages.target.code].join('\0');
    const known = this.#papers.get(key);
    if (known !== undefined) return known;
    const own = resolve(this.#request.cwd, glossary.path);
    const additions = this.#additionsOf(folder).texts.filter(({ path }) => join(folder, path) !== own);
    const read = additions.map((text) => readGlossary(text, languages));
    const made = glossaryForPaper(glossary, read, languages);
    this.#papers.set(key, made);
    return made;
  }

  /** A key that identifies the additions of the paper in a folder; empty when there are none. */
  additionsKey(folder: string): string {
    return this.#additionsOf(folder).key;
  }

  #additionsOf(folder: string): Additions {
    const known = this.#additions.get(folder);
    if (known !== undefined) return known;
    const texts = (markdownNames(folder) ?? []).flatMap((name) => {
      const read = isGlossaryName(name) ? readSource(join(folder, name), name) : undefined;
      return read?.kind === 'text' ? [read.source] : [];
    });
    const key = texts.length === 0 ? '' : `.${digestOf(texts.flatMap(({ path, text }) => [path, text]))}`;
    this.#additions.set(folder, { texts, key });
    return { texts, key };
  }

  /** The glossary files of a config, without those with renderings to avoid; undefined when there are none. */
  found(config: Config): FoundGlossary | undefined {
    const { cwd, glossary } = this.#request;
    const named =
      glossary === undefined ? { paths: config.glossary, key: config.placeOf('glossary') ?? config.name } : { paths: [glossary] };
    return findGlossary({ place: this.#place, cwd, named, isPage: (path) => isPage(config, path) });
  }

  #filesOf(config: Config): readonly SourceText[] {
    const { files = [], avoidTables = [] } = this.#textsOf(config) ?? {};
    return [...files, ...avoidTables];
  }

  #textsOf(config: Config): GlossaryTexts | undefined {
    if (this.#texts.has(config)) return this.#texts.get(config);
    const found = this.found(config);
    const texts = found && readGlossaryTexts(found.paths, this.#request.cwd);
    this.#texts.set(config, texts);
    if (found === undefined) return texts;
    this.#reasons.set(config, found.reason);
    this.notes.add(`glossary ${found.paths.join(', ')}: ${found.reason}`);
    return texts;
  }
}

/** A page has a source or a translation in a file of its own; among the pages of a site may also stand a glossary of both languages. */
function isPage({ mirrors, languages }: Config, path: string): boolean {
  const file = mirrors.fileAt(path);
  if (file?.role !== 'source') return file !== undefined;
  if (file.translations.some(({ paths }) => paths.some((place) => isThere(place)))) return true;
  const read = readSource(path, path);
  return read.kind === 'text' && readGlossary(read.source, languages).failure !== undefined;
}

/** Parsed glossaries by their texts and the codes of the language pair. */
const loadedPairs = memoize((_texts: GlossaryTexts) => new Map<string, LoadedGlossary>());

function loadedFor(languages: Languages, texts: GlossaryTexts): LoadedGlossary {
  const pairs = loadedPairs(texts);
  const key = `${languages.source.code} ${languages.target.code}`;
  const loaded = pairs.get(key) ?? loadGlossary(texts, languages);
  pairs.set(key, loaded);
  return loaded;
}
