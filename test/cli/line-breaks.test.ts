import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../src/cli/describe-error.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { sectionFile } from '../support/lint.ts';
import { tlint } from '../support/tlint.ts';

const sound = sectionFile({ source: 'The clock shows the tide.', target: 'تعرض الساعة المدّ.' });

/** A line that a name would forge. */
const FORGED = 'error: forged';
const name = `a\n${FORGED}`;

const hasNoLineBreaks = process.platform === 'win32';

describe('a line break in a name or a value begins no line of its own on standard error', { skip: hasNoLineBreaks }, () => {
  it.each([
    ['a key of the config', { 'tlint.config.json': JSON.stringify({ [name]: 1 }) }, []],
    ['a rule in the config', { 'tlint.config.json': JSON.stringify({ rules: { [name]: 'off' } }) }, []],
    ['a key of a config in YAML', { 'tlint.config.yaml': `${JSON.stringify(name)}: 1` }, []],
    ['a glossary in the config', { 'tlint.config.json': JSON.stringify({ glossary: name }) }, []],
    ['the folder of a config', { [`${name}/tlint.config.json`]: '[', [`${name}/01-tides.md`]: sound }, []],
    ['a glossary on the command line', {}, ['--glossary', name]],
    ['a rule on the command line', {}, ['--rule', `${name}:off`]],
    ['a config on the command line', {}, ['--config', name]],
    ['a path on the command line', {}, [name, `${name}.md`]],
    ['a skipped file', { [`${name}.md`]: '# Notes\n' }, ['--verbose']],
    ['an ignored file', { [`${name}.md`]: sound, '.tlintignore': 'a*' }, ['--verbose']],
    ['the cache', { file: '' }, ['--cache', '--cache-location', `file/${name}`]],
  ])('%s', async (_, files, argv) => {
    await using fixture = await createFixture({ ...files, '01-tides.md': sound });
    const { stderr } = await tlint(fixture.path, ...argv);
    expect(stderr).toContain(`a<U+000A LINE FEED>${FORGED}`);
    expect(stderr.split('\n').filter((line) => line.startsWith(FORGED))).toEqual([]);
  });

  it('while each mistake keeps its own line', async () => {
    expect(describeError(new ConfigError(['one', 'two\nthree'], 'four\nfive'))).toBe(
      'error: one\ntwo<U+000A LINE FEED>three\nfour<U+000A LINE FEED>five\n',
    );
    const { stderr } = await tlint('/', 'nowhere.md', 'neither.md');
    expect(stderr.split('\n')).toHaveLength(3);
  });
});
