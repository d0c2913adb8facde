import { sep } from 'node:path';
import type { Language } from '../../language/language.ts';
import { PathLanguages, type NamedLanguage } from './path-languages.ts';
import type { Captures, PathPattern } from './path-pattern.ts';

/** A tree of pages and the trees of their translations. */
export interface Mirror {
  readonly source: PathPattern;
  readonly target: PathPattern;
  /** Is a page with this absolute path left out? */
  excludes(path: string): boolean;
}

/** What a file is in the mirrors of a config. */
export type MirroredFile = MirroredSource | MirroredTarget;

interface MirroredSource {
  readonly role: 'source';
  readonly translations: readonly Translations[];
}

interface MirroredTarget {
  readonly role: 'target';
  readonly language: Language;
  /** The mirror that tells it; absent where the two sides are named outright. */
  readonly mirror?: Mirror;
  /** Where its source may lie, as absolute paths, the likeliest first; none when its mirror leaves the source out. */
  readonly sources: readonly string[];
  /** The place of the source that its mirror leaves out. */
  readonly excluded?: string;
}

/** Where the translation of a page into one language may lie, as absolute paths, the likeliest first. */
export interface Translations {
  readonly language: Language;
  readonly paths: readonly string[];
}

/** Tells pages and their translations by their absolute paths. */
export interface MirrorTable {
  /** The absolute paths of the folders in which all sources lie. */
  readonly sourceFolders: readonly string[];
  /** What the file with an absolute path is; undefined when it is neither. */
  fileAt(absolute: string): MirroredFile | undefined;
}

/** The mirrors of a config: tells pages and their translations by their paths alone. */
export class Mirrors implements MirrorTable {
  readonly all: readonly Mirror[];
  readonly #languages: PathLanguages;
  readonly #first: Language | undefined;
  readonly #files = new Map<string, MirroredFile | undefined>();

  constructor(mirrors: readonly Mirror[], languages: readonly NamedLanguage[]) {
    this.all = mirrors;
    this.#languages = new PathLanguages(languages);
    this.#first = languages[0]?.language;
  }

  get sourceFolders(): readonly string[] {
    return [...new Set(this.all.map(({ source }) => source.folder))];
  }

  /** What the file with an absolute path is; undefined when no pattern matches it. */
  fileAt(absolute: string): MirroredFile | undefined {
    if (this.all.length === 0) return undefined;
    const path = absolute.split(sep).join('/');
    if (!this.#files.has(path)) this.#files.set(path, this.#targetAt(path) ?? this.#sourceAt(path));
    return this.#files.get(path);
  }

  /** A file that a target pattern matches is never a source, whatever else matches it. */
  #targetAt(path: string): MirroredTarget | undefined {
    let leftOut: MirroredTarget | undefined;
    for (const mirror of this.all) {
      const { source, target, excludes } = mirror;
      const captures = target.match(path);
      const language = captures && this.#languageIn(captures);
      if (captures === undefined || language === undefined || excludes(path)) continue;
      const places = source.pathsFor(captures).filter((other) => other !== path);
      const sources = places.filter((place) => !excludes(place));
      if (sources.length > 0) return { role: 'target', language, mirror, sources };
      const [excluded] = places;
      if (excluded !== undefined) leftOut ??= { role: 'target', language, mirror, sources, excluded };
    }
    return leftOut;
  }

  #sourceAt(path: string): MirroredFile | undefined {
    for (const { source, target, excludes } of this.all) {
      const captures = source.match(path);
      if (captures === undefined || excludes(path)) continue;
      const translations = this.#languages.spellings.map(({ language, names }): Translations => {
        const spelt = target.names.includes('lang') ? names : [''];
        return { language, paths: spelt.flatMap((name) => target.pathsFor(new Map([...captures, ['lang', name]]))) };
      });
      return { role: 'source', translations: target.names.includes('lang') ? translations : translations.slice(0, 1) };
    }
    return undefined;
  }

  #languageIn(captures: Captures): Language | undefined {
    const name = captures.get('lang');
    return name === undefined ? this.#first : this.#languages.languageOf(name);
  }
}
