import type { CommandUnknownOpts } from 'commander';
import { commandTree } from '../command-tree.ts';
import { bashScript } from './bash.ts';
import { type CompletedCommand, completionsOf } from './completions.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import type { Shell } from './shell-names.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** The script that completes the command line of a program in a shell. */
export function completionScript(shell: Shell, program: CommandUnknownOpts): string {
  return SCRIPTS[shell](completionsOf(commandTree(program)));
}
