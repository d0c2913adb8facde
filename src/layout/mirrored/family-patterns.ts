import { endingOf, type PairFamily } from './pair-families.ts';
import { PathPattern } from './path-pattern.ts';

/** A mirror as a config has it. */
export interface MirrorSetting {
  readonly source: string;
  readonly target: string;
  readonly exclude: readonly string[];
}

/**
 * The patterns of a family, as narrow as its pairs are: what else lies in the project is no page of it.
 * @param isTaken is a name in a path that of a language that is translated into?
 * @param paths all paths of the project
 */
export function patternsOf(
  { shape, pairs, unpaired }: PairFamily,
  isTaken: (name: string) => boolean,
  paths: readonly string[],
): MirrorSetting {
  const rests = [...new Set(pairs.map(({ rest }) => rest))];
  const isWide = shape.kind === 'sibling' && unpaired.every(({ name }) => !isTaken(name));
  const { folder, name } = isWide ? { folder: '', name: '' } : commonPart(rests);
  const ending = endingsOf(pairs.flatMap(({ source, target }) => [endingOf(source), endingOf(target)]));
  const write = ([before, after]: readonly [string, string]) => `${before}${folder}{path}${name}${after}.${ending}`;
  const source = write(shape.source);
  return { source, target: write(shape.target), exclude: otherLanguages({ shape, pairs, unpaired }, source, isTaken, paths) };
}

/** The folder that some paths have in common, and their name where it is one. */
function commonPart(rests: readonly string[]): { readonly folder: string; readonly name: string } {
  const [first = [], ...others] = rests.map((rest) => rest.split('/'));
  const folders = first.slice(0, -1);
  const differs = folders.findIndex((part, index) => others.some((other) => other.length <= index + 1 || other[index] !== part));
  const common = differs === -1 ? folders : folders.slice(0, differs);
  const name = first.at(-1) ?? '';
  return {
    folder: common.map((part) => `${part}/`).join(''),
    name: others.every((other) => other.at(-1) === name) ? name : '',
  };
}

function endingsOf(endings: readonly string[]): string {
  const distinct = [...new Set(endings)].sort();
  return distinct.length === 1 ? distinct.join('') : `{${distinct.join(',')}}`;
}

/** Globs of the pages in other languages, or in none, that would be taken for sources. */
function otherLanguages(
  { shape, pairs, unpaired }: PairFamily,
  source: string,
  isTaken: (name: string) => boolean,
  paths: readonly string[],
): readonly string[] {
  const [before, after] = shape.target;
  const isSource = new PathPattern(source, '/');
  const named = [...pairs, ...unpaired].map(({ name }) => name);
  const inContainer = shape.kind === 'container' && before.endsWith('{lang}/') ? foldersIn(before.slice(0, -7), paths) : [];
  const names = [...new Set([...named, ...inContainer])].filter((name) => !isTaken(name)).sort();
  return names.flatMap((name) => {
    const prefix = before.replace('{lang}', name);
    const others = paths.filter((path) => path.startsWith(prefix) && isSource.match(`/${path}`) !== undefined);
    if (after === '') return others.length > 0 ? `${prefix}**` : [];
    const suffix = after.replace('{lang}', name);
    return others.some((path) => path.includes(`${suffix}.`)) ? `${prefix}**/*${suffix}.*` : [];
  });
}

function foldersIn(folder: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (path.startsWith(folder) ? (path.slice(folder.length).split('/').slice(0, -1)[0] ?? []) : []));
}
