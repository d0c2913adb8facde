import type { CompletedCommand, CompletedOption, Completion } from './completions.ts';

/** The completion for fish: to be sourced, or kept as \`~/.config/fish/completions/tlint.fish\`. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const paths = commands.map(({ path }) => path).filter((path) => path !== '');
  return `# Completion of tlint for fish, made by \`tlint completion fish\`.
function __tlint_place
    set -l before (commandline -opc)
    set -e before[1]
    for path in (string join ' ' -- $before[1..2]) $before[1]
        if contains -- "$path" ${paths.map(quote).join(' ')}
            echo $path
            return
        end
    end
    echo ''
end
function __tlint_at
    test "$(__tlint_place)" = "$argv[1]"
end
function __tlint_first
    test (count (commandline -opc)) -eq $argv[1]
end
complete -c tlint -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ path, commands, options, argument }: CompletedCommand): readonly string[] {
  const at = `__tlint_at ${quoteInside(path)}`;
  const depth = path === '' ? 1 : 2;
  return [
    ...commands.map(({ name, description }) => {
      return line(`${at}; and __tlint_first ${depth}`, ['-f', '-a', quote(name), '-d', quote(description)]);
    }),
    ...options.map((option) => line(at, optionWords(option))),
    ...argumentLine(at, argument),
  ];
}

function line(condition: string, words: readonly string[]): string {
  return `complete -c tlint -n ${quote(condition)} ${words.join(' ')}`;
}

function optionWords({ names, description, value, optional }: CompletedOption): readonly string[] {
  return [
    ...names.flatMap((name) => (name.startsWith('--') ? ['-l', name.slice(2)] : ['-s', name.slice(1)])),
    '-d',
    quote(description),
    // An option that may stand without a value has it in the next word or not at all, so nothing is said of it.
    ...(value === undefined || optional ? [] : valueWords(value)),
  ];
}

function argumentLine(at: string, argument: Completion): readonly string[] {
  if (argument.kind === 'nothing') return [];
  return [line(at, argument.kind === 'words' ? ['-f', '-a', list(argument)] : ['-F'])];
}

function valueWords(value: Completion): readonly string[] {
  switch (value.kind) {
    case 'nothing':
      return ['-x'];
    case 'files':
      return ['-r', '-F'];
    case 'folders':
      return ['-x', '-a', quote('(__fish_complete_directories)')];
    case 'words':
      return ['-x', '-a', list(value)];
  }
}

function list({ words, suffixes }: Extract<Completion, { kind: 'words' }>): string {
  const all = suffixes.length === 0 ? words : words.flatMap((word) => suffixes.map((suffix) => `${word}:${suffix}`));
  return quote(all.join(' '));
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}

function quoteInside(text: string): string {
  return `"${text}"`;
}
