#!/usr/bin/env node
import module from 'node:module';
import { isAgent } from 'std-env';
import { describeError } from '../src/cli/describe-error.ts';
import { withoutLogCommands } from '../src/report/printable.ts';
import { compileLater } from './compile-later.ts';
import { obeyParserVariable } from './obey-parser-variable.ts';
import { refuseExit } from './refuse-exit.ts';

// From Node 22 on: caches compiled code, for a faster next start.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

compileLater();
refuseExit();
process.on('uncaughtException', (error) => {
  process.stderr.write(withoutLogCommands(describeError(error)));
  process.exit(2);
});

const { main } = await import('../src/cli/main.ts');

await obeyParserVariable();

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  // A getter, so that standard input is only opened when it is read.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  readByProgram: isAgent,
});
