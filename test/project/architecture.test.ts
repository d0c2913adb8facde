import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/rule-files.ts';

/** The way of the data: a stage imports from itself and from the stages before it. */
const STAGES = ['discover', 'text', 'markdown', 'section', 'spans', 'align', 'paper', 'check', 'summary'];

function before(stage: string): string[] {
  return STAGES.slice(0, STAGES.indexOf(stage));
}

/** Which other folders of src/ the files of a folder may import from. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Beside the stages: what is known about languages, terms and settings.
  language: [],
  glossary: ['language', ...before('align')],
  config: ['language', ...before('check'), 'check'],
  cache: ['text'],
  // The stages.
  discover: ['language'],
  text: before('text'),
  markdown: before('markdown'),
  section: ['language', ...before('section')],
  spans: ['language', ...before('spans')],
  align: ['language', 'glossary', ...before('align')],
  paper: ['language', ...before('spans')],
  check: ['language', 'glossary', ...before('check')],
  summary: ['language', 'glossary', ...before('summary')],
  // The ends of the way: they see findings, not rules.
  report: ['text', 'check', 'paper'],
  fix: ['text', 'check'],
};

/** Files right under src/ join the folders: they import from any of them, and no folder but `cli` imports from them. */
function isJoint(part: string): boolean {
  return part.endsWith('.ts');
}

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(pattern: string): { readonly path: string; readonly text: string }[] {
  const paths = globSync(pattern, { cwd: root }).toSorted();
  return paths.map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

function importsOf(pattern: string): Import[] {
  return sources(pattern).flatMap(({ path, text }) =>
    Array.from(text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g), ([, specifier = '']) => ({
      from: path,
      to: posix.join(posix.dirname(path), specifier),
    })),
  );
}

/** The folder of src/ that a path lies in, or the file's own name right under src/. */
function partOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isAllowed({ from, to }: Import): boolean {
  if (to === 'package.json') return true;
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === 'cli') return true;
  if (isJoint(importer)) return imported !== 'cli';
  return to.startsWith('src/') && (importer === imported || (ALLOWED[importer] ?? []).includes(imported));
}

function show({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe('architecture', () => {
  it('knows every folder of src/', () => {
    const parts = new Set(sources('src/**/*.ts').map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => !(part in ALLOWED) && !isJoint(part) && part !== 'cli')).toEqual([]);
  });

  it('imports only backwards along the way of the data', () => {
    expect(
      importsOf('src/**/*.ts')
        .filter((entry) => !isAllowed(entry))
        .map(show),
    ).toEqual([]);
  });

  it('gives rules nothing but the rule kit', () => {
    const foreign = importsOf('rules/*/*.ts').filter(({ to }) => to !== 'src/rule-kit.ts');
    expect(foreign.map(show)).toEqual([]);
    const packages = sources('rules/*/*.ts').filter(({ text }) => /\bfrom\s+'[^.]/.test(text));
    expect(packages.map(({ path }) => path)).toEqual([]);
  });

  it('knows about languages in src/language/ only', () => {
    const code = [...sources('src/**/*.ts'), ...sources('rules/**/*.ts')].filter(({ path }) => partOf(path) !== 'language');
    const letters = code.filter(({ text }) => /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/.test(text));
    expect(letters.map(({ path }) => path)).toEqual([]);
  });

  it('leaves the process to bin/', () => {
    const users = [...sources('src/**/*.ts'), ...sources('rules/**/*.ts')].filter(({ text }) =>
      /\bprocess\.[a-z]|'(?:node:)?process'/.test(text),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});
