import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Program } from './child.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export interface Competitor {
  readonly name: string;
  readonly program: Program;
  /** The most that tlint's time may be as a part of this program's; no budget for programs that are not written in JavaScript. */
  readonly most?: number;
}

/** Other linters for the same folder; empty when they cannot be installed. */
export function competitors(folder: string, say: (line: string) => void): readonly Competitor[] {
  if (!installed(say)) return [];
  const files = `${folder}/**/*.md`;
  return [
    {
      name: 'markdownlint-cli2',
      program: program('markdownlint-cli2/markdownlint-cli2-bin.mjs', ['**/*.md'], folder),
      most: 1 / 2,
    },
    {
      name: 'textlint, one trivial rule',
      program: program('textlint/bin/textlint.js', ['--rule', 'no-todo', files], HERE),
      most: 1 / 2.5,
    },
    {
      name: 'remark-lint, recommended',
      program: program(
        'remark-cli/cli.js',
        ['--no-config', '--no-stdout', '--quiet', '--use', 'remark-preset-lint-recommended', folder],
        HERE,
      ),
      most: 1 / 3,
    },
    { name: 'rumdl', program: program('rumdl/bin/rumdl', ['check', '--no-cache', '--silent', folder], HERE) },
  ];
}

function program(script: string, args: readonly string[], cwd: string): Program {
  return { args: [`${HERE}node_modules/${script}`, ...args], cwd, exitCodes: [0, 1] };
}

function installed(say: (line: string) => void): boolean {
  if (existsSync(`${HERE}node_modules/.package-lock.json`)) return true;
  say('Installing what the benchmark runs beside tlint …');
  try {
    execFileSync('npm', ['ci', '--prefix', HERE], { stdio: 'ignore', shell: process.platform === 'win32' });
    return true;
  } catch {
    say('The other linters cannot be installed here, so they are left out.');
    return false;
  }
}
