import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';

/** What of the project the data of a new language and the checks of them touch. */
const COPIED = [
  ...['bench/results.json', 'bench/row.ts', 'bench/speed-sentence.ts'],
  ...['.scripts', 'docs', 'man', 'rules', 'schema', 'src', 'test'],
  ...['.oxfmtrc.json', '.oxlintrc.json', 'README.md', 'package.json', 'tsconfig.json'],
];

/** Icelandic, which has a decimal comma. */
const CODE = 'is';
const FILES = ['is.ts', 'morphology.ts', 'names.ts', 'numbers.ts', 'prose.ts', 'references.ts', 'units.ts'];
const FOLDER = `src/language/${CODE}`;
const SAMPLE = `test/language/samples/${CODE}.ts`;

const project = await createFixture();

/** What a program of a package says in the copy of the project; it is the error when the program fails. */
function run(program: string, ...argv: readonly string[]): string {
  const options = { cwd: project.path, stdio: 'pipe', encoding: 'utf8' } as const;
  return execFileSync(process.execPath, [join('node_modules', program), ...argv], options);
}

function scaffold(...tags: readonly string[]): void {
  run('tsx/dist/cli.mjs', '.scripts/new-language.ts', ...tags);
}

function read(path: string): string {
  return readFileSync(project.getPath(path), 'utf8');
}

describe('npm run new-language', { timeout: 60_000 }, () => {
  beforeAll(() => {
    for (const path of COPIED) cpSync(join(root, path), project.getPath(path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), project.getPath('node_modules'), 'junction');
    scaffold(CODE);
  }, 60_000);

  afterAll(() => project.rm());

  it('writes the files of a language', () => {
    expect(readdirSync(project.getPath(FOLDER)).toSorted()).toEqual(FILES);
    expect(read(`${FOLDER}/is.ts`)).toContain("separators: { decimal: ',', group: '.' }");
    expect(read(`${FOLDER}/numbers.ts`)).toContain("['febrúar', 'feb']");
  });

  it('adds one line for it to each list of languages, in alphabetical order', () => {
    const languages = read('src/language/described.ts');
    expect(languages).toContain("import { icelandic } from './is/is.ts';\n");
    const codes = Array.from(languages.matchAll(/^ {2}\['(\w+)', \(\) => \w+\],$/gm), ([, code]) => code);
    expect(codes).toEqual([...codes].toSorted());
    expect(codes).toContain(CODE);
    expect(read('docs/languages.md')).toContain('| Icelandic (`is`) |');
  });

  it('writes data that type-check, with the words that test them', () => {
    const files = [`${FOLDER}/is.ts`, SAMPLE];
    const config = { extends: './tsconfig.json', compilerOptions: { noEmit: true }, include: [], files };
    writeFileSync(project.getPath('tsconfig.language.json'), JSON.stringify(config));
    expect(() => run('typescript/bin/tsc', '--project', 'tsconfig.language.json')).not.toThrow();
  });

  it('writes data that pass lint and format', () => {
    const files = [FOLDER, SAMPLE, 'src/language/described.ts'];
    expect(() => run('oxlint/bin/oxlint', ...files)).not.toThrow();
    expect(() => run('oxfmt/bin/oxfmt', '--check', ...files)).not.toThrow();
  });

  it('writes what the engine knows of the language, and leaves its words to the test of all languages', () => {
    const shape = (name: string) =>
      run('vitest/vitest.mjs', 'run', '--dir', 'test', '--testNamePattern', `'Icelandic' ${name}`, 'language/shape');
    expect(shape('is told by a code')).toContain('1 passed');
    expect(() => shape('fills what every language has')).toThrow();
  });

  it.each([
    ['en', 'has data already'],
    ['pt-BR', 'the language alone, `pt`'],
    ['qqq', 'no tag of a language'],
  ])('refuses %s', (tag, why) => {
    expect(() => scaffold(tag)).toThrow(why);
  });
});
