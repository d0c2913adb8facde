import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { withProjectOptions } from './options.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

export type MirrorStatusFormat = (typeof FORMATS)[number];

/** Declares `tlint mirror` with its commands. */
export function mirrorCommand(program: Command, pathsHelp: string, io: Io, ended: (code: ExitCode) => void): void {
  const mirror = program
    .command('mirror')
    .description('see how far the translations of pages are, and which versions they translate');
  const status = mirror
    .command('status')
    .description('print by language how many pages are translated, missing, untranslated and likely to be stale')
    .argument('[paths...]', pathsHelp);
  withProjectOptions(status)
    .addOption(new Option('-f, --format <format>', 'format of the table').choices(FORMATS).default('text' as const))
    .action(async (paths, options) => {
      const { mirrorStatus } = await import('./mirror-status.ts');
      ended(await mirrorStatus(paths, options, io));
    });
  const stamp = mirror
    .command('stamp')
    .description('write down that translations are up to date, so that `stale` tells which blocks of their sources change later')
    .argument('[paths...]', pathsHelp);
  withProjectOptions(stamp).action(async (paths, options) => {
    const { mirrorStamp } = await import('./mirror-stamp.ts');
    ended(await mirrorStamp(paths, options, io));
  });
}
