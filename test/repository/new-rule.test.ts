import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { ruleFiles } from '../../.scripts/rule-files.ts';

/** What of the project a new rule and the checks of it touch. */
const COPIED = [
  'bench/results.json',
  'bench/row.ts',
  'bench/speed-sentence.ts',
  ...['.scripts', 'docs', 'fixtures/content', 'man', 'rules', 'schema', 'src', 'test'],
  ...['.oxfmtrc.json', '.oxlintrc.json', 'README.md', 'package.json', 'tsconfig.json'],
];

const rule = ruleFiles('typography', 'scaffolded-rule');
const project = await createFixture();

/** Runs a program of a package in the copy of the project; what it says is the error when it fails. */
function run(program: string, ...argv: readonly string[]): void {
  execFileSync(process.execPath, [join('node_modules', program), ...argv], { cwd: project.path, stdio: 'pipe' });
}

describe('npm run new-rule', { timeout: 60_000 }, () => {
  beforeAll(() => {
    for (const path of COPIED) cpSync(join(root, path), project.getPath(path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), project.getPath('node_modules'), 'junction');
    run('tsx/dist/cli.mjs', '.scripts/new-rule.ts', `${rule.category}/${rule.id}`);
  }, 60_000);

  afterAll(() => project.rm());

  it('registers the rule', () => {
    expect(readFileSync(project.getPath('rules/registry.ts'), 'utf8')).toContain(`from './typography/${rule.id}.ts'`);
    expect(readFileSync(project.getPath('schema/config.json'), 'utf8')).toContain(`"${rule.id}/problem"`);
  });

  it('writes code and a test that type-check', () => {
    const compilerOptions = { noEmit: true };
    const config = { extends: './tsconfig.json', compilerOptions, include: [], files: [rule.code, rule.test] };
    writeFileSync(project.getPath('tsconfig.rule.json'), JSON.stringify(config));
    expect(() => run('typescript/bin/tsc', '--project', 'tsconfig.rule.json')).not.toThrow();
  });

  it('writes code and a test that pass lint and format', () => {
    expect(() => run('oxlint/bin/oxlint', rule.code, rule.test)).not.toThrow();
    expect(() => run('oxfmt/bin/oxfmt', '--check', rule.code, rule.test)).not.toThrow();
  });

  it('writes a test and examples that hold', () => {
    const files = [rule.test, 'test/repository/rules.test.ts', 'test/repository/rule-docs.test.ts'];
    expect(() => run('vitest/vitest.mjs', 'run', '--dir', 'test', '--testNamePattern', rule.id, ...files)).not.toThrow();
  });
});
