import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { packageVersion } from '../package.ts';
import type { Shard } from '../shard.ts';
import { UsageError } from './usage-error.ts';

/** What becomes of a call. */
interface Outcome {
  ended(code: ExitCode): void;
  /** Help and version, which were asked for. */
  help(text: string): void;
  /** What is wrong with the arguments. */
  complaint(text: string): void;
}

const CLOSING = `
Exit codes:
  0  nothing found, or warnings within --max-warnings
  1  an error was found, or more warnings than --max-warnings
  2  the call or the config is mistaken, or tlint failed

A first argument that is the name of a command is the command; write \`tlint ./rules\` for a folder called \`rules\`.`;

/** The commands and their options. The module of a command is loaded when it is called. */
export function createProgram(io: Io, outcome: Outcome) {
  const program = new Command('tlint')
    .description('Lints translation files: sets each source block beside its translation and reports what does not agree.')
    .version(packageVersion(), '--version')
    .exitOverride()
    .configureOutput({
      writeOut: outcome.help,
      writeErr: outcome.complaint,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .enablePositionalOptions()
    .addHelpText('after', CLOSING)
    .argument('[paths...]', 'files, folders and globs to lint (default: the current folder)')
    .option('--config <file>', 'config file to use instead of the nearest one')
    .option('--glossary <file>', 'glossary to use instead of the one that the config names')
    .option('--rule <id:severity>', 'severity of a rule or of one message (`rule/message:off`); repeatable', append, [])
    .option('--no-ignore', 'also lint what ignore files list')
    .option('--fix', 'mend what can be mended without changing the meaning')
    .option('--fix-dry-run', 'print what --fix would change as a unified diff, and write nothing')
    .option('--unsafe', 'with --fix or --fix-dry-run: also mend what should be read afterwards')
    .addOption(new Option('--format <name>', 'format of the report').choices(['text', 'json'] as const).default('text' as const))
    .option('--output-file <file>', 'write the report to a file')
    .option('--info', 'also show findings of severity `info`')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'end with exit code 1 when there are more warnings', wholeNumber)
    .option('--exit-zero', 'end with exit code 0 whatever was found')
    .option('--watch', 'lint again whenever a file changes')
    .option('--cache', 'remember what was found, and lint only what changed')
    .option('--cache-location <folder>', 'with --cache: where to (default: node_modules/.cache/tlint)')
    .option('--concurrency <number>', 'how many threads lint (default: as many as the work is worth)', positiveNumber)
    .option('--shard <part>', 'lint one part of several, such as `2/3`; `tlint merge` joins their JSON reports', shard)
    .option('--timing', 'tell on standard error where the time went')
    .option('--verbose', 'tell on standard error what was used and what was skipped')
    .option('--stdin', 'lint the text on standard input')
    .option('--stdin-filename <file>', 'with --stdin: the file that the text stands for')
    .option('--color', 'colour the report, also where it is piped')
    .option('--no-color', 'do not colour the report')
    .addOption(new Option('--print-config', 'print the config as it applies, and lint nothing').conflicts('listFiles'))
    .option('--list-files', 'print the files that would be linted, and lint nothing')
    .action(async (paths, options) => {
      const { lint } = await import('./lint.ts');
      outcome.ended(await lint(paths, options, io));
    });

  // An option of linting before the name of a command would have no effect, silently.
  program.hook('preSubcommand', (_program, command) => {
    const given = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli');
    if (!given) return;
    throw new UsageError(
      `\`${given.long}\` is no option of the command \`${command.name()}\``,
      `To lint the folder \`${command.name()}\`, write \`./${command.name()}\`.`,
    );
  });

  program
    .command('rules')
    .description('list all rules')
    .addOption(new Option('--format <name>', 'format of the list').choices(['text', 'json'] as const).default('text' as const))
    .action(async ({ format }) => {
      const { rules } = await import('./rules.ts');
      outcome.ended(await rules(format, io));
    });

  program
    .command('explain')
    .description('print what a rule checks, why, and what it offers')
    .argument('<rule>', 'id of the rule')
    .action(async (id) => {
      const { explain } = await import('./explain.ts');
      outcome.ended(await explain(id, io));
    });

  program
    .command('ast')
    .description('print the parts, blocks and spans of a file as tlint reads them, as JSON')
    .argument('<file>')
    .action(async (file) => {
      const { ast } = await import('./ast.ts');
      outcome.ended(await ast(file, io));
    });

  program
    .command('align')
    .description('print which blocks of the two languages tlint sets beside each other')
    .argument('<file>')
    .addOption(
      new Option('--format <name>', 'format of the alignment').choices(['text', 'json'] as const).default('text' as const),
    )
    .action(async (file, { format }) => {
      const { align } = await import('./align.ts');
      outcome.ended(await align(file, format, io));
    });

  program
    .command('merge')
    .description('join the JSON reports of all parts that --shard linted, and compare files across them')
    .argument('<reports...>', 'one JSON report a part')
    .option('--config <file>', 'config file that the parts were linted with, if it was named')
    .option('--rule <id:severity>', 'severity of a rule that the parts were linted with; repeatable', append, [])
    .addOption(new Option('--format <name>', 'format of the report').choices(['text', 'json'] as const).default('text' as const))
    .option('--output-file <file>', 'write the report to a file')
    .option('--info', 'also show findings of severity `info`')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'end with exit code 1 when there are more warnings', wholeNumber)
    .option('--exit-zero', 'end with exit code 0 whatever was found')
    .option('--color', 'colour the report, also where it is piped')
    .option('--no-color', 'do not colour the report')
    .action(async (reports, options) => {
      const { merge } = await import('./merge.ts');
      outcome.ended(await merge(reports, options, io));
    });

  const glossary = program.command('glossary').description('check the glossary, look a term up, find what it lacks');

  glossary
    .command('check')
    .description('lint the glossary alone')
    .argument('[file]', 'glossary to check (default: the one that the config names, or that stands near)')
    .option('--config <file>', 'config file to use instead of the nearest one')
    .addOption(new Option('--format <name>', 'format of the report').choices(['text', 'json'] as const).default('text' as const))
    .option('--info', 'also show findings of severity `info`')
    .option('--max-warnings <number>', 'end with exit code 1 when there are more warnings', wholeNumber)
    .action(async (file, options) => {
      const { glossaryCheck } = await import('./glossary-check.ts');
      outcome.ended(await glossaryCheck(file, options, io));
    });

  glossary
    .command('lookup')
    .description('print how a term is rendered, by the glossary and in the files')
    .argument('<term>')
    .argument('[paths...]', 'files, folders and globs to look through (default: the current folder)')
    .option('--config <file>', 'config file to use instead of the nearest one')
    .option('--glossary <file>', 'glossary to use instead of the one that the config names')
    .addOption(new Option('--format <name>', 'format of the answer').choices(['text', 'json'] as const).default('text' as const))
    .action(async (term, paths, { format, ...request }) => {
      const { glossaryLookup } = await import('./glossary-lookup.ts');
      outcome.ended(await glossaryLookup(term, { ...request, paths }, format, io));
    });

  glossary
    .command('suggest')
    .description('print terms that the files render otherwise than the glossary, or that it lacks')
    .argument('[paths...]', 'files, folders and globs to look through (default: the current folder)')
    .option('--config <file>', 'config file to use instead of the nearest one')
    .option('--glossary <file>', 'glossary to use instead of the one that the config names')
    .addOption(new Option('--format <name>', 'format of the answer').choices(['text', 'json'] as const).default('text' as const))
    .action(async (paths, { format, ...request }) => {
      const { glossarySuggest } = await import('./glossary-suggest.ts');
      outcome.ended(await glossarySuggest({ ...request, paths }, format, io));
    });

  program
    .command('profile')
    .description('estimate how long translations are from the files of a project, for `profile` in its config')
    .argument('[paths...]', 'files, folders and globs')
    .action(async (paths) => {
      const { profile } = await import('./profile.ts');
      outcome.ended(await profile(paths, io));
    });

  return program;
}

function append(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

function positiveNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1 on.');
  return Number(value);
}

function shard(value: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new InvalidArgumentError('Expected the number of the part and how many there are, such as 1/3, 2/3 or 3/3.');
  }
  return { index, count };
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number such as 0 or 10.');
  return Number(value);
}
