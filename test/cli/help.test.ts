import { type Command, CommanderError, type CommandUnknownOpts } from 'commander';
import { describe, expect, it } from 'vitest';
import { commandTree } from '../../src/cli/command-tree.ts';
import { examplesOf } from '../../src/cli/examples.ts';
import { main } from '../../src/cli/main.ts';
import { createProgram } from '../../src/cli/program.ts';
import { fakeIo } from './fake-io.ts';

function program(): Command {
  return createProgram(fakeIo('/'), { ended: () => undefined, help: () => undefined, complaint: () => undefined });
}

const paths = commandTree(program())
  .map(({ path }) => path)
  .filter((path) => !path.endsWith('help'));

/** The words of a call as a shell would give them to tlint. */
function wordsOf(call: string): readonly string[] {
  const [command = ''] = call.replace(/^source <\((.*)\)$/, '$1').split(/ [<>|] /);
  return Array.from(command.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

/** Parses the words as the program does, and runs nothing. Returns why they cannot be parsed. */
async function refusal(words: readonly string[]): Promise<string | undefined> {
  const parsed = program();
  const all = (command: CommandUnknownOpts): CommandUnknownOpts[] => [
    command,
    ...command.commands.flatMap((inner) => all(inner)),
  ];
  for (const command of all(parsed)) {
    command.exitOverride();
    if (command.commands.length === 0 || command === parsed) command.action(() => undefined);
  }
  try {
    await parsed.parseAsync([...words], { from: 'user' });
    return undefined;
  } catch (error) {
    return error instanceof CommanderError ? error.message : String(error);
  }
}

describe.each(paths)('tlint %s --help', (path) => {
  const examples = examplesOf(path);

  it('shows examples, none of which is too wide', async () => {
    const io = fakeIo('/');
    expect(await main([...path.split(' '), '--help'].filter(Boolean), io)).toBe(0);
    expect(examples.length).toBeGreaterThan(0);
    for (const { call, meaning } of examples) {
      expect(io.stdout.text).toContain(`  ${call}`);
      expect(io.stdout.text).toContain(`# ${meaning}\n`);
    }
    const lines = io.stdout.text.split('\n').filter((line) => line.includes('  # '));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it.each(examples.map(({ call }) => call))('shows a call that can be made: %s', async (call) => {
    expect(call.startsWith(`tlint ${path}`.trim()) || call.startsWith(`source <(tlint ${path}`)).toBe(true);
    expect(await refusal(wordsOf(call))).toBeUndefined();
  });
});

describe('a call that cannot be made', () => {
  it('is refused by the same check', async () => {
    expect(await refusal(['glossary', 'suggest', '--wirte'])).toContain("unknown option '--wirte'");
    expect(await refusal(['completion', 'tcsh'])).toContain('bash');
  });
});
