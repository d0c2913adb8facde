/** The package as an outsider has it: packed, and unpacked in a folder of its own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createFixture, type FsFixture } from 'fs-fixture';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeDeclarations } from '../../.scripts/build/declarations.ts';
import { root } from '../../.scripts/root.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { shownFiles } from '../support/shown-files.ts';

const call = promisify(execFile);

/** What `npm install` would put beside the package. */
const DEPENDENCIES = ['jiti', 'tinypool', 'write-file-atomic', 'zod'];

let there: FsFixture;

beforeAll(async () => {
  if (areStale()) writeDeclarations();
  there = await createFixture({ 'node_modules/.keep': '' });
  const { stdout } = await call('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', there.path], { cwd: root });
  const [{ filename }] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(stdout));
  mkdirSync(there.getPath('node_modules/tlint'));
  await call('tar', ['-xzf', there.getPath(filename), '--strip-components=1', '-C', there.getPath('node_modules/tlint')]);
  for (const name of DEPENDENCIES) link(join(root, 'node_modules', name), there.getPath('node_modules', name));
  cpSync(join(root, 'fixtures/plugin'), there.getPath('plugin'), { recursive: true });
  cpSync(join(root, 'fixtures/plugin'), there.getPath('node_modules/tlint-plugin-harbour'), { recursive: true });
  cpSync(join(root, 'fixtures/consumer'), there.getPath('consumer'), { recursive: true });
});

afterAll(async () => {
  await there.rm();
});

/** Are the declarations older than what they are made of? Making them takes longer than all tests here. */
function areStale(): boolean {
  const made = statSync(join(root, 'dist/src/testing.d.ts'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = globSync(['src/**/*.ts', '.scripts/build/*'], { cwd: root, absolute: true });
  return sources.some((path) => statSync(path).mtimeMs > made);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'dir');
}

/** Runs a program of Node; what it prints is there also when it ends with another code than 0. */
async function node(folder: string, ...argv: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const ended = z.object({ code: z.number().default(0), stdout: z.string(), stderr: z.string() });
  // The runner of these tests tells those of Node by this variable not to report as usual.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const options = { cwd: there.getPath(folder), env };
  const result = ended.parse(await call(process.execPath, [...argv], options).catch((failure: unknown) => failure));
  return { code: result.code, output: result.stdout + result.stderr };
}

describe('the plugin of the fixtures', () => {
  it('passes its own test, and a broken rule fails it', async () => {
    const passed = await node('plugin', '--test');
    expect(passed).toMatchObject({ code: 0, output: expect.stringMatching(/pass 12\b[^]*fail 0\b/) });
    const path = 'plugin/rules/product-names.js';
    const code = await there.readFile(path, 'utf8');
    await there.writeFile(path, code.replace('if (range.slice() === name) continue;', ''));
    expect(await node('plugin', '--test')).toMatchObject({
      code: 1,
      output: expect.stringContaining('expected nothing, found spelling'),
    });
    await there.writeFile(path, code);
  });

  it('finds what it is for in a project, with options and an explanation', async () => {
    mkdirSync(there.getPath('project'));
    await there.writeJson('project/tlint.config.json', {
      plugins: ['tlint-plugin-harbour'],
      rules: { 'harbour/product-names': { names: ['Tide Table'] } },
    });
    await there.writeFile(
      'project/01-guide.md',
      '# Section 1: Guide\n## القسم 1: الدليل\n\n### English Version\n\nRead Tide Table.\n\n### النسخة العربية\n\nاقرأ tide table.\n',
    );
    const tlint = join('..', 'node_modules/tlint/dist/bin/tlint.js');
    const { output } = await node('project', tlint, '--format', 'json');
    const [file] = reportSchema.parse(JSON.parse(output)).files;
    expect(file?.diagnostics.filter(({ rule }) => rule.startsWith('harbour/'))).toEqual([
      expect.objectContaining({ rule: 'harbour/product-names', messageId: 'spelling', severity: 'warning' }),
    ]);
    const explained = await node('project', tlint, 'explain', 'harbour/product-names');
    expect(explained.output).toContain('Readers look for them on boxes and screens');
    const other = await node('project', tlint, '--rule', 'harbour/product-names/spelling:off', '--format', 'json');
    expect(other.output).not.toContain('harbour/');
  });
});

describe('the types', () => {
  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('fit a consumer with module %s and moduleResolution %s', async (module, moduleResolution) => {
    await there.writeJson('consumer/package.json', { type: 'module' });
    await there.writeJson('consumer/tsconfig.json', {
      compilerOptions: {
        module,
        moduleResolution,
        target: 'es2023',
        // Those of zod need `URL`.
        lib: ['es2023', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      },
    });
    expect(await node('consumer', `${root}node_modules/typescript/bin/tsc`, '--project', '.')).toEqual({ code: 0, output: '' });
  });
});

describe('the docs', () => {
  it('show a test that passes', async () => {
    const page = await readFile(join(root, 'docs/writing-a-rule.md'), 'utf8');
    for (const [path, text] of Object.entries(shownFiles(page))) {
      mkdirSync(dirname(there.getPath('docs', path)), { recursive: true });
      await there.writeFile(join('docs', path), text);
    }
    await there.writeFile('docs/package.json', '{ "type": "module" }');
    // Only newer versions of Node run TypeScript by themselves.
    const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
    const ended = await node('docs', '--import', tsx, '--test', 'rules/product-names.test.ts');
    expect(ended).toMatchObject({ code: 0, output: expect.stringMatching(/pass 3\b[^]*fail 0\b/) });
  });
});

describe('the manifest', () => {
  it('has no script that npm would run, or warn of, where the package is installed', async () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await there.readFile('node_modules/tlint/package.json', 'utf8')));
    const run = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
    expect(run.filter((name) => name in scripts)).toEqual([]);
  });
});

it('holds the declarations of its entries and no others', () => {
  const files = readdirSync(there.getPath('node_modules/tlint/dist'), { recursive: true }).map(String);
  expect(files.filter((path) => path.endsWith('.d.ts')).toSorted()).toEqual([
    'src/index.d.ts',
    'src/tester/rule-tester.d.ts',
    'src/tester/test-cases.d.ts',
    'src/testing.d.ts',
  ]);
});
