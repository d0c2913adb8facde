import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../rules/registry.ts';
import { languageOf } from '../../src/language/languages.ts';
import { configFiles } from '../../src/config/config.ts';
import { presetNames } from '../../src/config/extends/presets.ts';
import { ConfigResolver } from '../../src/config/load.ts';
import { readRunOptions } from '../../src/config/read-run-options.ts';
import { RuleSettings } from '../../src/config/rule-settings.ts';

type Files = Record<string, string | object>;

async function load(files: Files, linted = 'a.md') {
  await using fixture = await createFixture(texts(files));
  const cwd = fixture.path.replace(/\/$/, '');
  const config = await new ConfigResolver({ cwd, rules: builtinRules }).configFor(join(cwd, linted));
  const of = (path: string, code = 'ar') => new RuleSettings(builtinRules, []).forFile(config, join(cwd, path), languageOf(code));
  const severity = (rule: string, path = linted, code = 'ar') => {
    const known = builtinRules.find(({ meta }) => meta.id === rule);
    if (known === undefined) throw new Error(`no rule ${rule}`);
    const severities = Object.entries(known.messages).map(([id, message]) =>
      of(path, code).severityOf(known.meta, { id, severity: message.severity }),
    );
    return [...new Set(severities)].sort().join(' ');
  };
  return { cwd, config, of, severity };
}

function texts(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value, null, 2)]),
  );
}

