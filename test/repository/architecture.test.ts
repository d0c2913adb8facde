import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';

/**
 * The rooms of the program in the order of the way of the data: a room is a folder of src/, a file right under src/, or a
 * folder beside src/. It imports from itself and from the rooms before it.
 */
const ROOMS = [
  'package',
  'text',
  'language',
  'markdown',
  'translation',
  'layout',
  'spans',
  'glossary',
  'discover',
  'paper',
  'align',
  'compare',
  'check',
  'rule-kit',
  'rules',
  'config',
  'versions',
  'project',
  'document',
  'fix',
  'lint',
  'report',
  'baseline',
  'run',
  'query',
  'watch',
  'api',
  'index',
  'tester',
  'testing',
  'cli',
  'bin',
];

/** What may look at files without telling: no finding that is repeated depends on it. */
const UNOBSERVED = [
  // What they do is no run, or is of the call.
  'src/cli/',
  'src/tester/',
  'src/watch/',
  // A call with programs of the user's is never repeated.
  'src/config/plugins/',
  // They look at the cache, at what `--fix` may write, and at what an editor has open.
  'src/run/cache',
  'src/run/run-cache.ts',
  'src/run/session.ts',
  'src/run/writable-places.ts',
  'src/text/write.ts',
  // The program itself.
  'src/package.ts',
];

/** Those that ask, or read a text that was asked for. What asks git is never repeated. */
const ASKING = [
  'src/discover/git.ts',
  'src/discover/ignore-rules.ts',
  'src/run/changed-files.ts',
  'src/text/observations.ts',
  'src/text/read.ts',
  'src/versions/source-history.ts',
];

/** The rooms that may know which rules there are; all others are handed them. */
const KNOW_RULES = ['rules', 'api', 'cli', 'bin'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(...patterns: readonly string[]): { readonly path: string; readonly text: string }[] {
  const paths = globSync([...patterns], { cwd: root }).toSorted();
  return paths.map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

function program(): ReturnType<typeof sources> {
  return sources('src/**/*.ts', 'rules/**/*.ts', 'bin/**/*.ts');
}

function importsOf(files: ReturnType<typeof sources>): Import[] {
  return files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g), ([, specifier = '']) => ({
      from: path,
      to: posix.join(posix.dirname(path), specifier),
    })),
  );
}

function roomOf(path: string): string {
  const [top = '', inside = ''] = path.split('/');
  return top === 'src' ? inside.replace(/\.ts$/, '') : top;
}

function isAllowed({ from, to }: Import): boolean {
  if (to === 'package.json') return true;
  const [importer, imported] = [ROOMS.indexOf(roomOf(from)), ROOMS.indexOf(roomOf(to))];
  return imported !== -1 && imported <= importer && (roomOf(to) !== 'rules' || KNOW_RULES.includes(roomOf(from)));
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe('architecture', () => {
  it('knows every room', () => {
    const rooms = new Set(program().map(({ path }) => roomOf(path)));
    expect([...rooms].toSorted()).toEqual(ROOMS.toSorted());
  });

  it('imports only backwards along the way of the data', () => {
    const imports = importsOf(program());
    expect(imports.length).toBeGreaterThan(program().length);
    expect(imports.filter((entry) => !isAllowed(entry)).map(show)).toEqual([]);
  });

  it('gives rules no other rule and no package', () => {
    const rules = sources('rules/*/*.ts');
    const others = importsOf(rules).filter(({ to }) => roomOf(to) === 'rules');
    expect(others.map(show)).toEqual([]);
    const packages = rules.filter(({ text }) => /\bfrom\s+'[^.]/.test(text));
    expect(packages.map(({ path }) => path)).toEqual([]);
  });

  it('knows about languages in src/language/ only', () => {
    const code = sources('src/**/*.ts', 'rules/**/*.ts').filter(({ path }) => roomOf(path) !== 'language');
    const letters = code.filter(({ text }) => /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/.test(text));
    expect(letters.map(({ path }) => path)).toEqual([]);
  });

  it('asks the file system where it is observed, so that what changed is known', () => {
    const observed = sources('src/**/*.ts', 'rules/**/*.ts').filter(
      ({ path }) => !UNOBSERVED.some((each) => path.startsWith(each)),
    );
    const users = observed.filter(({ text }) => /import (?!type\b)[^;]*'(?:node:)?(?:fs|fs\/promises|child_process)'/.test(text));
    expect(users.map(({ path }) => path)).toEqual(ASKING);
  });

  it('leaves the process to bin/', () => {
    const users = sources('src/**/*.ts', 'rules/**/*.ts').filter(({ text }) => /\bprocess\.[a-z]|'(?:node:)?process'/.test(text));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});
