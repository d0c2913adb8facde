import { isAbsolute, join, parse, relative, sep } from 'node:path';
import type { Languages } from '../../language/languages.ts';
import { isMarkdown } from '../file-names.ts';
import type { MirroredFile, MirrorTable } from './mirrors.ts';

/** Two files, or two folders with pages at the same paths below, that are named as a translation and its source; absolute paths. */
export interface NamedPair {
  readonly source: string;
  readonly target: string;
}

/** What an absolute path is in a pair, and where the other side of it may lie, the likeliest place first. */
export function sideAt(
  { source, target }: NamedPair,
  path: string,
): { readonly role: 'source' | 'target'; readonly others: readonly string[] } | undefined {
  const [inSource, inTarget] = [below(source, path), below(target, path)];
  // One folder may lie in the other: a path then belongs to the inner one, from which less of it is left.
  if (inTarget !== undefined && (inSource === undefined || inTarget.length < inSource.length)) {
    return { role: 'target', others: withEndings(join(source, inTarget)) };
  }
  return inSource === undefined ? undefined : { role: 'source', others: withEndings(join(target, inSource)) };
}

/** The mirror of two files or folders that were named outright. */
export function namedPair(pair: NamedPair, { target: language }: Languages): MirrorTable {
  return {
    sourceFolders: [pair.source],
    fileAt(path): MirroredFile | undefined {
      const side = sideAt(pair, path);
      if (side === undefined) return undefined;
      const { role, others } = side;
      return role === 'target' ? { role, language, sources: others } : { role, translations: [{ language, paths: others }] };
    },
  };
}

/** The path below a folder; empty when it is the file itself, undefined when it lies elsewhere. */
function below(place: string, path: string): string | undefined {
  const inside = relative(place, path);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : inside;
}

/** A path and the same with the other endings of Markdown. */
function withEndings(path: string): readonly string[] {
  const { dir, name, ext } = parse(path);
  return [
    path,
    ...['.md', '.mdx'].filter((ending) => isMarkdown(path) && ending !== ext).map((ending) => join(dir, name + ending)),
  ];
}
