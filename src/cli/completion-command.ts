import { Argument, type Command } from 'commander';
import { SHELLS } from './completion/shell-names.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';

/** Declares `tlint completion`. */
export function completionCommand(program: Command, io: Io, ended: (code: ExitCode) => void): void {
  program
    .command('completion')
    .description('print the script that completes commands, options and rules in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action(async (shell) => {
      const { completionScript } = await import('./completion/completion-script.ts');
      await write(io.stdout, completionScript(shell, program));
      ended(EXIT.clean);
    });
}
