import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { ConfigResolver } from '../../src/config/load.ts';
import { configJson } from '../../src/config/config-json.ts';
import { RuleSettings } from '../../src/config/rule-settings.ts';
import { rules } from './rules.ts';

const SETTINGS = {
  languages: { source: 'en', target: 'ar' },
  templates: { section: { parts: { notes: ['Remarks'] }, metadata: [{ key: 'Reviewer' }], metrics: { overall: ['Total'] } } },
  glossary: 'terms/glossary.md',
  include: ['content/**'],
  exclude: ['content/drafts'],
  rules: { 'word-count': { severity: 'warning', least: 5 }, 'word-count/extra': 'off', 'plain-rule': 'error' },
  overrides: [{ files: ['content/old/**'], rules: { 'plain-rule': 'off' } }],
};

const JSON_TEXT = JSON.stringify(SETTINGS, null, 2);

const YAML_TEXT = `# The same settings.
languages: { source: en, target: ar }
templates:
  section:
    parts: { notes: [Remarks] }
    metadata: [{ key: Reviewer }]
    metrics: { overall: [Total] }
glossary: terms/glossary.md
include: ['content/**']
exclude: [content/drafts]
rules:
  word-count: { severity: warning, least: 5 }
  word-count/extra: off
  plain-rule: error
overrides:
  - files: ['content/old/**']
    rules: { plain-rule: off }
`;

const FORMS = {
  'tlint.config.json': `\uFEFF// The same settings.\n${JSON_TEXT.replace(/\n}$/, ',\n}')}`,
  'tlint.config.yaml': YAML_TEXT,
  'tlint.config.yml': `\uFEFF${YAML_TEXT.replaceAll('\n', '\r\n')}`,
  'tlint.config.ts': `interface Named { name?: string }\nconst extra: Named = {};\nexport default { ...extra, ...${JSON_TEXT} } satisfies object;\n`,
  'tlint.config.mjs': `export default ${JSON_TEXT};\n`,
  'tlint.config.js': `module.exports = ${JSON_TEXT};\n`,
  'package.json': JSON.stringify({ name: 'atlas', tlint: SETTINGS }),
};

function print(config: Config, path: string): unknown {
  return configJson(config, config.forLanguages(config.languages), rules, new RuleSettings(rules, []).forFile(config, path));
}

async function load(files: Record<string, string>, linted = 'content/a.md', configPath?: string) {
  await using fixture = await createFixture(files);
  const cwd = fixture.path.replace(/\/$/, '');
  const resolver = new ConfigResolver({ cwd, rules, ...(configPath !== undefined && { configPath }) });
  return { cwd, config: await resolver.configFor(join(cwd, linted)) };
}

describe('the forms of a config', () => {
  it.each(Object.entries(FORMS))('%s gives the same config', async (name, text) => {
    const { cwd, config } = await load({ [name]: text });
    expect(print(config, join(cwd, 'content/a.md'))).toMatchObject({
      config: join(cwd, name),
      languages: { source: 'en', target: 'ar' },
      templates: {
        section: {
          name: 'section',
          parts: { notes: ['Remarks'], metrics: expect.arrayContaining(['Quality Metrics']) },
          metadata: [{ key: 'Reviewer', aliases: [], required: true, type: 'text' }],
          metrics: { overall: ['Total'], unscored: expect.any(Array) },
        },
        abstract: { name: 'abstract' },
      },
      glossary: [join(cwd, 'terms/glossary.md')],
      include: ['content/**'],
      exclude: ['content/drafts'],
      rules: {
        'word-count': { severity: { missing: 'warning', extra: 'off' }, options: { least: 5, words: [] } },
        'plain-rule': { severity: { found: 'error' } },
        'quiet-rule': { severity: { found: 'off', lost: 'off' } },
      },
    });
    expect(print(config, join(cwd, 'content/old/a.md'))).toMatchObject({
      rules: { 'plain-rule': { severity: { found: 'off' } } },
    });
    expect(JSON.parse(JSON.stringify(print(config, cwd)))).toEqual(print(config, cwd));
  });

  it('takes plugins from a program', async () => {
    const text = `export default { plugins: [{
      meta: { id: 'house-style', category: 'typography', summary: 's', mqm: 'style' }, options: undefined,
      messages: { found: { severity: 'warning' } }, bind: () => ({ meta: { id: 'house-style' }, on: () => ({}) }),
    }], rules: { 'house-style/found': 'error' } };`;
    const { cwd, config } = await load({ 'tlint.config.mjs': text });
    expect(print(config, cwd)).toMatchObject({ rules: { 'house-style': { severity: { found: 'error' } } } });
  });
});

describe('which config counts', () => {
  it('is the nearest one from the file upwards', async () => {
    await using fixture = await createFixture({
      'tlint.config.json': '{ "rules": { "plain-rule": "error" } }',
      'package.json': '{ "name": "atlas", "dependencies": { "tlint": "1" } }',
      'inner/package.json': '{ "name": "inner", "dependencies": { "tlint": "1" } }',
      'inner/deep/tlint.config.yaml': 'rules: { plain-rule: off }',
      'other/package.json': '{ "name": "{{name}}", }',
    });
    const resolver = new ConfigResolver({ cwd: fixture.path, rules });
    const of = (path: string): Promise<Config> => resolver.configFor(fixture.getPath(path));
    const outer = await of('a.md');
    expect(outer.path).toBe(fixture.getPath('tlint.config.json'));
    expect(await of('inner/b.md')).toBe(outer);
    expect(await of('other/none/c.md')).toBe(outer);
    expect(await of('no/such/folder/e.md')).toBe(outer);
    expect((await of('inner/deep/er/d.md')).path).toBe(fixture.getPath('inner/deep/tlint.config.yaml'));
  });

  it('is read once for many files at the same time', async () => {
    await using fixture = await createFixture({ 'tlint.config.json': '{}' });
    const resolver = new ConfigResolver({ cwd: fixture.path, rules });
    const configs = await Promise.all(
      Array.from({ length: 50 }, (_, index) => resolver.configFor(fixture.getPath(`p${index % 9}/x.md`))),
    );
    expect(new Set(configs).size).toBe(1);
  });

  it('is the given one for all files, its globs relative to its own folder', async () => {
    const files = { 'ci/strict.json': '{ "exclude": ["../content/old"] }', 'tlint.config.json': '{ "nonsense": 1 }' };
    const { cwd, config } = await load(files, 'content/a.md', 'ci/strict.json');
    expect(config).toMatchObject({ name: 'ci/strict.json', root: join(cwd, 'ci') });
    expect(config.removedBy(join(cwd, 'content/old/a.md'))).toBe('exclude');
    expect(config.removedBy(join(cwd, 'content/a.md'))).toBeUndefined();
  });

  it('is the default where there is none', async () => {
    const { cwd, config } = await load({ 'content/a.md': '' });
    expect(config).toMatchObject({ path: undefined, root: cwd, glossary: [], exclude: [], rules: {}, overrides: [] });
    expect(config.removedBy(join(cwd, 'content/a.md'))).toBeUndefined();
  });

  it('tells which key takes a file out', async () => {
    const { cwd, config } = await load({ 'tlint.config.json': JSON_TEXT });
    expect(config.removedBy(join(cwd, 'content/a.md'))).toBeUndefined();
    expect(config.removedBy(join(cwd, 'content/drafts/a.md'))).toBe('exclude');
    expect(config.removedBy(join(cwd, 'docs/a.md'))).toBe('include');
  });
});