async function failure(files: Files): Promise<string> {
  return load(files).then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('extends', () => {
  it('lays a config over those that it extends, in order', async () => {
    const { severity, config, cwd } = await load({
      'tlint.config.json': { extends: ['./shared/first.yaml', './shared/second.json'], rules: { tatweel: 'error' } },
      'shared/first.yaml': 'rules: { tatweel: info, number-parity: info, citation-parity: info }\n',
      'shared/second.json': { rules: { tatweel: 'off', 'number-parity': 'off' } },
    });
    expect([severity('tatweel'), severity('number-parity'), severity('citation-parity')]).toEqual(['error', 'off', 'info']);
    expect(configFiles(config)).toEqual(
      ['shared/first.yaml', 'shared/second.json', 'tlint.config.json'].map((path) => join(cwd, path)),
    );
  });

  it('goes on through configs that extend others, whose paths start at their own folders', async () => {
    const { config, cwd } = await load({
      'tlint.config.json': { extends: './a/base.json', exclude: ['drafts/**'] },
      'a/base.json': { extends: '../b', glossary: ['terms.md'], exclude: ['old/**'], languages: { target: ['es'] } },
      'b/tlint.config.json': { baseline: 'known.txt', glossary: 'never.md', languages: { source: 'fr', target: ['ar', 'de'] } },
    });
    expect(config.glossary).toEqual([join(cwd, 'a/terms.md')]);
    expect(config.baseline).toBe(join(cwd, 'b/known.txt'));
    expect(config.exclude).toEqual(['old/**', 'drafts/**']);
    expect(config.languages.source.code).toBe('fr');
    expect(config.targets.map(({ code }) => code)).toEqual(['es']);
    expect(config.removedBy(join(cwd, 'old/x.md'))).toBe('exclude');
  });

  it('merges templates key by key, and replaces their lists', async () => {
    const { config } = await load({
      'tlint.config.json': { extends: './base.json', templates: { section: { parts: { notes: ['Marginalia'] } } } },
      'base.json': { templates: { section: { parts: { notes: ['Remarks'], source: ['Original'] }, expected: ['source'] } } },
    });
    const { parts, expected } = config.templates.section;
    expect([parts.notes, parts.source, expected]).toEqual([['Marginalia'], ['Original'], ['source']]);
  });

  it('appends mirrors and overrides, which win over all rules', async () => {
    const { config, severity } = await load({
      'tlint.config.json': {
        extends: './base.json',
        mirrors: [{ source: 'b/en/{path}.md', target: 'b/{lang}/{path}.md' }],
        rules: { tatweel: 'error' },
        overrides: [{ files: ['x/**'], rules: { tatweel: 'warning' } }],
      },
      'base.json': {
        mirrors: [{ source: 'a/en/{path}.md', target: 'a/{lang}/{path}.md' }],
        overrides: [{ files: ['x/**', 'y/**'], rules: { tatweel: 'off' } }],
      },
    });
    expect(config.mirrors.fileAt(join(config.root, 'a/ar/x.md'))?.role).toBe('target');
    expect(config.mirrors.fileAt(join(config.root, 'b/ar/x.md'))?.role).toBe('target');
    expect([severity('tatweel', 'x/a.md'), severity('tatweel', 'y/a.md')]).toEqual(['warning', 'off']);
  });

  it('counts once what is reached in two ways', async () => {
    const { config } = await load({
      'tlint.config.json': { extends: ['./a.json', './b.json'] },
      'a.json': { extends: './base.json' },
      'b.json': { extends: './base.json' },
      'base.json': { exclude: ['drafts/**'], plugins: ['./rules.js'] },
      'rules.js': `const meta = { id: 'mine', category: 'structure', summary: 's', mqm: 'm', rank: 'surface' };
        export default { meta, messages: {}, bind: () => ({}) };`,
      'package.json': { type: 'module' },
    });
    expect(config.extended.map(({ name }) => name)).toEqual(['base.json', 'a.json', 'b.json']);
    expect(config.exclude).toEqual(['drafts/**']);
    expect(config.plugins.map(({ meta }) => meta.id)).toEqual(['rules/mine']);
  });

  it('loads plugins from the folder of the config that names them, and one that two configs name once', async () => {
    const rule = `export default { meta: { id: 'mine', category: 'structure', summary: 's', mqm: 'm', rank: 'surface' },
      messages: { found: { severity: 'warning' } }, bind: () => ({}) };`;
    const { config, of } = await load({
      'tlint.config.json': { extends: './shared', plugins: ['./shared/own.js'], rules: { 'own/mine': 'error' } },
      'shared/tlint.config.json': { plugins: ['./own.js'], rules: { 'own/mine': 'off' } },
      'shared/own.js': rule,
      'package.json': { type: 'module' },
    });
    const [plugin] = config.plugins;
    expect(config.plugins).toHaveLength(1);
    expect(plugin && of('a.md').severityOf(plugin.meta, { id: 'found', severity: 'warning' })).toBe('error');
  });

  it('takes configs of packages', async () => {
    const { severity, config } = await load(
      {
        'docs/tlint.config.json': { extends: ['@acme/style', 'plain/soft.json', 'coded'] },
        'node_modules/@acme/style/package.json': { name: '@acme/style' },
        'node_modules/@acme/style/tlint.config.json': { rules: { tatweel: 'error' } },
        'node_modules/plain/package.json': { name: 'plain' },
        'node_modules/plain/soft.json': { rules: { 'number-parity': 'info' } },
        'node_modules/coded/package.json': { name: 'coded', type: 'module', exports: './main.js' },
        'node_modules/coded/main.js': `export default { rules: { 'citation-parity': 'off' } };`,
      },
      'docs/a.md',
    );
    expect([severity('tatweel'), severity('number-parity'), severity('citation-parity')]).toEqual(['error', 'info', 'off']);
    expect(config.extended).toHaveLength(3);
  });

  it.each<[string, Files, string]>([
    [
      'a missing file',
      { 'tlint.config.json': { extends: ['./no.json'] } },
      'tlint.config.json:3:5: `extends[0]` is `./no.json`, which cannot be found',
    ],
    ['a missing package', { 'tlint.config.json': { extends: '@acme/none' } }, 'run `npm install --save-dev @acme/none`'],
    [
      'a path without `./`',
      { 'tlint.config.json': { extends: 'base.json' }, 'base.json': {} },
      'write `./base.json` for the file beside this config',
    ],
    ['an empty folder', { 'tlint.config.json': { extends: './x' }, 'x/a.md': '' }, 'the folder holds no config'],
    ['a preset that is none', { 'tlint.config.json': { extends: 'tlint/strickt' } }, 'did you mean `tlint/strict`?'],
    ['a config that extends itself', { 'tlint.config.json': { extends: './tlint.config.json' } }, 'which is this config itself'],
    [
      'a circle',
      { 'tlint.config.json': { extends: './a.json' }, 'a.json': { extends: './b.json' }, 'b.json': { extends: './a.json' } },
      'b.json:2:3: `extends` is `./a.json`, which closes a circle: `a.json` extends `b.json` extends `a.json`',
    ],
    [
      'mistakes of an extended config, in its own place',
      { 'tlint.config.json': { extends: './a.json' }, 'a.json': { rules: { tatwel: 'off' } } },
      'a.json:3:5: unknown rule `tatwel`; did you mean `tatweel`?',
    ],
    [
      'two languages that are one when merged',
      { 'tlint.config.json': { extends: './a.json', languages: { source: 'ar' } }, 'a.json': {} },
      '`languages`: source and target are the same language; expected two languages',
    ],
    [
      'an override for nothing',
      { 'tlint.config.json': { overrides: [{ rules: {} }] } },
      'it has neither `files` nor `languages`',
    ],
    ['a wrong type', { 'tlint.config.json': { extends: { a: 1 } } }, '`extends` is an object; expected'],
  ])('tells %s', async (_, files, message) => {
    expect(await failure(files)).toContain(message);
  });

  it('lets a partial config keep languages that only fit with another one', async () => {
    const { config } = await load({
      'tlint.config.json': { extends: './a.json', languages: { target: 'en' } },
      'a.json': { languages: { source: 'ar' } },
    });
    expect(config.languages.source.code).toBe('ar');
  });
});

describe('presets', () => {
  it.each(presetNames)('%s has settings for rules that there are', async (name) => {
    expect((await load({ 'tlint.config.json': { extends: name } })).config.extended).toEqual([{ name, path: undefined }]);
  });

  it('strict turns all rules on, and has no warnings but of formatting and of guesses', async () => {
    const { severity, of } = await load({ 'tlint.config.json': { extends: 'tlint/strict' } });
    expect(of('a.md').bound).toHaveLength(builtinRules.length);
    expect([severity('repeated-word'), severity('digit-system'), severity('emphasis-parity')]).toEqual([
      'error',
      'error',
      'error',
    ]);
    const warnings = builtinRules.filter(({ meta }) => severity(meta.id).includes('warning')).map(({ meta }) => meta.id);
    const wanted = ['length-ratio', 'blank-lines', 'whitespace'];
    expect(warnings).toEqual(expect.arrayContaining(wanted));
    const guessing = builtinRules.filter(({ messages }) => Object.keys(messages).some((id) => /^(?:maybe|unsure)/.test(id)));
    const allowed = [...wanted, ...guessing.map(({ meta }) => meta.id)];
    expect(warnings.filter((id) => !allowed.includes(id))).toEqual([]);
  });

  it('structure-only and docs leave out what they are not about', async () => {
    const structure = await load({ 'tlint.config.json': { extends: 'tlint/structure-only' } });
    expect(structure.of('a.md').bound.map(({ meta }) => meta.category)).not.toContain('numbers');
    expect(structure.severity('block-parity')).not.toBe('off');
    const docs = await load({ 'tlint.config.json': { extends: 'tlint/docs', rules: { 'metric-mean': 'error' } } });
    expect([docs.severity('quality-agreement'), docs.severity('metric-mean'), docs.severity('whitespace')]).toEqual([
      'off',
      'error',
      'off',
    ]);
    expect(docs.severity('link-parity')).not.toBe('off');
  });
});

describe('overrides by language', () => {
  it('fit the language that a file is translated into, with its regions, and the files where both are given', async () => {
    const { severity } = await load({
      'tlint.config.json': {
        overrides: [
          { languages: ['es'], rules: { tatweel: 'off' } },
          { languages: ['ar'], files: ['old/**'], rules: { tatweel: 'error' } },
        ],
      },
    });
    const usual = severity('tatweel', 'a.md', 'fr');
    expect([severity('tatweel', 'a.md', 'es'), severity('tatweel', 'a.md', 'es-MX')]).toEqual(['off', 'off']);
    expect([severity('tatweel', 'a.md', 'ar'), severity('tatweel', 'old/a.md', 'ar')]).toEqual([usual, 'error']);
    expect(severity('tatweel', 'old/a.md', 'fr')).toBe(usual);
  });
});

describe('readRunOptions', () => {
  it('are those of the nearest config, with paths from its folder', async () => {
    await using fixture = await createFixture(
      texts({
        'tlint.config.json': { extends: './base', quiet: true },
        'base/tlint.config.json': { quiet: false, maxWarnings: 3, format: './report.js', cacheLocation: '.cache' },
        'docs/a.md': '',
      }),
    );
    const base = fixture.getPath('base');
    expect(await readRunOptions({ cwd: fixture.getPath('docs'), rules: builtinRules })).toEqual({
      quiet: true,
      maxWarnings: 3,
      format: join(base, 'report.js'),
      cacheLocation: join(base, '.cache'),
    });
  });
});
