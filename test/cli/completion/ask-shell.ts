/** Asks shells what they complete, with the script that tlint prints for them. */
import { spawnSync } from 'node:child_process';

export type AskedShell = 'bash' | 'zsh' | 'fish';

export interface Question {
  /** The script of the shell, as a file. */
  readonly script: string;
  readonly cwd: string;
  /** What stands before the cursor. */
  readonly line: string;
}

export function hasShell(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0;
}

/** The answers to a Tab after the line, in the order of the alphabet. */
export function ask(shell: AskedShell, { script, cwd, line }: Question): readonly string[] {
  const [command, code] = CALLS[shell];
  const { stdout, stderr } = spawnSync(command[0], [...command[1], code, shell, script, line], { cwd, encoding: 'utf8' });
  if (stderr.trim() !== '') throw new Error(`${shell}: ${stderr}`);
  // Fish adds a description. Zsh looks for files in two rounds, in both of which it meets folders.
  const answers = stdout.split('\n').map((answer) => answer.split('\t')[0]?.trim() ?? '');
  return [...new Set(answers)].filter((answer) => answer !== '').toSorted();
}

/** Splits the words as readline does, which ends them at `:` and `=` too. */
const BASH = String.raw`
source "$1"
COMP_LINE=$2 COMP_POINT=\${#2} COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
read -r -a COMP_WORDS <<<"$(sed -E 's/([:=])/ \1 /g' <<<"$COMP_LINE")"
case $COMP_LINE in
  *[[:space:]:=]) COMP_WORDS+=('') ;;
esac
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_tlint tlint '' ''
printf '%s\n' "\${COMPREPLY[@]}"
`.replaceAll(String.raw`\$`, '$');

/** Completes in a shell on a terminal of its own, as a person would, and prints the matches that its completion system adds. */
const ZSH = String.raw`
zmodload zsh/zpty
answers=$1.answers
setup=$1.setup
cat >$setup <<END
PS1= PROMPT_EOL_MARK=
autoload -Uz compinit; compinit -D -u; source \${(q)1}
exec 9>\${(q)answers}
END
cat >>$setup <<'END'
compadd() {
  if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    local -a matching
    builtin compadd -O matching "$@"
    print -rl -u 9 -- $matching
  fi
  builtin compadd "$@"
}
answer() { zle complete-word; print -u 9 END }
zle -N answer
bindkey '^I' answer
print READY
END
zpty asked zsh -f -i
zpty -w asked "source \${(q)setup}"
zpty -r asked output '*READY*'
zpty -n -w asked "$2"$'\t'
for attempt in {1..200}; do
  if [[ $(<$answers) == *END ]]; then break; fi
  sleep 0.05
done
zpty -d asked
grep -v '^END$' $answers
`.replaceAll(String.raw`\$`, '$');

const FISH = 'source $argv[2]; complete -C $argv[3]';

const CALLS: Readonly<Record<AskedShell, readonly [readonly [string, readonly string[]], string]>> = {
  bash: [['bash', ['--norc', '-c']], BASH],
  zsh: [['zsh', ['-f', '-c']], ZSH],
  fish: [['fish', ['--no-config', '-c']], FISH],
};
