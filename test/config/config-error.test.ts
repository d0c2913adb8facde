import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigError } from '../../src/config/config-error.ts';
import { ConfigResolver } from '../../src/config/load.ts';
import { configSchema } from '../../src/config/schema.ts';
import { rules } from './rules.ts';

/** The message of the error that a config gives. */
async function mistake(text: string, name = 'tlint.config.json', configPath?: string): Promise<string> {
  await using fixture = await createFixture({ [name]: text });
  const resolver = new ConfigResolver({ cwd: fixture.path, rules, ...(configPath !== undefined && { configPath }) });
  const caught: unknown = await resolver.configFor(fixture.getPath('a.md')).catch((error: unknown) => error);
  if (!(caught instanceof ConfigError)) throw new Error(`expected a ConfigError, found ${String(caught)}`);
  return caught.message.replaceAll(fixture.path, '…/');
}

describe('mistakes in a config', () => {
  it.each([
    ['{ "exlude": [] }', '1:3: unknown key `exlude`; did you mean `exclude`?'],
    ['{ "plugin": [] }', '1:3: unknown key `plugin`; did you mean `plugins`?'],
    [
      '{ "colour": 1 }',
      '1:3: unknown key `colour`; expected `$schema`, `extends`, `languages`, `mirrors`, `versions`, `files`, `templates`, `glossary`, `baseline`, `profile`, `include`, `exclude`, `rules`, `overrides`, `plugins`, `format`, `info`, `all`, `quiet`, `maxWarnings`, `maxStale`, `unsafe`, `ignore`, `cache`, `cacheLocation` or `concurrency`',
    ],
    ['[]', '1:1: the config is an empty list; expected an object'],
    ['null', '1:1: the config is `null`; expected an object'],
    [
      '{ "languages": { "target": "arabic" } }',
      '1:18: `languages.target` is `"arabic"`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`; did you mean `ar`?',
    ],
    [
      '{ "languages": { "target": "jp" } }',
      '1:18: `languages.target` is `"jp"`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`; did you mean `ja`?',
    ],
    [
      '{ "languages": { "target": "pt_BR" } }',
      '1:18: `languages.target` is `"pt_BR"`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`; did you mean `pt-BR`?',
    ],
    [
      '{ "languages": { "target": "quenya" } }',
      '1:18: `languages.target` is `"quenya"`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`',
    ],
    [
      '{ "languages": { "target": "" } }',
      '1:18: `languages.target` is `""`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`',
    ],
    ['{ "languages": { "target": 3 } }', '1:18: `languages.target` is `3`; expected a string, or an object'],
    [
      '{ "languages": { "source": "english", "target": "und" } }',
      [
        '1:18: `languages.source` is `"english"`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`; did you mean `en`?',
        '1:39: `languages.target` is `"und"`; expected the tag of a language, such as `en`, `pt-BR` or `zh-Hant`',
      ],
    ],
    [
      '{ "languages": { "source": "EN", "target": "en" } }',
      '1:3: `languages`: source and target are the same language; expected two languages',
    ],
    ['{ "languages": { "target": "en" } }', '1:3: `languages`: source and target are the same language; expected two languages'],
    ['{ "languages": { "tarket": "ar" } }', '1:18: unknown key `tarket` in `languages`; did you mean `target`?'],
    ['{ "glossary": 3 }', '1:3: `glossary` is `3`; expected a string, or a list'],
    ['{ "glossary": ["a.md", 3] }', '1:24: `glossary[1]` is `3`; expected a string'],
    ['{ "include": "**" }', '1:3: `include` is `"**"`; expected a list'],
    ['{ "templates": { "sections": {} } }', '1:18: unknown key `sections` in `templates`; did you mean `section`?'],
    [
      '{ "templates": { "section": { "metadata": [{ "kee": "x" }] } } }',
      [
        '1:44: `templates.section.metadata[0].key` is missing; expected a string',
        '1:46: unknown key `kee` in `templates.section.metadata[0]`; did you mean `key`?',
      ],
    ],
    [
      '{ "templates": { "section": { "expected": ["metric"] } } }',
      '1:44: `templates.section.expected[0]` is `"metric"`; did you mean `metrics`?',
    ],
    [
      '{ "rules": { "plain-rule/found/it": "off" } }',
      '1:14: unknown message `found/it` of the rule `plain-rule`; expected `found`',
    ],
    ['{ "rules": { "word-cuont": "off" } }', '1:14: unknown rule `word-cuont`; did you mean `word-count`?'],
    ['{ "rules": { "spelling": "off" } }', '1:14: unknown rule `spelling`; expected `word-count`, `plain-rule` or `quiet-rule`'],
    [
      '{ "rules": { "word-count/mising": "off" } }',
      '1:14: unknown message `mising` of the rule `word-count`; did you mean `missing`?',
    ],
    [
      '{ "rules": { "word-count/extra": {} } }',
      '1:14: `word-count/extra` is an object; expected a severity, since options belong to the rule',
    ],
    ['{ "rules": { "word-count": "eror" } }', '1:14: `rules.word-count` is `"eror"`; did you mean `error`?'],
    [
      '{ "rules": { "word-count": 2 } }',
      '1:14: `rules.word-count` is `2`; expected `error`, `warning`, `info` or `off`, or an object',
    ],
    [
      '{ "rules": { "word-count": { "severity": "warn" } } }',
      '1:30: `rules.word-count.severity` is `"warn"`; did you mean `warning`?',
    ],
    [
      '{ "rules": { "word-count": 2, "plain-rule": "loud" } }',
      [
        '1:14: `rules.word-count` is `2`; expected `error`, `warning`, `info` or `off`, or an object',
        '1:31: `rules.plain-rule` is `"loud"`; expected `error`, `warning`, `info` or `off`',
      ],
    ],
    ['{ "rules": { "word-count": { "leest": 2 } } }', '1:30: unknown key `leest` in `rules.word-count`; did you mean `least`?'],
    [
      '{ "rules": { "word-count": { "severty": "off" } } }',
      '1:30: unknown key `severty` in `rules.word-count`; did you mean `severity`?',
    ],
    ['{ "rules": { "plain-rule": { "least": 2 } } }', '1:30: unknown key `least` in `rules.plain-rule`; expected `severity`'],
    ['{ "rules": { "word-count": { "least": "2" } } }', '1:30: `rules.word-count.least` is `"2"`; expected a number'],
    ['{ "rules": { "word-count": { "least": -1 } } }', '1:30: `rules.word-count.least` is `-1`; expected number to be >=0'],
    ['{ "overrides": [{ "files": ["a.md"] }] }', '1:17: `overrides[0].rules` is missing; expected an object'],
    [
      '{ "overrides": [{ "files": [], "rules": {} }] }',
      '1:19: `overrides[0].files` is an empty list; expected at least one glob',
    ],
    [
      '{ "overrides": [{ "files": ["a.md"], "rules": { "plain-rul": "off" } }] }',
      '1:49: unknown rule `plain-rul`; did you mean `plain-rule`?',
    ],
    [
      '{ "plugins": ["house-style"] }',
      '1:15: `plugins[0]` (`house-style`) cannot be loaded: it is not installed here; run `npm install --save-dev house-style`',
    ],
    [
      '{ "plugins": ["./rules", 3] }',
      [
        '1:15: `plugins[0]` (`./rules`) cannot be loaded: there is no such file or folder; a path starts at the folder of the config',
        '1:26: `plugins[1]` is no plugin; expected the path of a file or folder, the name of a package, a rule made by `defineRule` or a plugin made by `definePlugin`',
      ],
    ],
  ])('%s', async (text, expected) => {
    const lines = [expected].flat().map((line) => `tlint.config.json:${line}`);
    expect((await mistake(text)).split('\n').toSorted()).toEqual(lines.toSorted());
  });

  it('are all told, each with its place', async () => {
    const text = '{\n  "rules": {\n    "word-cuont": "off",\n    "plain-rule": { "least": 1 }\n  }\n}\n';
    expect(await mistake(text)).toBe(
      'tlint.config.json:3:5: unknown rule `word-cuont`; did you mean `word-count`?\n' +
        'tlint.config.json:4:21: unknown key `least` in `rules.plain-rule`; expected `severity`',
    );
  });

  it('have the same place with a BOM', async () => {
    expect(await mistake('\uFEFF{\n  "exlude": []\n}')).toBe(
      'tlint.config.json:2:3: unknown key `exlude`; did you mean `exclude`?',
    );
    expect(await mistake('\uFEFFrules: {}\nexlude: []\n', 'tlint.config.yaml')).toBe(
      'tlint.config.yaml:2:1: unknown key `exlude`; did you mean `exclude`?',
    );
  });

  it('have a place in YAML', async () => {
    const text = '# Ours.\r\noverrides:\r\n  - files: [a.md]\r\n    rules:\r\n      word-count: { leest: 2 }\r\n';
    expect(await mistake(text, 'tlint.config.yaml')).toBe(
      'tlint.config.yaml:5:21: unknown key `leest` in `overrides[0].rules.word-count`; did you mean `least`?',
    );
    expect(await mistake('include:\n  - a.md\n  - 3\n', 'tlint.config.yml')).toBe(
      'tlint.config.yml:3:5: `include[1]` is `3`; expected a string',
    );
  });

  it('have a place in package.json', async () => {
    expect(await mistake('{\n  "name": "atlas",\n  "tlint": { "exlude": [] }\n}', 'package.json')).toBe(
      'package.json:3:14: unknown key `exlude`; did you mean `exclude`?',
    );
    expect(await mistake('{ "name": "atlas" }', 'package.json', 'package.json')).toBe(
      'package.json: there is no key `tlint`, which holds the config in a `package.json`',
    );
  });

  it('have the path of their keys in a program', async () => {
    const text = "export default { overrides: [{ files: ['a'], rules: { 'word-count': 'loud' } }] };";
    expect(await mistake(text, 'tlint.config.ts')).toBe(
      'tlint.config.ts: `overrides[0].rules.word-count` is `"loud"`; expected `error`, `warning`, `info` or `off`',
    );
    expect(await mistake('export default () => ({});', 'tlint.config.mjs')).toBe(
      'tlint.config.mjs: the config is a function; expected an object',
    );
  });

  it('are told for a plugin with a taken id', async () => {
    const rule = "{ meta: { id: 'plain-rule', category: 'numbers', summary: 'tides agree' }, messages: {}, bind() {} }";
    expect(await mistake(`export default { plugins: [${rule}] };`, 'tlint.config.mjs')).toBe(
      'tlint.config.mjs: `plugins[0]`: there is already a rule `plain-rule`; give this one another id',
    );
    expect(await mistake(`export default { plugins: [${rule.replace('plain-rule', 'atlas/tides')}] };`, 'tlint.config.mjs')).toBe(
      'tlint.config.mjs: `plugins[0]`: `meta.id` is `"atlas/tides"`; expected lower-case words joined by `-`',
    );
  });
});

