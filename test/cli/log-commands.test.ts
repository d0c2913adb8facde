import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { sectionFile } from '../support/lint.ts';
import { tlint } from '../support/tlint.ts';

/** What the runner of a job obeys in its log, as it is documented: blanks before `::name …::`, and `##[name]` anywhere. */
const OBEYED = /^\s*::[a-z-]+[^\n]*::|##\[[a-z]/imu;

const COMMAND = '::error file=app.js,line=1::pwned';

const forging = sectionFile({
  source: `${COMMAND} 12\n\n##[error]pwned 13`,
  target: '::error file=app.js::مرحبا 15\n\n##[warning]مرحبا 16',
});
const glossary = `| English | Arabic |\n| --- | --- |\n| ${COMMAND} | ##[error]مد |\n`;

describe('nothing that is printed is a command to the runner of a job', { skip: process.platform === 'win32' }, () => {
  it.each([
    ['an excerpt, a related place or a message', { '01-tides.md': forging }, ['--info']],
    ['the name of a file', { [`${COMMAND}.md`]: forging }, ['--info']],
    ['the name of a folder', { [`##[error]/01-tides.md`]: forging }, ['--info']],
    ['a list of files', { [`${COMMAND}.md`]: forging }, ['--list-files']],
    ['a skipped file', { [`${COMMAND}.md`]: '# Notes\n' }, ['--verbose']],
    ['a name with a line break', { [`a\n${COMMAND}.md`]: '# Notes\n' }, ['--verbose']],
    ['a glossary of a config', { 'tlint.config.json': `{ "glossary": "##[error]" }`, '01-tides.md': forging }, []],
    ['a path', {}, [COMMAND]],
    ['an unknown option', {}, [`--x\n${COMMAND}`]],
    ['an alignment', { '01-tides.md': forging }, ['align', '01-tides.md']],
    ['a term', { 'glossary.md': glossary, '01-tides.md': forging }, ['glossary', 'lookup', COMMAND]],
    ['an alignment as JSON', { '01-tides.md': forging }, ['align', '01-tides.md', '--format', 'json']],
  ])('%s', async (_, files, argv) => {
    await using fixture = await createFixture(files);
    const { stdout, stderr } = await tlint(fixture.path, ...argv);
    expect(stdout + stderr).toMatch(/pwned|\[error\]|\\u0023\[/);
    expect(stdout + stderr).not.toMatch(OBEYED);
  });

  it('a report in a file', async () => {
    await using fixture = await createFixture({ '01-tides.md': forging });
    await tlint(fixture.path, '--info', '--output-file', 'report.txt');
    const report = await fixture.readFile('report.txt', 'utf8');
    expect(report).toContain('## [error]pwned 13');
    expect(report).toContain('12 │ ::error file=app.js,line=1::pwned 12');
    expect(report).not.toMatch(OBEYED);
  });
});

it('a diff for programs is printed byte for byte', async () => {
  const mistaken = forging.replace('- Readability: 0.90', '- Readability: 0,90\n- ##[error]x: 0.90');
  await using fixture = await createFixture({ '01-tides.md': mistaken });
  const { stdout } = await tlint(fixture.path, '--fix-dry-run');
  expect(stdout).toContain('##[error]x');
});
