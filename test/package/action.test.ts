import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../.scripts/root.ts';

const step = z.object({
  run: z.string().optional(),
  uses: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const action = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
    runs: z.object({ using: z.literal('composite'), steps: z.array(step) }),
  })
  .parse(parse(readFileSync(`${root}action.yml`, 'utf8')));
const script = action.runs.steps.flatMap(({ run }) => run ?? []).join('\n');

/** Stands for npx: prints its arguments, one a line, and ends with the code of a file. `--version` succeeds where tlint is installed. */
const NPX = `#!/usr/bin/env bash
if [[ "$*" == '--no -- tlint --version' ]]; then [[ -e installed ]]; exit; fi
printf '[%s]\\n' "$@"
exit "$(cat code)"
`;

interface Run {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly installed?: boolean;
  readonly code?: number;
}

/** Runs the script of the action as a GitHub runner does. */
async function run({ inputs = {}, installed = false, code = 0 }: Run = {}) {
  await using fixture = await createFixture({
    'bin/npx': NPX,
    'a b.md': '',
    code: String(code),
    ...(installed && { installed: '' }),
    script,
  });
  spawnSync('chmod', ['+x', fixture.getPath('bin/npx')]);
  const given = Object.entries(action.inputs).map(([name, input]) => {
    return [`TLINT_${name.toUpperCase().replaceAll('-', '_')}`, inputs[name] ?? input.default];
  });
  const env = { ...process.env, PATH: `${fixture.getPath('bin')}:${process.env['PATH']}`, ...Object.fromEntries(given) };
  const call = ['--noprofile', '--norc', '-eo', 'pipefail', fixture.getPath('script')];
  const { status, stdout } = spawnSync('bash', call, { cwd: fixture.path, env, encoding: 'utf8' });
  const words = Array.from(stdout.matchAll(/^\[(.*)\]$/gm), ([, word]) => word);
  return { status, stdout, words, made: await fixture.exists('made') };
}

describe('action.yml', () => {
  it('puts no input into the script', () => {
    expect(script).not.toContain('${{');
    for (const name of Object.keys(action.inputs)) {
      if (name === 'working-directory') continue;
      expect(action.runs.steps[0]?.env).toHaveProperty(
        `TLINT_${name.toUpperCase().replaceAll('-', '_')}`,
        `\${{ inputs.${name} }}`,
      );
    }
  });

  it('runs the latest version, that of the project, or the given one', async () => {
    expect((await run()).words).toEqual(['--yes', '--', 'tlint@latest', '--format=github', '--', '.']);
    expect((await run({ installed: true })).words.slice(0, 3)).toEqual(['--no', '--', 'tlint']);
    expect((await run({ installed: true, inputs: { version: '0.1.0' } })).words.slice(0, 3)).toEqual([
      '--yes',
      '--',
      'tlint@0.1.0',
    ]);
    expect(await run({ inputs: { version: 'https://evil.test/x.tgz' } })).toMatchObject({
      status: 2,
      words: [],
      stdout: expect.stringContaining('::error::`version` is no version of tlint'),
    });
  });

  it('passes options, a report for code scanning and the exit code', async () => {
    const inputs = {
      args: `--max-warnings 0 --rule 'tatweel:off'`,
      config: 'a b.json',
      'sarif-file': 'tlint.sarif',
      format: 'text',
    };
    const { status, words } = await run({ inputs, code: 1 });
    expect(status).toBe(1);
    expect(words.slice(3)).toEqual([
      '--config=a b.json',
      '--format',
      'sarif',
      '--output-file=tlint.sarif',
      '--format=text',
      '--max-warnings',
      '0',
      '--rule',
      'tatweel:off',
      '--',
      '.',
    ]);
    expect((await run({ inputs: { args: "--rule 'x" } })).status).toBe(2);
  });

  it.each([
    ['content docs/*.md', ['content', 'docs/*.md']],
    ['a b.md\ndocs\n', ['a b.md', 'docs']],
    ['  content\tdocs \n', ['content', 'docs']],
    ['', []],
  ])('takes paths between white space, or one a line: %j', async (paths, expected) => {
    const { words } = await run({ inputs: { paths } });
    expect(words.slice(words.lastIndexOf('--') + 1)).toEqual(expected);
  });

  it.each([
    '$(touch made)',
    '`touch made`',
    '; touch made',
    "'; touch made; '",
    '" && touch made && "',
    '--version; touch made',
    '|touch made',
  ])('obeys nothing that stands in an input: %s', async (hostile) => {
    for (const name of Object.keys(action.inputs)) {
      expect((await run({ inputs: { [name]: hostile } })).made).toBe(false);
    }
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = z
    .array(z.object({ id: z.string(), entry: z.string(), language: z.literal('node'), files: z.string() }))
    .parse(parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')));

  it.each(hooks)('passes Markdown files: $id', ({ files }) => {
    const taken = ['a.md', 'b/c.mdx', 'd.markdown', 'e.mdown', 'md', 'f.md.txt'].filter((path) => new RegExp(files).test(path));
    expect(taken).toEqual(['a.md', 'b/c.mdx', 'd.markdown']);
  });
});