describe('a config that cannot be read', () => {
  it.each([
    [
      'tlint.config.json',
      '{\n  "rules": {}\n  "include": []\n}',
      'tlint.config.json:3:3: malformed JSON: comma expected, found `"include"`',
    ],
    ['tlint.config.json', '{ rules: {} }', 'tlint.config.json:1:3: malformed JSON: invalid symbol, found `rules`'],
    ['tlint.config.json', '', 'tlint.config.json:1:1: malformed JSON: value expected; the file ends here'],
    [
      'tlint.config.json',
      '{\n  "rules": {},\n  "rules": {}\n}',
      'tlint.config.json:3:3: malformed JSON: the key `rules` stands twice in one object; keep one of them',
    ],
    ['package.json', '{ "tlint": { }', 'package.json:1:15: malformed JSON: close brace expected; the file ends here'],
    ['tlint.config.yaml', 'rules:\n  a: [1\nb: 2\n', 'tlint.config.yaml:3:1: malformed YAML: '],
    ['tlint.config.yaml', 'rules: {}\nrules: {}\n', 'tlint.config.yaml:2:1: malformed YAML: Map keys must be unique'],
    ['tlint.config.yaml', '# Nothing.\n', 'tlint.config.yaml:1:1: malformed YAML: the file is empty; expected at least `{}`'],
    ['tlint.config.yaml', 'rules: *base\n', 'tlint.config.yaml: malformed YAML: Unresolved alias'],
    [
      'tlint.config.ts',
      'export default {\n  rules: };\n',
      'tlint.config.ts:2: the config program fails: ParseError: Unexpected token',
    ],
    ['tlint.config.mjs', "throw new Error('no such planet');\n", 'tlint.config.mjs:1: the config program fails: no such planet'],
    [
      'tlint.config.mjs',
      'export default {\n  rules: };\n',
      'tlint.config.mjs:2: the config program fails: ParseError: Unexpected token',
    ],
    [
      'tlint.config.mjs',
      'export const config = {};\n',
      'tlint.config.mjs: there is no default export; expected `export default defineConfig({ … })`',
    ],
    ['tlint.config.ts', '', 'tlint.config.ts: there is no default export; expected `export default defineConfig({ … })`'],
  ])('%s %j', async (name, text, expected) => {
    const message = await mistake(text, name);
    expect(message.slice(0, expected.length)).toBe(expected);
  });

  it('is told with a hint when the given path is wrong', async () => {
    const resolver = new ConfigResolver({ cwd: '/nowhere', rules, configPath: 'strict.json' });
    const caught: unknown = await resolver.configFor('/nowhere/a.md').catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(ConfigError);
    expect(caught).toMatchObject({
      message: 'strict.json: the config file cannot be read: it is not there; it may have been moved or deleted meanwhile',
      hint: 'Correct the path after `--config`, or leave the option out to use the config nearest to each file.',
    });
  });

  it('is told when a folder has its name', async () => {
    expect(await mistake('', 'tlint.config.json/a.md')).toBe(
      'tlint.config.json: the config file cannot be read: it is a folder, not a file',
    );
  });

  it('is told when it is no kind of config', async () => {
    expect(await mistake('x', 'tlint.toml', 'tlint.toml')).toBe(
      'tlint.toml: this is no kind of config file; expected `tlint.config.ts`, `tlint.config.js`, `tlint.config.mjs`, ' +
        '`tlint.config.json`, `tlint.config.yaml`, `tlint.config.yml` or `package.json`',
    );
  });
});

describe('configSchema', () => {
  it('gives a JSON schema in which every key is described', () => {
    const schema = z.toJSONSchema(configSchema, { io: 'input' });
    const undescribed = Object.entries(schema.properties ?? {}).filter(
      ([, value]) => typeof value === 'boolean' || !value.description,
    );
    expect(undescribed).toEqual([]);
    expect(schema.additionalProperties).toBe(false);
  });
});
