/** The options that several commands share. */
import { type Command, InvalidArgumentError, Option, type OptionValues } from 'commander';
import { baselineModes, DEFAULT_BASELINE } from '../baseline/baseline.ts';
import { formats } from '../report/reporters.ts';
import type { Shard } from '../run/shard.ts';
import { UsageError } from '../api/usage-error.ts';
import { withFixOptions } from './fix-options.ts';
import type { OutputWord } from './output-words.ts';

/** The formats of commands that print no report. */
const ANSWER_FORMATS = ['text', 'json'] as const;

export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/**
 * The format for output that is no report, from an option that takes the formats of reports.
 * @throws UsageError when only reports have the format
 */
export function answerFormatOf(words: readonly OutputWord[]): AnswerFormat {
  const format = words.findLast(({ option }) => option === 'format')?.value ?? 'text';
  const known = ANSWER_FORMATS.find((each) => each === format);
  if (known !== undefined) return known;
  throw new UsageError(`\`--format ${format}\` is for reports; expected \`text\` or \`json\``);
}

export function answerFormat(what: string) {
  return new Option('-f, --format <format>', `format of the ${what}`).choices(ANSWER_FORMATS).default('text' as const);
}

/** Adds the options `--config` and `--glossary`. */
export function withProjectOptions<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return withConfigOption(command).option('--glossary <file>', 'glossary to use instead of the one that the config names');
}

export function withConfigOption<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command.option('-c, --config <file>', 'config file to use instead of the nearest one');
}

export function withRuleOption<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command.option(
    '--rule <id:severity>',
    'severity of a rule or of one message (`rule/message:off`); repeatable',
    append,
    [],
  );
}

/** Adds the options of how a run lints and fixes, and of what it tells of itself. */
export function withLintingOptions<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return withFixOptions(withBaselineOptions(command))
    .option('--watch', 'lint again whenever a file changes')
    .option('--cache', 'remember what was found, and lint only what changed')
    .option('--no-cache', 'lint everything, also where the config sets a cache')
    .option('--cache-location <folder>', 'with --cache: where to (default: node_modules/.cache/tlint)')
    .option('--concurrency <number>', 'how many threads lint (default: as many as the work is worth)', positiveNumber)
    .option('--shard <part>', 'lint one part of several, such as `2/3`; `tlint merge` joins their JSON reports', shard)
    .option('--timing', 'print on standard error where the time went')
    .option('--verbose', 'print on standard error what was used and what was skipped');
}

const FORMAT_HELP = `format of the report: ${formats.join(', ')}, or a path or package of your own; repeatable`;
/** Adds the options of `BaselineOptions`. */
export function withBaselineOptions<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  return command
    .addOption(
      new Option('--baseline <mode>', 'keep findings of today in a file, hide those it has, or remove what is gone').choices(
        baselineModes,
      ),
    )
    .option('--baseline-file <file>', `the baseline (default: the one of the config, else ${DEFAULT_BASELINE})`);
}

/** Adds the options of `ReportOptions`. */
export function withReportOptions<Args extends unknown[], Options extends OptionValues>(command: Command<Args, Options>) {
  const words: OutputWord[] = [];
  const add = (option: OutputWord['option']) => (value: string) => {
    words.push({ option, value });
    return words;
  };
  return command
    .addOption(new Option('-f, --format <format>', FORMAT_HELP).argParser(add('format')).default(words, 'by who reads it'))
    .addOption(
      new Option('-o, --output-file <file>', 'write the report of the --format before it to a file').argParser(
        add('output-file'),
      ),
    )
    .option('--info', 'also show findings of severity `info`')
    .option('--no-info', 'hide them, also where the config shows them')
    .option('--all', 'show every finding, also where a rule has many, or one stands in many places')
    .option('--no-all', 'fold them, also where the config shows all')
    .addOption(new Option('--statistics', 'show the number of findings by rule instead of the findings').conflicts('all'))
    .addOption(new Option('-q, --quiet', 'report errors only').conflicts('info'))
    .option('--no-quiet', 'report warnings too, also where the config leaves them out')
    .option('--max-warnings <number>', 'end with exit code 1 when there are more warnings', wholeNumber)
    .option('--max-stale <number>', 'end with exit code 1 when more pages are behind their source', wholeNumber)
    .option('--exit-zero', 'end with exit code 0 whatever was found')
    .option('--color', 'colour the report, also where it is piped')
    .option('--no-color', 'do not colour the report');
}

/** Collects the values of an option that may be repeated. */
export function append(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number such as 0 or 10.');
  return Number(value);
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
