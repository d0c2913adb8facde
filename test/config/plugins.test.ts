import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { Project } from '../../src/project/project.ts';
import { sectionFile } from '../support/lint.ts';
import { pluginModule, ruleModule } from '../support/plugin.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const SECTION = { 'content/01-tides.md': sectionFile({ source: 'The moon moves the sea.', target: 'يحرك القمر البحر.' }) };

/** The ids of the rules of plugins that report something in a project with these files. */
async function found(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<readonly string[]> {
  await using fixture = await createFixture({ ...SECTION, ...files });
  const reports = await reportOf(fixture.path, 'content', ...argv);
  const findings = reports.flatMap(({ diagnostics }) => diagnostics);
  return findings.filter(({ rule }) => rule.includes('/')).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** What a call that ends with exit code 2 says. */
async function refused(files: Readonly<Record<string, string>>): Promise<string> {
  await using fixture = await createFixture({ ...SECTION, ...files });
  const { code, stderr } = await tlint(fixture.path, 'content');
  expect(code).toBe(2);
  return stderr;
}

describe('plugins', () => {
  const rules = { 'rules/no-moon.mjs': ruleModule({ id: 'no-moon' }), 'rules/no-sun.mjs': ruleModule({ id: 'no-sun' }) };

  it.each([
    ['tlint.config.json', '{ "plugins": ["./rules"], "rules": { "rules/no-sun": "error" } }'],
    ['tlint.config.yaml', 'plugins: [./rules]\nrules:\n  rules/no-sun: error\n'],
    ['tlint.config.mjs', "export default { plugins: ['./rules'], rules: { 'rules/no-sun': 'error' } };"],
    ['tlint.config.ts', "export default { plugins: ['./rules'], rules: { 'rules/no-sun': 'error' as const } };"],
    ['package.json', '{ "tlint": { "plugins": ["./rules"], "rules": { "rules/no-sun": "error" } } }'],
  ])('are a folder of rules in %s', async (name, config) => {
    expect((await found({ ...rules, [name]: config })).toSorted()).toEqual(['rules/no-moon warning', 'rules/no-sun error']);
  });

  it('are a file, TypeScript too, tests of a folder left out', async () => {
    const files = {
      'tlint.config.json': '{ "plugins": ["./sea.ts", "./house", "./wind/index.ts"] }',
      'wind/index.ts': ruleModule({ id: 'no-storm' }),
      'sea.ts': ruleModule({ id: 'no-moon' }),
      'house/no-sun.ts': ruleModule({ id: 'no-sun' }),
      'house/no-sun.test.ts': 'throw new Error("a test is no rule");',
    };
    expect((await found(files)).toSorted()).toEqual(['house/no-sun warning', 'sea/no-moon warning', 'wind/no-storm warning']);
  });

  it.each([
    ['tlint-plugin-harbour', 'harbour'],
    ['@acme/tlint-plugin', 'acme'],
    ['@acme/tlint-plugin-harbour', 'acme-harbour'],
  ])('are the package %s', async (name, prefix) => {
    const files = {
      'tlint.config.json': JSON.stringify({ plugins: [name] }),
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: { import: './main.js' } }),
      [`node_modules/${name}/main.js`]: ruleModule({ id: 'no-moon' }),
    };
    expect(await found(files)).toEqual([`${prefix}/no-moon warning`]);
  });

  it('have the name that they give themselves', async () => {
    const files = {
      'tlint.config.json': '{ "plugins": ["./rules/index.mjs"] }',
      'rules/index.mjs': pluginModule('tide', { id: 'no-moon' }),
    };
    expect(await found(files)).toEqual(['tide/no-moon warning']);
    const message = { ...files, 'tlint.config.json': '{ "plugins": ["./rules"], "rules": { "tide/no-moon/found": "error" } }' };
    expect(await found(message)).toEqual(['tide/no-moon error']);
    expect(await found(files, '--rule', 'tide/no-moon:off')).toEqual([]);
  });

  it('are named in directives', async () => {
    const section = `<!-- tlint-disable-file tide/no-moon -->\n\n${SECTION['content/01-tides.md']}`;
    const files = { 'tlint.config.json': '{ "plugins": ["./tide.mjs"] }', 'tide.mjs': ruleModule({ id: 'no-moon' }) };
    expect(await found({ ...files, 'content/01-tides.md': section })).toEqual([]);
  });

  it('may stand in a config program', async () => {
    const config = pluginModule('tide', { id: 'no-moon' }).replace('export default definePlugin', 'const tide = definePlugin');
    expect(await found({ 'tlint.config.mjs': `${config}export default { plugins: [tide] };` })).toEqual(['tide/no-moon warning']);
  });

  it('are known to `explain` and `rules`', async () => {
    await using fixture = await createFixture({
      ...rules,
      'tlint.config.json': '{ "plugins": ["./rules"] }',
      'rules/docs/no-moon.md': '# no-moon\n\nThe moon is for poets.\n',
    });
    const { stdout } = await tlint(fixture.path, 'explain', 'rules/no-moon');
    expect(stdout).toContain('The moon is for poets.');
    expect(stdout).toContain('Rule of the plugin `./rules`.');
    expect((await tlint(fixture.path, 'explain', 'rules/no-sun')).stdout).toContain('nothing is said of the moon');
    expect((await tlint(fixture.path, 'rules')).stdout).toMatch(/^rules\/no-moon +warning/m);
    const { code, stderr } = await tlint(fixture.path, 'explain', 'rules/no-mon');
    expect([code, stderr]).toEqual([2, expect.stringContaining('did you mean `rules/no-moon`?')]);
  });
});

