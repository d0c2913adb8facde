import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { withFixOptions } from './fix-options.ts';
import { answerFormat, withProjectOptions, withReportOptions } from './options.ts';

const TARGET_LANGUAGE = ['--target-language <tag>', 'language of the translations to look at (default: all)'] as const;

/** Declares `tlint glossary` with its commands. */
export function glossaryCommands(program: Command, pathsHelp: string, io: Io, ended: (code: ExitCode) => void): void {
  const glossary = program.command('glossary').description('check the glossary, look a term up, find what it lacks');
  const check = glossary
    .command('check')
    .description('lint the glossary alone')
    .argument('[file]', 'glossary to check (default: the one that the config names, or that stands near)');
  withFixOptions(withReportOptions(withProjectOptions(check))).action(async (file, options) => {
    const { glossaryCheck } = await import('./glossary-check.ts');
    ended(await glossaryCheck(file, options, io));
  });
  const lookup = glossary
    .command('lookup')
    .description('print how a term is rendered, by the glossary and in the files')
    .argument('<term>')
    .argument('[paths...]', pathsHelp);
  withProjectOptions(lookup)
    .option(...TARGET_LANGUAGE)
    .addOption(answerFormat('answer'))
    .action(async (term, paths, { format, ...request }) => {
      const { glossaryLookup } = await import('./glossary-lookup.ts');
      ended(await glossaryLookup(term, { ...request, paths }, format, io));
    });
  const suggest = glossary
    .command('suggest')
    .description('print terms that the files render otherwise than the glossary, or that it lacks')
    .argument('[paths...]', pathsHelp);
  withProjectOptions(suggest)
    .option(...TARGET_LANGUAGE)
    .addOption(answerFormat('answer'))
    .option('--write', 'add the terms that the glossary lacks to its table, each with its best candidate')
    .action(async (paths, { format, write, ...request }) => {
      const { glossarySuggest } = await import('./glossary-suggest.ts');
      ended(await glossarySuggest({ ...request, paths }, { format, write: write === true }, io));
    });
}
