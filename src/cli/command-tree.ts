/** The commands and options of a program as plain data, for what is made of them: completions and the manual page. */
import type { Argument, CommandUnknownOpts, Option } from 'commander';

export interface ValueSpec {
  /** The name in the angle brackets, such as `file`; it tells what kind of value is meant. */
  readonly placeholder: string;
  /** The only values; undefined when others are possible. */
  readonly choices: readonly string[] | undefined;
}

export interface OptionSpec {
  /** As `--help` prints them: `-c, --config <file>`. */
  readonly flags: string;
  /** Each name with its dashes, the short one first. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined for a switch. */
  readonly value: ValueSpec | undefined;
  /** Whether the option may also stand without its value. */
  readonly optional: boolean;
}

export interface ArgumentSpec extends ValueSpec {
  readonly description: string;
  readonly required: boolean;
  readonly variadic: boolean;
}

export interface CommandSpec {
  /** The words after `tlint` that call it, such as `glossary check`; empty for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** The names of its sub-commands. */
  readonly commands: readonly string[];
}

/** All commands, each before its sub-commands, the program itself first. */
export function commandTree(program: CommandUnknownOpts): readonly CommandSpec[] {
  return specsOf(program, []);
}

function specsOf(command: CommandUnknownOpts, words: readonly string[]): readonly CommandSpec[] {
  const help = command.createHelp();
  const inner = help.visibleCommands(command);
  const spec: CommandSpec = {
    path: words.join(' '),
    name: command.name(),
    description: command.description(),
    arguments: command.registeredArguments.map(argumentSpec),
    options: help.visibleOptions(command).map(optionSpec),
    commands: inner.map((each) => each.name()),
  };
  return [spec, ...inner.flatMap((each) => specsOf(each, [...words, each.name()]))];
}

function argumentSpec(argument: Argument): ArgumentSpec {
  const { description, required, variadic, argChoices: choices } = argument;
  return { placeholder: argument.name(), description, required, variadic, choices };
}

function optionSpec({ flags, short, long, description, argChoices: choices }: Option): OptionSpec {
  const [, bracket, placeholder] = /([<[])([^<>[\]]+)[>\]]$/.exec(flags) ?? [];
  return {
    flags,
    names: [short ?? [], long ?? []].flat(),
    description,
    value: placeholder === undefined ? undefined : { placeholder, choices },
    optional: bracket === '[',
  };
}
