/** The pages of two files or folders that are named as a translation and its source. */
import { resolve } from 'node:path';
import { discover } from '../discover/discover.ts';
import { isMarkdown } from '../layout/file-names.ts';
import { type NamedPair, sideAt } from '../layout/mirrored/named-pair.ts';
import type { GivenPair } from '../project/given-pair.ts';
import { isThere, statsOf } from '../text/observations.ts';
import { readSource } from '../text/read.ts';
import { type LanguageNaming, pairLanguages } from './pair-languages.ts';
import { UsageError } from './usage-error.ts';

/** Two files or two folders, relative to `cwd`. */
export interface PairRequest extends NamedPair {
  readonly cwd: string;
  readonly config?: string | undefined;
  /** The tags of their languages, where the caller gives them. */
  readonly tags: { readonly source?: string | undefined; readonly target?: string | undefined };
}

/** The languages of a folder are told from so many of its pages. */
const SAMPLES = 6;

/** @throws UsageError when the two are no pair, or their languages cannot be told */
export async function findPair({ cwd, config, source, target, tags }: PairRequest, naming: LanguageNaming): Promise<GivenPair> {
  const places = { source: resolve(cwd, source), target: resolve(cwd, target) };
  refuseUnlike({ source, target }, places);
  const pages = await pagesOf({ source, target }, cwd);
  const sides = {
    source: { path: source, text: textOf(pages.map((page) => page.source)), tag: tags.source },
    target: { path: target, text: textOf(pages.map((page) => page.target)), tag: tags.target },
  };
  return { ...places, languages: await pairLanguages({ cwd, config, ...sides }, naming) };
}

function refuseUnlike(given: NamedPair, places: NamedPair) {
  const kinds = (['source', 'target'] as const).map((side) => {
    if (given[side] === '' || !isThere(places[side])) {
      throw new UsageError(`\`${given[side]}\` matches no file: there is no such file or folder`);
    }
    const isFolder = statsOf(places[side]).isDirectory();
    if (!isFolder && !isMarkdown(places[side])) {
      throw new UsageError(`\`${given[side]}\` is no Markdown by its ending; expected \`.md\`, \`.mdx\` or \`.markdown\``);
    }
    return isFolder ? 'a folder' : 'a file';
  });
  const [source, target] = kinds;
  if (source !== target) {
    throw new UsageError(
      `\`${given.source}\` is ${source} and \`${given.target}\` is ${target}`,
      'Give two files, or two folders with pages at the same paths.',
    );
  }
  if (places.source === places.target) throw new UsageError(`\`${given.target}\` is both source and translation; give two paths`);
}

/** The pages that both sides have, as absolute paths. */
async function pagesOf({ source, target }: NamedPair, cwd: string): Promise<readonly NamedPair[]> {
  const { files } = await discover({ cwd, paths: [target], ignore: false });
  const places = { source: resolve(cwd, source), target: resolve(cwd, target) };
  const pages = files.flatMap(({ absolute }) => {
    const side = sideAt(places, absolute);
    const from = side?.role === 'target' ? side.others.find((path) => isThere(path)) : undefined;
    return from === undefined ? [] : [{ source: from, target: absolute }];
  });
  if (pages.length === 0) {
    throw new UsageError(
      `no page of \`${target}\` has a source at the same path in \`${source}\``,
      `\`${files[0]?.path}\` has none, for instance. Give two files where the names differ.`,
    );
  }
  return pages;
}

function textOf(paths: readonly string[]): string {
  const read = paths.slice(0, SAMPLES).map((path) => readSource(path, path));
  return read.map((one) => (one.kind === 'text' ? one.source.text : '')).join('\n\n');
}
