import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Mirror } from '../layout/mirrored/mirrors.ts';
import { clip } from '../text/clip.ts';
import { digestOf } from '../text/digest.ts';
import { isThere, seeElsewhere } from '../text/observations.ts';
import { pathFrom } from '../text/path-from.ts';
import { decodeSource } from '../text/read.ts';
import type { SourceText } from '../text/source-text.ts';
import { declaredVersion } from './declared-version.ts';
import { isName } from './version-name.ts';
import { readSidecar, type Sidecar, spellings, versionIn } from './sidecar.ts';
import { SourceHistory } from './source-history.ts';
import type { SourceVersion, WhyUnknown } from '../translation/source-version.ts';
import { readStamps, type Stamps, stampsPath } from './stamps.ts';

/** A file with its absolute path. */
export interface OpenedFile {
  readonly absolute: string;
  readonly text: SourceText;
}

/** A page in a language, and the file with its source. */
export interface OpenedPage {
  readonly config: Config;
  /** The code of its language. */
  readonly language: string;
  readonly page: OpenedFile;
  readonly source: OpenedFile;
}

/** Hashes of files that projects write down, by the number of their hexadecimal digits. */
const HASHES: ReadonlyMap<number, string> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
]);

/** The digits of a commit in messages. */
const SHORT = 10;

/** Finds which version of its source a page translates, as the config of the page says; each file is read once. */
export class Versions {
  readonly #sidecars = new Map<string, Sidecar>();
  readonly #stamps = new Map<string, Stamps>();
  readonly #histories = new Map<string, SourceHistory>();

  /** The absolute path of the file with the versions of the pages in a language, if they are in one. */
  fileOf(config: Config, language: string, page: string): string | undefined {
    const { versions, root } = config;
    if (versions?.kind === 'stamp') return stampsPath(root, language);
    if (versions?.kind !== 'sidecar') return undefined;
    const captures = mirrorOf(config, page)?.target.match(page) ?? new Map([['lang', language]]);
    const [file] = versions.pattern.pathsFor(captures);
    // A language may have none yet, but a file for all of them that is not there is a mistake.
    return file !== undefined && versions.pattern.names.includes('lang') && !isThere(file) ? undefined : file;
  }

  /**
   * Identifies what the versions of the pages in a language depend on, beside the pages and a history in which no commit ever changes;
   * undefined where that cannot be told.
   * @throws ConfigError when the file with the versions cannot be used
   */
  keyOf(config: Config, language: string, page: string): string | undefined {
    const { versions } = config;
    if (versions === undefined) return '';
    // What the history lacks today it may have tomorrow.
    if (versions.kind !== 'stamp') seeElsewhere();
    if (versions.kind === 'git') return undefined;
    if (versions.kind === 'frontMatter' || versions.kind === 'comment') return `.${digestOf([versions.kind, versions.key])}`;
    const file = this.fileOf(config, language, page);
    if (file === undefined) return `.${versions.kind}`;
    const pages = versions.kind === 'stamp' ? [...this.stampsIn(file, config.root)] : this.#sidecar(file, config.root);
    return `.${digestOf([versions.kind, JSON.stringify(pages)])}`;
  }

  /**
   * The version of the source that a page translates; undefined when nothing tells it.
   * @throws ConfigError when the file with the versions cannot be used
   */
  async of({ config, language, page, source }: OpenedPage): Promise<SourceVersion | undefined> {
    const { versions, root } = config;
    const mirror = mirrorOf(config, page.absolute);
    const sources = mirror?.source.folder ?? dirname(source.absolute);
    const named = (name: string | undefined) => this.#named(name, source, sources);
    const file = this.fileOf(config, language, page.absolute);
    switch (versions?.kind) {
      case 'stamp': {
        const prints = this.stampsIn(file ?? '', root).get(pathFrom(root, source.absolute));
        return prints && { kind: 'prints', name: 'stamp', prints };
      }
      case 'sidecar': {
        const path = mirror?.target.match(page.absolute)?.get('path');
        if (file === undefined) return undefined;
        const places = spellings([page.absolute, source.absolute], file, root, path);
        return named(versionIn(this.#sidecar(file, root), places));
      }
      case 'git': {
        const history = this.#history(mirror?.target.folder ?? dirname(page.absolute));
        if (!(await history.exists())) return { kind: 'unknown', name: 'git', why: 'noHistory' };
        if (!(await history.isThatOf(this.#history(sources)))) return { kind: 'unknown', name: 'git', why: 'apart' };
        const change = await history.lastChangeOf(page.absolute);
        if (change === undefined || change.kind === 'uncommitted') return { kind: 'present', name: 'the work tree' };
        return change.kind === 'commit'
          ? named(change.commit)
          : { kind: 'unknown', name: change.commit.slice(0, SHORT), why: 'shallow' };
      }
      case 'frontMatter':
      case 'comment':
        return named(declaredVersion(page.text, source.text, versions));
      case undefined:
        return undefined;
    }
  }

  /** The stamps in a file. @throws ConfigError when it cannot be used */
  stampsIn(file: string, root: string): Stamps {
    const known = this.#stamps.get(file) ?? readStamps(file, pathFrom(root, file));
    this.#stamps.set(file, known);
    return known;
  }

  #sidecar(file: string, root: string): Sidecar {
    const known = this.#sidecars.get(file) ?? readSidecar(file, pathFrom(root, file));
    this.#sidecars.set(file, known);
    return known;
  }

  /** The version with a name: a commit, or a hash of the source. */
  async #named(written: string | undefined, source: OpenedFile, folder: string): Promise<SourceVersion | undefined> {
    if (written === undefined) return undefined;
    if (!isName(written)) return { kind: 'unknown', name: clip(written), why: 'name' };
    const isHash = /^[\da-f]{7,}$/i.test(written);
    const name = isHash ? written.slice(0, SHORT) : written;
    const algorithm = HASHES.get(written.length);
    const isOfSource = (bytes: Buffer | string) => algorithm !== undefined && hash(algorithm, bytes) === written.toLowerCase();
    if (isOfSource(source.text.text)) return { kind: 'present', name };
    const history = this.#history(folder);
    if (!(await history.exists())) return { kind: 'unknown', name, why: algorithm === 'md5' ? 'changed' : 'noHistory' };
    const bytes =
      (await history.fileAt(written, source.absolute)) ?? (await history.versionsOf(source.absolute)).find(isOfSource);
    const read = bytes && decodeSource(bytes, source.text.path);
    if (read?.kind === 'text') return { kind: 'text', name, text: read.source.text, isFixed: isHash };
    const why: WhyUnknown = (await history.isShallow()) ? 'shallow' : algorithm === 'md5' ? 'changed' : 'absent';
    return { kind: 'unknown', name, why };
  }

  /** Asks git anew from now on: what is committed may have changed. */
  refresh(): void {
    this.#histories.clear();
  }

  #history(folder: string): SourceHistory {
    const known = this.#histories.get(folder) ?? new SourceHistory(folder);
    this.#histories.set(folder, known);
    return known;
  }
}

function mirrorOf({ mirrors }: Config, page: string): Mirror | undefined {
  const file = mirrors.fileAt(page);
  return file?.role === 'target' ? file.mirror : undefined;
}
