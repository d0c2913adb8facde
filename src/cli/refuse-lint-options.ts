import type { Command } from 'commander';
import { UsageError } from '../api/usage-error.ts';

/** Refuses options of linting before the name of a command, which would silently have no effect. */
export function refuseLintOptions(program: Command): void {
  program.hook('preSubcommand', (_program, command) => {
    const given = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
    if (!given) return;
    throw new UsageError(
      `\`${given.long}\` is no option of the command \`${command.name()}\``,
      `To lint the folder \`${command.name()}\`, write \`./${command.name()}\`.`,
    );
  });
}