describe('a plugin that cannot be used', () => {
  const config = { 'tlint.config.json': '{ "plugins": ["./tide.mjs"] }' };

  it('throws while it is loaded', async () => {
    expect(await refused({ ...config, 'tide.mjs': '\nthrow new Error("no wind");\n' })).toMatch(
      /^error: tlint\.config\.json:1:15: `plugins\[0\]` \(`\.\/tide\.mjs`\) fails while it is loaded, in `tide\.mjs:2`: no wind\n$/,
    );
  });

  it('has another shape', async () => {
    const lines = async (text: string) => refused({ ...config, 'tide.mjs': text });
    expect(await lines('export default 3;')).toContain('`plugins[0]` (`./tide.mjs`) is no plugin; expected `export default`');
    expect(await lines('export const rule = 3;')).toContain('is no plugin');
    const nonsense = ruleModule({ id: 'no-moon' }).replace("'typography'", "'nonsense'");
    expect(await lines(nonsense)).toContain('`meta.category` is `"nonsense"`; expected `structure`');
    const capital = pluginModule('Tide', { id: 'no-moon' });
    expect(await lines(capital)).toContain('`name` is `"Tide"`; expected lower-case words joined by `-`');
  });

  it('has an id or a name that is taken', async () => {
    const two = {
      'tlint.config.json': '{ "plugins": ["./tide.mjs", "./sea.mjs"] }',
      'tide.mjs': pluginModule('sea', { id: 'no-moon' }),
    };
    expect(await refused({ ...two, 'sea.mjs': ruleModule({ id: 'no-moon' }) })).toContain(
      '1:29: `plugins[1]` (`./sea.mjs`): there is already a rule `sea/no-moon`, that of `plugins[0]` (`./tide.mjs`)',
    );
    expect(await refused({ ...config, 'tide.mjs': pluginModule('number-parity', { id: 'no-moon' }) })).toContain(
      'has the name `number-parity`, which is that of a rule; give the plugin another name',
    );
  });

  it('has a rule that throws: one finding names both, and nothing else is lost', async () => {
    await using fixture = await createFixture({
      ...config,
      'tide.mjs': pluginModule(
        'tide',
        { id: 'no-moon', body: 'throw new Error("no wind");' },
        { id: 'no-sun' },
        { id: 'no-sea', body: "report('lost', {});" },
      ),
      ...SECTION,
    });
    const [file] = await reportOf(fixture.path, 'content');
    const found = (file?.diagnostics ?? []).map(({ rule, message }) => `${rule}: ${message}`);
    expect(found).toEqual([
      'internal-error: The rule `tide/no-moon` of the plugin `./tide.mjs` failed: no wind. The other rules went on. Report this to the author of the plugin.',
      'tide/no-sun: The moon is named. Leave it out.',
      expect.stringContaining(
        '`tide/no-sea` of the plugin `./tide.mjs` failed: it reports `lost`, which is none of its messages.',
      ),
      ...found.filter((line) => line.startsWith('glossary-terms: ')),
    ]);
    expect(found.length).toBeGreaterThan(3);
  });
});

describe('the cache', () => {
  it('covers the code of plugins', async () => {
    await using fixture = await createFixture({
      ...SECTION,
      'tlint.config.json': '{ "plugins": ["./tide.mjs"] }',
      'tide.mjs': `import './words.mjs';\n${ruleModule({ id: 'no-moon' })}`,
      'words.mjs': 'export const words = 1;\n',
    });
    const key = async () => {
      const settings = await new Project({ cwd: fixture.path, rules: [] }, builtins).of(fixture.getPath('content/01-tides.md'));
      return settings.key;
    };
    const first = await key();
    expect(first).toBeDefined();
    expect(await key()).toBe(first);
    await fixture.writeFile('words.mjs', 'export const words = 2;\n');
    const second = await key();
    expect(second).not.toBe(first);
    await fixture.writeFile('tide.mjs', ruleModule({ id: 'no-moon', body: '' }));
    expect(await key()).not.toBe(second);
  });
});
