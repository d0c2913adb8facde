import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { builtinRules } from '../../rules/registry.ts';
import { alwaysOn } from '../../src/check/always-on.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { configWithRule } from '../support/own-rule.ts';
import { sectionFile } from '../support/lint.ts';

const section = sectionFile({ source: 'The moon moves the sea.', target: 'يحرك القمر البحر.' });

it('are the built-in rules, the diagnostics of tlint itself, and the rules of the plugins of all configs', async () => {
  await using fixture = await createFixture({
    'moon/tlint.config.mjs': configWithRule(''),
    'moon/01-tides.md': section,
    'sun/01-light.md': section,
  });
  const { rules } = await run({ cwd: fixture.path, paths: ['.'], rules: [], ignore: false }, builtins);
  expect(rules).toHaveLength(builtinRules.length + alwaysOn.length + 1);
  expect(rules).toContainEqual(expect.objectContaining({ id: 'number-parity', category: 'numbers' }));
  expect(rules).toContainEqual(expect.objectContaining({ id: 'own-rule', summary: 'nothing is said of the moon' }));
  expect(rules).toContainEqual(expect.objectContaining({ id: 'parse-error', severity: 'error' }));
});
