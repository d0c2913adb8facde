import type { CommandUnknownOpts } from 'commander';

export interface Example {
  readonly call: string;
  /** What the call does, as the end of a line of shell. */
  readonly meaning: string;
}

/** Calls of each command that people need most, by the words after `tlint`; for `--help` and for the manual page. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  '': [
    { call: 'tlint', meaning: 'lint the current folder' },
    { call: "tlint content/ 'docs/**/*.md'", meaning: 'lint a folder and the files of a glob' },
    { call: 'tlint --fix content/', meaning: 'mend typography where that changes no word' },
    { call: 'tlint --changed origin/main', meaning: 'lint what changed since a branch' },
    { call: 'tlint -f sarif -o tlint.sarif -f text', meaning: 'write one report to a file, print another' },
    { call: 'tlint --rule tatweel:off --max-warnings 0', meaning: 'leave a rule out, and fail on any warning' },
    { call: 'tlint - --stdin-filename 01-tides.md < draft.md', meaning: 'lint standard input' },
  ],
  pair: [
    { call: 'tlint pair README.md docs/README.fr.md', meaning: 'lint one translation against its source' },
    { call: 'tlint pair --target-language fr content/en content/fr', meaning: 'lint all pages of two folders' },
  ],
  init: [
    { call: 'tlint init', meaning: 'write tlint.config.json for what lies here' },
    { call: 'tlint init --format ts --target-language pl', meaning: 'write a typed config for Polish' },
  ],
  inspect: [
    { call: 'tlint inspect', meaning: 'print which config holds in this folder' },
    { call: 'tlint inspect docs/ar/setup.md', meaning: 'print what a file is, and each setting with its source' },
  ],
  mirror: [
    { call: 'tlint mirror status docs/', meaning: 'print how far each language is' },
    { call: 'tlint mirror stamp docs/de/setup.md', meaning: 'write down that a page is up to date' },
  ],
  'mirror stamp': [
    { call: 'tlint mirror stamp', meaning: 'start with all pages that are not behind' },
    { call: 'tlint mirror stamp docs/de/setup.md', meaning: 'stamp a page after it was updated' },
  ],
  'mirror status': [
    { call: 'tlint mirror status', meaning: 'print how far each language of this folder is' },
    { call: 'tlint mirror status -f markdown', meaning: 'print it for the summary of a job' },
  ],
  rules: [
    { call: 'tlint rules', meaning: 'list all rules' },
    { call: 'tlint rules -f json', meaning: 'list them for a program' },
  ],
  explain: [{ call: 'tlint explain number-parity', meaning: 'print what a rule checks, and why' }],
  ast: [{ call: 'tlint ast content/01-tides.md', meaning: 'print how a file is read' }],
  align: [{ call: 'tlint align content/01-tides.md', meaning: 'print which blocks belong together' }],
  profile: [{ call: 'tlint profile content/', meaning: 'print `profile` for a config, from these files' }],
  glossary: [{ call: 'tlint glossary lookup latency', meaning: 'print how a term is rendered' }],
  'glossary check': [
    { call: 'tlint glossary check', meaning: 'lint the glossary of this folder' },
    { call: 'tlint glossary check --fix terms.md', meaning: 'mend this one' },
  ],
  'glossary lookup': [
    { call: 'tlint glossary lookup latency', meaning: 'print how a term is rendered in all files' },
    { call: "tlint glossary lookup 'salt battery' content/", meaning: 'look into these files alone' },
    { call: 'tlint glossary lookup latency --target-language es', meaning: 'look at the Spanish alone' },
  ],
  'glossary suggest': [
    { call: 'tlint glossary suggest', meaning: 'print renderings that the glossary lacks' },
    { call: 'tlint glossary suggest --write', meaning: 'add them to the glossary' },
  ],
  report: [
    { call: 'tlint report content/', meaning: 'write tlint-report/ with each translation beside its source' },
    { call: 'tlint report docs/ar --out site', meaning: 'write it for one language to a folder of your choice' },
    { call: 'tlint report --serve content/', meaning: 'also show it in a browser while you work on the texts' },
  ],
  suppress: [
    { call: 'tlint suppress --dry-run content/', meaning: 'print the comments that would be written' },
    { call: "tlint suppress --rule term-drift --reason 'old terms'", meaning: 'hide findings of a rule' },
  ],
  merge: [{ call: 'tlint merge shard-1.json shard-2.json', meaning: 'join the reports of two parts of a run' }],
  completion: [
    { call: 'source <(tlint completion bash)', meaning: 'in ~/.bashrc' },
    { call: 'source <(tlint completion zsh)', meaning: 'in ~/.zshrc, after compinit' },
    { call: 'tlint completion fish > ~/.config/fish/completions/tlint.fish', meaning: 'once' },
    { call: 'tlint completion powershell | Out-String | Invoke-Expression', meaning: 'in $PROFILE' },
  ],
};

/** The examples of a command; none for one that has none. */
export function examplesOf(path: string): readonly Example[] {
  return EXAMPLES[path] ?? [];
}

/** Adds its examples to the help of each command. */
export function addExamples(command: CommandUnknownOpts, path = ''): void {
  const examples = examplesOf(path);
  const width = Math.max(...examples.map(({ call }) => call.length));
  const lines = examples.map(({ call, meaning }) => `  ${call.padEnd(width)}  # ${meaning}`);
  if (lines.length > 0) command.addHelpText('after', `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('\n')}`);
  for (const inner of command.commands) addExamples(inner, `${path} ${inner.name()}`.trim());
}
