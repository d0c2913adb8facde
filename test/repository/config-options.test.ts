/** Options of the command line and keys of the config: what one has the other has too, or the reason is here. */
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { configSchema } from '../../src/config/schema.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { root } from '../../.scripts/root.ts';

/** Keys that options have under another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  rule: 'rules',
  baselineFile: 'baseline',
  glossary: 'glossary',
};

const ONLY_ON_COMMAND_LINE: Readonly<Record<string, string>> = {
  config: 'names the config itself',
  version: 'prints something instead of linting',
  printConfig: 'prints something instead of linting',
  listFiles: 'prints something instead of linting',
  stdin: 'is about one text',
  stdinFilename: 'is about one text',
  changed: 'asks about one moment',
  watch: 'asks for a run of another kind',
  fix: 'writes files, which a call has to ask for',
  fixDryRun: 'asks for a run of another kind',
  baseline: 'writes a file, or asks for what the key `baseline` does by itself',
  shard: 'differs from part to part of one run',
  outputFile: 'two runs that write one file overwrite each other',
  statistics: 'is a question to one run',
  timing: 'is a question to one run',
  verbose: 'is a question to one run',
  errorOnUnmatchedPattern: 'is for hooks, which pass files of any kind',
  exitZero: 'would make every run of a project succeed unseen',
  color: 'belongs to the terminal of one person, which `NO_COLOR` and `FORCE_COLOR` describe',
};

const ONLY_IN_CONFIG: Readonly<Record<string, string>> = {
  $schema: 'is for editors',
  extends: 'is about configs; `--config` names another one',
  languages: 'hold for all files of a project; `tlint pair` takes them for two files',
  mirrors: 'are patterns in pairs; `tlint pair` takes two files or folders',
  files: 'are lists in an object',
  templates: 'are objects',
  versions: 'is how the pages of a project are written',
  profile: 'is an object; `tlint profile` estimates it',
  include: 'is what the paths of a call are',
  exclude: 'is what `.tlintignore` and globs with `!` are for',
  overrides: 'are objects',
  plugins: 'run code, which the files of a project have to name',
};

const options = createProgram(fakeIo(root), {
  ended: () => undefined,
  help: () => undefined,
  complaint: () => undefined,
}).options;
const names = new Set(options.map((option) => option.attributeName()));
const keys = Object.keys(configSchema.shape);

describe('the options of the command line and the keys of the config', () => {
  it('are the same but for the exceptions', () => {
    const keyOf = (name: string) => OTHER_NAMES[name] ?? name;
    expect([...names].filter((name) => !keys.includes(keyOf(name)) || name in ONLY_ON_COMMAND_LINE).sort()).toEqual(
      Object.keys(ONLY_ON_COMMAND_LINE).sort(),
    );
    const reached = new Set([...names].filter((name) => !(name in ONLY_ON_COMMAND_LINE)).map(keyOf));
    expect(keys.filter((key) => !reached.has(key)).sort()).toEqual(Object.keys(ONLY_IN_CONFIG).sort());
  });

  it('can be turned off on the command line where the config turns them on', () => {
    const flags = new Set(options.map(({ long }) => long));
    const switches = ['info', 'all', 'quiet', 'unsafe', 'cache', 'ignore'];
    expect(switches.filter((name) => !flags.has(`--no-${name}`) || !flags.has(`--${name}`))).toEqual([]);
  });
});
