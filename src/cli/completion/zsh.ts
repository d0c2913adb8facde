import type { CompletedCommand, Completion } from './completions.ts';
import { valuedOptions } from './valued-options.ts';

/** The completion for zsh: to be sourced after \`compinit\`, or kept as \`_tlint\` in a folder of \`fpath\`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef tlint
# Completion of tlint for zsh, made by \`tlint completion zsh\`.
_tlint() {
  local place='' previous=$words[CURRENT-1]
  local -a described
  if (( CURRENT > 2 )); then
    case $words[2] in
      (${topLevel(commands).join('|')}) place=$words[2] ;;
    esac
  fi
  if (( CURRENT > 3 )); then
    case "$words[2] $words[3]" in
      (${deeper(commands)
        .map((path) => quote(path))
        .join('|')}) place="$words[2] $words[3]" ;;
    esac
  fi
  if [[ $PREFIX == --*=* ]]; then
    previous=\${PREFIX%%=*}
    compset -P '*='
  fi
  case "$place:$previous" in
${valuedOptions(commands).map(valueCase).join('\n')}
  esac
  case $place in
${commands.map(placeCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _tlint ]]; then
  _tlint "$@"
else
  compdef _tlint tlint
fi
`;
}

function topLevel(commands: readonly CompletedCommand[]): readonly string[] {
  return commands.map(({ path }) => path).filter((path) => path !== '' && !path.includes(' '));
}

function deeper(commands: readonly CompletedCommand[]): readonly string[] {
  return commands.map(({ path }) => path).filter((path) => path.includes(' '));
}

function valueCase({ places, value }: ReturnType<typeof valuedOptions>[number]): string {
  const patterns = places.map(({ path, option }) => quote(`${path}:${option}`)).join('|');
  return `    (${patterns})\n      ${offer(value)}\n      return\n      ;;`;
}

function placeCase({ path, commands, options, argument }: CompletedCommand): string {
  const described = options.flatMap(({ names, description }) => names.map((name) => `${name}:${description}`));
  const inner = commands.map(({ name, description }) => `${name}:${description}`);
  const lines = [
    `if [[ $PREFIX == -* ]]; then`,
    `  described=(${described.map(quote).join(' ')})`,
    `  _describe -o option described`,
    `  return`,
    `fi`,
    ...(inner.length > 0 ? [`described=(${inner.map(quote).join(' ')})`] : []),
    // A command is the first argument or none.
    ...(inner.length > 0 ? [`(( CURRENT == ${path === '' ? 2 : 3} )) && _describe command described`] : []),
    offer(argument),
  ];
  return `    (${quote(path)})\n${lines.map((line) => `      ${line}\n`).join('')}      ;;`;
}

function offer(value: Completion): string {
  switch (value.kind) {
    case 'nothing':
      return '_message value';
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'words': {
      const { words, suffixes } = value;
      if (suffixes.length === 0) return `compadd -- ${words.join(' ')}`;
      return `if compset -P '*:'; then compadd -- ${suffixes.join(' ')}; else compadd -S : -- ${words.join(' ')}; fi`;
    }
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
