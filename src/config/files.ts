import { isAbsolute, resolve } from 'node:path';
import type { z } from 'zod';
import type { Classification } from '../layout/layout.ts';
import { isMarkdown } from '../layout/file-names.ts';
import type { KeyPath, Mistake } from './config-error.ts';
import { matcher } from './globs.ts';
import { type configSchema, fileLists } from './schema.ts';

type Settings = Pick<z.output<typeof configSchema>, 'files' | 'glossary'>;

/** Tells what a config says that a file is for, by its absolute path; undefined where the config says nothing. */
export type GivenKind = (path: string) => Classification | undefined;

/**
 * The kinds of files by the globs of `files`. The list that leaves most out wins: `skip` over `abstract`, `abstract` over `section`.
 * A glossary that the config names stays one.
 */
export function givenKinds({ files, glossary }: Settings, root: string, config: string): GivenKind {
  const lists = fileLists.toReversed().flatMap((name) => {
    const globs = files[name];
    if (globs.length === 0) return [];
    const single = globs.map((glob) => ({ glob, matches: matcher(root, [glob]) }));
    return [{ name, matches: matcher(root, globs), single }];
  });
  const glossaries = new Set([glossary ?? []].flat().map((path) => resolve(root, path)));
  return (path) => {
    if (lists.length === 0 || glossaries.has(path) || !isMarkdown(path)) return undefined;
    const list = lists.find(({ matches }) => matches(path));
    if (list === undefined) return undefined;
    const { name, single } = list;
    const glob = single.find((one) => !one.glob.startsWith('!') && one.matches(path))?.glob ?? '**';
    const reason = `\`${glob}\` in \`files.${name}\` of ${config} matches its path`;
    return name === 'skip' ? { kind: 'other', reason, remedy: SKIPPED } : { kind: name, reason };
  };
}

const SKIPPED = 'Take it off that list if it is meant to be checked.';

/** What is wrong with the globs of `files`. */
export function filesMistakes({ files }: Pick<Settings, 'files'>): readonly Mistake[] {
  const seen = new Map<string, string>();
  return fileLists.flatMap((name) =>
    files[name].flatMap((glob, index): readonly Mistake[] => {
      const path: KeyPath = ['files', name, index];
      const key = `files.${name}[${index}]`;
      const fault = globFault(glob);
      if (fault !== undefined) return [{ path, text: `\`${key}\` is \`${glob}\`, which ${fault}` }];
      const twin = seen.get(glob);
      seen.set(glob, key);
      if (twin === undefined) return [];
      return [{ path, text: `\`${key}\` and \`${twin}\` are both \`${glob}\`; a file is of one kind, expected it once` }];
    }),
  );
}

function globFault(glob: string): string | undefined {
  const bare = glob.replace(/^!/, '');
  if (bare.trim() === '') return 'is empty; expected a glob such as `notes/**`';
  if (bare.includes('\\')) return 'has `\\`; write `/` between folders';
  if (isAbsolute(bare)) return 'is absolute; expected a glob that starts at the folder of the config';
  if (/^\.\.(?:\/|$)/.test(bare)) return 'leaves the folder of the config, where nothing is checked by it; put a config there';
  return undefined;
}
