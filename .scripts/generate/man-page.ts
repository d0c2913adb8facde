import type { CommandSpec, OptionSpec } from '../../src/cli/command-tree.ts';
import { examplesOf } from '../../src/cli/examples.ts';

export interface Manual {
  readonly version: string;
  /** All commands, the program itself first. */
  readonly commands: readonly CommandSpec[];
  /** What each exit code means. */
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[];
  readonly homepage: string;
}

/** The manual page as man(7), with the macros that both groff and mandoc know. */
export function manPage({ version, commands, exitCodes, homepage }: Manual): string {
  const [main, ...others] = commands.filter(({ name }) => name !== 'help');
  if (main === undefined) throw new Error('the program has no command');
  const lines = [
    String.raw`.\" Made by npm run generate from the commands of the program.`,
    `.TH TLINT 1 "" "tlint ${version}" "User Commands"`,
    '.SH NAME',
    String.raw`tlint \- lint translation files`,
    '.SH SYNOPSIS',
    '.B tlint',
    roff('[options] [paths...]'),
    '.br',
    '.B tlint',
    roff('<command> [options]'),
    '.SH DESCRIPTION',
    ...paragraph(main.description),
    '.SH OPTIONS',
    ...optionLines(main.options),
    '.SH COMMANDS',
    ...others.filter(({ commands: inner }) => inner.length === 0).flatMap(commandLines),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, ...paragraph(sentence(meaning))]),
    '.SH EXAMPLES',
    ...exampleLines(main.path),
    '.SH SEE ALSO',
    ...paragraph(`The documentation is in the folder docs of the package, and at ${homepage}.`),
  ];
  return `${lines.join('\n')}\n`;
}

function commandLines(command: CommandSpec): readonly string[] {
  const { path, description, options } = command;
  const own = options.filter(({ names }) => !names.includes('--help'));
  const values = command.arguments.map(({ placeholder, required, variadic }) => {
    const name = `${placeholder}${variadic ? '...' : ''}`;
    return required ? `<${name}>` : `[${name}]`;
  });
  return [
    `.SS ${roff(['tlint', path, ...values].join(' '))}`,
    ...paragraph(sentence(description)),
    ...optionLines(own),
    ...(examplesOf(path).length > 0 ? ['.PP', 'Examples:'] : []),
    ...exampleLines(path),
  ];
}

function optionLines(options: readonly OptionSpec[]): readonly string[] {
  return options.flatMap(({ flags, description, value }) => {
    const choices = value?.choices === undefined ? '' : ` One of ${value.choices.join(', ')}.`;
    return ['.TP', `.B ${roff(flags)}`, ...paragraph(`${sentence(description)}${choices}`)];
  });
}

function exampleLines(path: string): readonly string[] {
  return examplesOf(path).flatMap(({ call, meaning }) => ['.TP', `.B ${roff(call)}`, ...paragraph(sentence(meaning))]);
}

/** Lines of at most 80 characters, as mandoc wants them. */
function paragraph(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (roff(longer).length > WIDEST && line !== '') {
      lines.push(roff(line));
      line = word;
    } else line = longer;
  }
  return [...lines, roff(line)];
}

const WIDEST = 78;

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

/** Text that stands for itself: no escapes, hyphens that can be copied, and no line that is taken for a macro. */
function roff(text: string): string {
  const escaped = text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll('`', String.raw`\(ga`)
    .replaceAll("'", String.raw`\(aq`)
    .replaceAll('~', String.raw`\(ti`)
    .replaceAll('^', String.raw`\(ha`)
    .replaceAll('"', String.raw`\(dq`);
  return escaped.startsWith('.') ? String.raw`\&${escaped}` : escaped;
}
