import { posix } from 'node:path';
import { memoize } from '../text/memoize.ts';
import type { SourceText } from '../text/source-text.ts';
import type { SidePair } from '../translation/ast.ts';

/** The places of a page and its translation in their projects, which tell what a relative link of either leads to. */
export interface PagePaths {
  /** What only one of the two paths has, if it may be the name of a language: `tw` of `translations/tw/README.md`. */
  readonly names: readonly string[];
  /**
   * Where a relative path leads to, in the terms of the source's tree: seen from a translation, `../guide.md` is the translation of
   * what it is seen from the source.
   */
  resolve(path: string, role: 'source' | 'target'): string;
  /** The same for a path of the target that leads into the source's tree itself. */
  resolveToSource(path: string): string;
}

const NAME = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** Undefined where one file holds both texts. */
export function pagePathsOf({ source, target }: SidePair): PagePaths | undefined {
  // A source has translations in several languages, a translation only one source.
  return source.range.text === target.range.text ? undefined : pathsOf(target.range.text, source.range.text);
}

const pathsOf = memoize(({ path: target }: Pick<SourceText, 'path'>, { path: source }: Pick<SourceText, 'path'>): PagePaths => {
  const folders = { source: posix.dirname(source), target: posix.dirname(target) };
  const roots = rootsOf(folders.source.split('/'), folders.target.split('/'));
  const [own, others] = [source, target].map((path) => path.split(/[/.]/));
  const marks = [
    ...(own ?? []).filter((part) => !others?.includes(part)),
    ...(others ?? []).filter((part) => !own?.includes(part)),
  ];
  return {
    names: marks.filter((part) => NAME.test(part)).map((part) => part.replaceAll(/[_-]/g, '[-_]')),
    resolve: (path, role) => below(posix.join(folders[role], path), roots[role]),
    resolveToSource: (path) => below(posix.join(folders.target, path), roots.source),
  };
});

/** The folders that hold the trees: what is left of two paths without the folders that they share at their ends. */
function rootsOf(source: readonly string[], target: readonly string[]): Readonly<Record<'source' | 'target', string>> {
  let common = 0;
  while (common < Math.min(source.length, target.length) && source.at(-1 - common) === target.at(-1 - common)) common++;
  const rootOf = (folders: readonly string[]) => folders.slice(0, folders.length - common).join('/');
  return { source: rootOf(source), target: rootOf(target) };
}

function below(path: string, root: string): string {
  return root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
