import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { answerFormat, withProjectOptions, withRuleOption } from './options.ts';

/** Declares `tlint inspect`. */
export function inspectCommand(program: Command, io: Io, ended: (code: ExitCode) => void): void {
  const command = program
    .command('inspect')
    .description('print what tlint makes of a file: its config, kind, partner, languages, glossary and rules, and why')
    .argument('[file]', 'file to inspect (default: what holds in the current folder)');
  withRuleOption(withProjectOptions(command))
    .addOption(answerFormat('answer'))
    .action(async (file, options) => {
      const { inspect } = await import('./inspect.ts');
      ended(await inspect(file, options, io));
    });
}
