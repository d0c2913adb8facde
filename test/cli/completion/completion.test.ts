import { createFixture, type FsFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtinRules } from '../../../rules/registry.ts';
import { SHELLS } from '../../../src/cli/completion/shell-names.ts';
import { main } from '../../../src/cli/main.ts';
import { formats } from '../../../src/report/reporters.ts';
import { fakeIo } from '../fake-io.ts';
import { ask, hasShell } from './ask-shell.ts';

async function script(shell: string): Promise<string> {
  const io = fakeIo('/');
  expect(await main(['completion', shell], io)).toBe(0);
  return io.stdout.text;
}

const RULES = builtinRules.map(({ meta }) => meta.id).toSorted();
const FORMATS = formats.toSorted();

describe.each(['bash', 'zsh', 'fish'] as const)('tlint completion %s', (shell) => {
  let fixture: FsFixture;
  beforeAll(async () => {
    fixture = await createFixture({ 'content/01-a.md': '', 'config.json': '{}' });
    await fixture.writeFile('script', await script(shell));
  });
  afterAll(() => fixture.rm());

  // Bash answers with what follows the last `:` or `=`, fish with whole words, zsh with what follows.
  const settings = ['error', 'info', 'off', 'warning'].map((severity) => (shell === 'fish' ? `tatweel:${severity}` : severity));
  const assigned = ['junit'].map((format) => (shell === 'fish' ? `--format=${format}` : format));

  // A machine without the shell says so in the name of what it skips.
  const missing = hasShell(shell) ? '' : ` (skipped: there is no ${shell} here)`;

  it.skipIf(missing !== '').each([
    ['tlint gloss', ['glossary']],
    ['tlint glossary l', ['lookup']],
    ['tlint --statis', ['--statistics']],
    ['tlint glossary check --fix', ['--fix', '--fix-dry-run']],
    ['tlint suppress --dry', ['--dry-run']],
    ['tlint explain tatw', ['tatweel']],
    ['tlint explain parse', ['parse-error']],
    ['tlint --format ', FORMATS],
    ['tlint glossary check -f jun', ['junit']],
    ['tlint --format=jun', assigned],
    ['tlint rules --format ', ['json', 'text']],
    ['tlint --baseline w', ['write']],
    ['tlint content --rule tatweel:', settings],
    ['tlint completion p', ['powershell']],
    ['tlint help merg', ['merge']],
    ['tlint --max-warnings ', []],
  ])(`completes %j${missing}`, (line, answers) => {
    expect(ask(shell, { script: fixture.getPath('script'), cwd: fixture.path, line })).toEqual(answers);
  });

  it.skipIf(missing !== '')(`completes rules${missing}`, () => {
    const answers = ask(shell, { script: fixture.getPath('script'), cwd: fixture.path, line: 'tlint --rule ' });
    expect([...new Set(answers.map((answer) => answer.split(':')[0]))]).toEqual(RULES);
  });

  it.skipIf(missing !== '')(`completes files and folders${missing}`, () => {
    const asked = (line: string) => ask(shell, { script: fixture.getPath('script'), cwd: fixture.path, line });
    expect(asked('tlint --config conf').map((answer) => answer.replace(/\/$/, ''))).toEqual(['config.json']);
    expect(asked('tlint --cache-location c').map((answer) => answer.replace(/\/$/, ''))).toEqual(['content']);
    expect(asked('tlint cont').map((answer) => answer.replace(/\/$/, ''))).toContain('content');
  });
});

describe('tlint completion', () => {
  it.each(SHELLS)('knows every command, option and rule: %s', async (shell) => {
    const text = await script(shell);
    for (const word of ['glossary check', 'output-file', 'powershell', 'tatweel', 'sarif']) expect(text).toContain(word);
  });

  it('names the shells that it knows', async () => {
    const io = fakeIo('/');
    expect(await main(['completion', 'tcsh'], io)).toBe(2);
    expect(io.stderr.text).toContain('bash, zsh, fish, powershell');
  });
});
