import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { withProjectOptions, withRuleOption } from './options.ts';

/** The options of a site, whether it is written or served. */
export interface SiteOptions {
  readonly out: string;
  readonly history?: string | undefined;
  readonly ignore: boolean;
  readonly rule: readonly string[];
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
}

function folder(value: string): string {
  if (value === '') throw new InvalidArgumentError('Expected the path of a folder.');
  return value;
}

/** Declares `tlint report`. */
export function reportCommand(program: Command, pathsHelp: string, io: Io, ended: (code: ExitCode) => void): void {
  const command = program
    .command('report')
    .description('lint, and write a site that shows each translation beside its source, with what was found in place')
    .argument('[paths...]', pathsHelp)
    .option('-o, --out <folder>', 'folder to write it to', folder, 'tlint-report')
    .option('--history <file>', 'add a line on this run to a file, and draw the findings of all its runs')
    .addOption(
      new Option('--serve', 'show it on this computer until Ctrl+C, and keep it up to date while files change').conflicts(
        'history',
      ),
    )
    .option('--no-ignore', 'also lint what ignore files list');
  withRuleOption(withProjectOptions(command)).action(async (paths, { serve, ...options }) => {
    if (serve === true) {
      const { serveReport } = await import('./serve-report.ts');
      ended(await serveReport(paths, options, io));
      return;
    }
    const { report } = await import('./report.ts');
    ended(await report(paths, options, io));
  });
}
