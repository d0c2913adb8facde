import type { CompletedCommand, Completion } from './completions.ts';
import { valuedOptions } from './valued-options.ts';

/**
 * The completion for bash, from version 3.2 on and without the package bash-completion. Bash takes `:` and `=` for ends of words, so
 * the word before the cursor is cut from the line, and an answer leaves out what stands before the last of these signs.
 */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return `# Completion of tlint for bash, made by \`tlint completion bash\`.
_tlint() {
  local line=\${COMP_LINE:0:COMP_POINT} current rest previous place='' kind words='' suffixes='' known=''
  current=\${line##*[[:space:]]}
  rest=\${line%"$current"}
  rest=\${rest%"\${rest##*[![:space:]]}"}
  previous=\${rest##*[[:space:]]}
  case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${twoWords(commands)}
  esac
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
      ${oneWord(commands)}) [ -n "$place" ] || place=\${COMP_WORDS[1]} ;;
    esac
  fi
  local start=''
  case $current in
    --*=*) previous=\${current%%=*} start="$previous=" current=\${current#*=} ;;
  esac
  case "$place:$previous" in
${valuedOptions(commands).map(valueCase).join('\n')}
    *)
      case $place in
${commands.map(placeCase).join('\n')}
      esac
      case $current in
        -*) words=$known kind=words ;;
      esac
      ;;
  esac
  case $current in
    *:*) if [ -n "$suffixes" ]; then start+="\${current%%:*}:" current=\${current#*:} words=$suffixes suffixes=''; fi ;;
  esac
  local candidate cut="$start$current"
  cut=\${cut%"\${cut##*[:=]}"}
  case $COMP_WORDBREAKS in
    *:*) ;;
    *) cut='' ;;
  esac
  COMPREPLY=()
  for candidate in $(compgen -W "$words" -- "$current"); do
    candidate="$start$candidate"
    if [ -n "$suffixes" ]; then candidate+=: && compopt -o nospace 2>/dev/null; fi
    COMPREPLY+=("\${candidate#"$cut"}")
  done
  case $kind in
    files | folders)
      compopt -o filenames 2>/dev/null
      local flag=-f
      if [ "$kind" = folders ]; then flag=-d; fi
      while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen "$flag" -- "$current")
      ;;
  esac
}
complete -F _tlint tlint
`;
}

/** The cases for commands of two words, such as \`glossary check\`. */
function twoWords(commands: readonly CompletedCommand[]): string {
  const paths = commands.map(({ path }) => path).filter((path) => path.includes(' '));
  return `    ${paths.map((path) => `'${path}'`).join(' | ')}) if [ "$COMP_CWORD" -gt 2 ]; then place="\${COMP_WORDS[1]} \${COMP_WORDS[2]}"; fi ;;`;
}

function oneWord(commands: readonly CompletedCommand[]): string {
  return commands
    .map(({ path }) => path)
    .filter((path) => path !== '' && !path.includes(' '))
    .join(' | ');
}

function valueCase({ places, value }: ReturnType<typeof valuedOptions>[number]): string {
  const patterns = places.map(({ path, option }) => `'${path}:${option}'`).join(' | ');
  return `    ${patterns})\n      ${assignments(value).join(' ')}\n      ;;`;
}

function placeCase({ path, commands, options, argument }: CompletedCommand): string {
  const names = options.flatMap((option) => option.names).join(' ');
  const inner = commands.map(({ name }) => name);
  const own = argument.kind === 'words' ? argument.words : [];
  // A command is the first argument or none.
  const words = inner.length === 0 ? `'${own.join(' ')}'` : `'${[...own, ...inner].join(' ')}'`;
  const first = path === '' ? `\n          if [ "$COMP_CWORD" -gt 1 ]; then words=''; fi` : '';
  return `        '${path}')\n          kind=${argument.kind} words=${words} known='${names}'${first}\n          ;;`;
}

function assignments(value: Completion): readonly string[] {
  if (value.kind !== 'words') return [`kind=${value.kind}`];
  return [
    'kind=words',
    `words='${value.words.join(' ')}'`,
    ...(value.suffixes.length > 0 ? [`suffixes='${value.suffixes.join(' ')}'`] : []),
  ];
}
