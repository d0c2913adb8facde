import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { append, withProjectOptions } from './options.ts';
import { DEFAULT_REASON } from './suppress-reason.ts';

/** Declares `tlint suppress`. */
export function suppressCommand(program: Command, pathsHelp: string, io: Io, ended: (code: ExitCode) => void): void {
  const command = program
    .command('suppress')
    .description('write comments into the files that hide what is found today, each with a reason')
    .argument('[paths...]', pathsHelp)
    .option('--rule <id>', 'suppress findings of this rule alone; repeatable', append, [])
    .option('--reason <text>', 'why the findings are hidden', DEFAULT_REASON)
    .option('--dry-run', 'print what would be written as a unified diff, and write nothing')
    .option('--info', 'also suppress findings of severity `info`')
    .option('--no-ignore', 'also lint what ignore files list')
    .option('--color', 'colour the diff, also where it is piped')
    .option('--no-color', 'do not colour the diff');
  withProjectOptions(command).action(async (paths, options) => {
    const { suppress } = await import('./suppress.ts');
    ended(await suppress(paths, options, io));
  });
}
