import { Command, Option } from 'commander';
import { addExamples } from './examples.ts';
import { completionCommand } from './completion-command.ts';
import { glossaryCommands } from './glossary-commands.ts';
import { mirrorCommand } from './mirror-command.ts';
import { packageVersion } from '../package.ts';
import { configFormats } from './config-text.ts';
import { EXIT_MEANINGS, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import {
  answerFormat,
  withBaselineOptions,
  withConfigOption,
  withLintingOptions,
  withProjectOptions,
  withReportOptions,
  withRuleOption,
} from './options.ts';
import { inspectCommand } from './inspect-command.ts';
import { orMisspeltCommand } from './misspelt-command.ts';
import { reportCommand } from './report-command.ts';
import { refuseLintOptions } from './refuse-lint-options.ts';
import { suppressCommand } from './suppress-command.ts';

/** Receives the results of parsing and running a command line. */
interface Outcome {
  ended(code: ExitCode): void;
  /** Output of `--help` and `--version`, for standard output. */
  help(text: string): void;
  /** A usage error, for standard error. */
  complaint(text: string): void;
}

const CLOSING = `
Exit codes:
${EXIT_MEANINGS.map(([code, meaning]) => `  ${code}  ${meaning}`).join('\n')}

A first argument that is the name of a command is the command; write \`tlint ./rules\` for a folder called \`rules\`.`;

const PATHS = 'files, folders and globs to look through (default: the current folder)';

/** Declares the commands and their options. The module of a command is loaded only when the command is called. */
export function createProgram(io: Io, outcome: Outcome): Command {
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
    .enablePositionalOptions();
  lintCommand(program, io, outcome);
  refuseLintOptions(program);
  mirrorCommands(program, io, outcome);
  ruleCommands(program, io, outcome);
  fileCommands(program, io, outcome);
  glossaryCommands(program, PATHS, io, outcome.ended);
  mirrorCommand(program, PATHS, io, outcome.ended);
  reportCommand(program, PATHS, io, outcome.ended);
  suppressCommand(program, PATHS, io, outcome.ended);
  mergeCommand(program, io, outcome);
  completionCommand(program, io, outcome.ended);
  addExamples(program);
  program.addHelpText('after', CLOSING);
  return program;
}

function lintCommand(program: Command, io: Io, { ended }: Outcome): void {
  const command = program.argument(
    '[paths...]',
    'files, folders and globs to lint, or - for standard input (default: the current folder)',
  );
  withLintingOptions(withReportOptions(withRuleOption(withProjectOptions(command))))
    .option('--no-ignore', 'also lint what ignore files list')
    .option('--ignore', 'leave it out, also where the config lints it')
    .option('--no-error-on-unmatched-pattern', 'end with exit code 0 when there is no file to check')
    .option('--changed [since]', 'lint only what changed since a commit of git (default: HEAD), and what is compared with it')
    .option('--stdin', 'lint the text on standard input')
    .option('--stdin-filename <file>', 'with --stdin: the file that the text stands for')
    .addOption(
      new Option('--print-config', 'print the config as it applies, and lint nothing').conflicts(['listFiles', 'changed']),
    )
    .option('--list-files', 'print the files that would be linted, and lint nothing')
    .helpCommand('help [command]', 'print the help of a command')
    .action(async (paths, options) => {
      const { lint } = await import('./lint.ts');
      const commands = program.commands.map((each) => each.name());
      const code = await lint(paths, options, io).catch((error: unknown) => {
        throw orMisspeltCommand(error, paths, commands);
      });
      ended(code);
    });
}

function mirrorCommands(program: Command, io: Io, { ended }: Outcome): void {
  const command = program
    .command('pair')
    .description('lint a translation against its source, two files or two folders, without patterns in a config')
    .argument('<source>')
    .argument('<target>')
    .option('--source-language <tag>', 'language of the source (default: told by config, path or text)')
    .option('--target-language <tag>', 'language of the translation (default: told by config, path or text)');
  withLintingOptions(withReportOptions(withRuleOption(withProjectOptions(command)))).action(async (source, target, options) => {
    const { pair } = await import('./pair.ts');
    ended(await pair(source, target, options, io));
  });
  program
    .command('init')
    .description('look through the current folder, write a config for what lies in it, and say what was seen')
    .addOption(new Option('--format <name>', 'format of the config').choices(configFormats).default('json' as const))
    .option('--source-language <tag>', 'language of the source in files with both texts (default: told by the texts)')
    .option('--target-language <tag>', 'language of the translation in them (default: told by the texts)')
    .action(async (options) => {
      const { init } = await import('./init.ts');
      ended(await init(options, io));
    });
}

function ruleCommands(program: Command, io: Io, { ended }: Outcome): void {
  withConfigOption(program.command('rules').description('list all rules, also those of the plugins of the config'))
    .addOption(answerFormat('list'))
    .action(async ({ format, config }) => {
      const { rules } = await import('./rules.ts');
      ended(await rules(format, config, io));
    });
  withConfigOption(program.command('explain').description('print what a rule checks, why, and what it offers'))
    .argument('<rule>', 'id of the rule')
    .action(async (id, { config }) => {
      const { explain } = await import('./explain.ts');
      ended(await explain(id, config, io));
    });
}

function fileCommands(program: Command, io: Io, { ended }: Outcome): void {
  inspectCommand(program, io, ended);
  program
    .command('ast')
    .description('print the parts, blocks and spans of a file as tlint reads them, as JSON')
    .argument('<file>')
    .action(async (file) => {
      const { ast } = await import('./ast.ts');
      ended(await ast(file, io));
    });
  program
    .command('align')
    .description('print which blocks of the two languages tlint sets beside each other')
    .argument('<file>')
    .addOption(answerFormat('alignment'))
    .action(async (file, { format }) => {
      const { align } = await import('./align.ts');
      ended(await align(file, format, io));
    });
  program
    .command('profile')
    .description('estimate how long translations are from the files of a project, for `profile` in its config')
    .argument('[paths...]', PATHS)
    .action(async (paths) => {
      const { profile } = await import('./profile.ts');
      ended(await profile(paths, io));
    });
}

function mergeCommand(program: Command, io: Io, { ended }: Outcome): void {
  const command = program
    .command('merge')
    .description('join the JSON reports of all parts that --shard linted, and compare files across them')
    .argument('<reports...>', 'one JSON report a part');
  withBaselineOptions(withReportOptions(withRuleOption(withConfigOption(command)))).action(async (reports, options) => {
    const { merge } = await import('./merge.ts');
    ended(await merge(reports, options, io));
  });
}
