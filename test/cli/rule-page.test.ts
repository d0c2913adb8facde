import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { warning } from '../../src/check/message.ts';
import { ruleOfPlugin } from '../../src/check/plugin.ts';
import { defineRule, type Rule } from '../../src/check/rule.ts';
import { rulePage } from '../../src/cli/rule-page.ts';

const definition = {
  id: 'no-moon',
  category: 'typography',
  summary: 'nothing is said of the moon',
  mqm: 'Style',
  messages: { found: warning(() => 'The moon is named. Leave it out.') },
} as const;
const options = z.strictObject({
  phases: z.array(z.string()).default(['full']).describe('Phases that are no moon'),
  near: z.custom<RegExp>((value) => value instanceof RegExp).optional(),
});
const origin = { name: 'sky', plugin: './sky', page: undefined };

function pageOf(rule: Rule, page: string): string {
  return rulePage(ruleOfPlugin(rule, origin), page);
}

describe('the page of a rule of a plugin', () => {
  const table = '| `phases` | list of string | `["full"]` | Phases that are no moon |';

  it('ends with its options, as that of a built-in rule does', () => {
    const text = pageOf(defineRule<{ found: object }, z.infer<typeof options>>({ ...definition, options }), '# sky/no-moon\n');
    expect(text).toContain(`## Options\n\n| option | type | default | what it does |\n| --- | --- | --- | --- |\n${table}\n`);
    expect(text).toContain('| `near` | any | – |');
    expect(pageOf(defineRule<{ found: object }>(definition), '# sky/no-moon\n')).toMatch(
      /## Options\n\nThis rule has no options\.\n$/,
    );
  });

  it('has them once, above what the author says of them', () => {
    const page = '# no-moon\n\nWhy.\n\n## Options\n\nThe phases of $& are three.\n';
    const text = pageOf(defineRule<{ found: object }, z.infer<typeof options>>({ ...definition, options }), page);
    expect(text.split('## Options')).toHaveLength(2);
    expect(text.indexOf(table)).toBeLessThan(text.indexOf('The phases of $& are three.'));
  });
});
