import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { layerOf } from '../../src/config/extends/read-layers.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { RuleSettings } from '../../src/config/rule-settings.ts';
import { defineRule, warning } from '../../src/rule-kit.ts';
import { rules } from './rules.ts';

function configOf(value: ConfigInput, known = rules): Config {
  const document = { path: '/project/tlint.config.json', name: 'tlint.config.json', value, placeOf: () => undefined };
  return resolveConfig([layerOf(document)], known);
}

/** `rule/message severity` of all messages, and the rules that run. */
function settle(value: ConfigInput, flags: readonly string[] = [], path = '/project/content/a.md') {
  const settings = new RuleSettings(rules, flags).forFile(configOf(value), path);
  const severities = rules.flatMap(({ meta, messages }) =>
    Object.entries(messages).map(([id, { severity }]) => [`${meta.id}/${id}`, settings.severityOf(meta, { id, severity })]),
  );
  return { run: settings.bound.map(({ meta }) => meta.id), ...Object.fromEntries(severities) };
}

const DEFAULTS = {
  run: ['word-count', 'plain-rule'],
  'word-count/missing': 'error',
  'word-count/extra': 'warning',
  'plain-rule/found': 'info',
  'quiet-rule/found': 'off',
  'quiet-rule/lost': 'off',
};

describe('RuleSettings', () => {
  it('takes what the rules say where nothing is set', () => {
    expect(settle({})).toEqual(DEFAULTS);
  });

  it('sets all messages of a rule, or one', () => {
    expect(settle({ rules: { 'word-count/extra': 'info', 'word-count': 'warning' } })).toEqual({
      ...DEFAULTS,
      'word-count/missing': 'warning',
      'word-count/extra': 'info',
    });
  });

  it('does not run what cannot report', () => {
    expect(settle({ rules: { 'word-count': 'off', 'plain-rule/found': 'off' } }).run).toEqual([]);
    expect(settle({ rules: { 'word-count': 'off', 'word-count/extra': 'error' } })).toMatchObject({
      run: ['word-count', 'plain-rule'],
      'word-count/missing': 'off',
      'word-count/extra': 'error',
    });
  });

  it('leaves formatting in pages to their formatters, unless it is set', () => {
    const layoutRule = defineRule<{ found: object }>({
      id: 'layout-rule',
      category: 'typography',
      summary: 'is about formatting',
      mqm: 'Markup',
      formatting: true,
      messages: { found: warning(() => 'found') },
    });
    const runs = (value: ConfigInput, isPage: boolean) =>
      new RuleSettings([layoutRule], []).forFile(configOf(value, [layoutRule]), '/project/a.md', undefined, isPage).bound.length;
    expect(runs({}, false)).toBe(1);
    expect(runs({}, true)).toBe(0);
    expect(runs({ rules: { 'layout-rule': 'info' } }, true)).toBe(1);
  });

  it('turns on a rule that is off by one message, by a severity and by options', () => {
    expect(settle({ rules: { 'quiet-rule/lost': 'info' } })).toMatchObject({
      'quiet-rule/found': 'off',
      'quiet-rule/lost': 'info',
    });
    expect(settle({ rules: { 'quiet-rule': 'info' } })).toMatchObject({ 'quiet-rule/found': 'info', 'quiet-rule/lost': 'info' });
    expect(settle({ rules: { 'quiet-rule': {} } })).toMatchObject({ 'quiet-rule/found': 'warning', 'quiet-rule/lost': 'error' });
  });

  it('lets overrides win over the base, later over earlier, and the command line over all', () => {
    const config: ConfigInput = {
      rules: { 'word-count/extra': 'error', 'plain-rule': 'error' },
      overrides: [
        { files: ['content'], rules: { 'word-count': 'info', 'plain-rule': 'warning' } },
        { files: ['content/a.md'], rules: { 'plain-rule': 'off' } },
      ],
    };
    expect(settle(config, [], '/project/b.md')).toMatchObject({ 'word-count/extra': 'error', 'plain-rule/found': 'error' });
    expect(settle(config, [], '/project/content/b.md')).toMatchObject({
      'word-count/extra': 'info',
      'plain-rule/found': 'warning',
    });
    expect(settle(config)).toMatchObject({ run: ['word-count'], 'plain-rule/found': 'off' });
    expect(settle(config, ['plain-rule:info', 'word-count/missing:error'])).toMatchObject({
      'word-count/missing': 'error',
      'word-count/extra': 'info',
      'plain-rule/found': 'info',
    });
  });

  it('lays options over each other key by key', () => {
    const config = configOf({
      rules: { 'word-count': { least: 1, words: ['river'] } },
      overrides: [{ files: ['*.md'], rules: { 'word-count': { words: ['river', 'bank'] } } }],
    });
    const settings = new RuleSettings(rules, ['word-count:info']).forFile(config, '/project/a.md');
    expect(settings.optionsOf('word-count')).toEqual({ least: 1, words: ['river', 'bank'] });
    expect(settings.optionsOf('plain-rule')).toEqual({});
  });

  it('binds once for all files under the same overrides', () => {
    const config = configOf({ overrides: [{ files: ['old'], rules: { 'plain-rule': 'off' } }] });
    const settings = new RuleSettings(rules, []);
    const a = settings.forFile(config, '/project/a.md');
    expect(settings.forFile(config, '/project/b.md')).toBe(a);
    const old = settings.forFile(config, '/project/old/a.md');
    expect(old).not.toBe(a);
    expect(settings.forFile(config, '/project/old/b.md')).toBe(old);
  });

  it('knows the diagnostics of the engine by their own severity', () => {
    const settings = new RuleSettings(rules, []).forFile(configOf({}), '/project/a.md');
    expect(settings.severityOf({ id: 'parse-error' }, { id: 'unreadable', severity: 'error' })).toBe('error');
  });

  it.each([
    ['plain-rule', '`--rule` is `plain-rule`; expected `rule:severity`, e.g. `number-parity:warning`'],
    ['plain-rule:eror', '`--rule plain-rule:eror`: unknown severity `eror`; did you mean `error`?'],
    ['plain-rule:loud', '`--rule plain-rule:loud`: unknown severity `loud`; expected `error`, `warning`, `info` or `off`'],
    ['plain-rul:error', '`--rule`: unknown rule `plain-rul`; did you mean `plain-rule`?'],
    ['word-count/mising:error', '`--rule`: unknown message `mising` of the rule `word-count`; did you mean `missing`?'],
  ])('refuses the flag %s', (flag, message) => {
    expect(() => settle({}, [flag])).toThrow(new ConfigError(message));
  });

  it('tells options of several levels that do not fit together', () => {
    const value: ConfigInput = {
      rules: { 'word-count': { least: 0, words: ['river'] } },
      overrides: [{ files: ['**'], rules: { 'word-count': { least: 2 } } }],
    };
    expect(() => settle(value)).toThrow(
      new ConfigError('tlint.config.json: the options of `word-count` do not fit together: fewer `words` than `least`'),
    );
  });
});
