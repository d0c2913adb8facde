import { z } from 'zod';
import type { Rule } from '../check/rule.ts';
import type { KeyPath, Mistake } from './config-error.ts';
import { parseSetting } from './mistakes.ts';
import { readRuleName } from './rule-name.ts';
import type { RulesSetting } from './schema.ts';
import { suggestion } from './suggest.ts';

/** The mistakes in rule settings: unknown rules, unknown messages and wrong options. `at` is the path of the settings. */
export function ruleMistakes(settings: RulesSetting, rules: readonly Rule[], at: KeyPath): Mistake[] {
  return Object.entries(settings).flatMap(([name, setting]) => {
    const path = [...at, name];
    const unknown = nameMistake(name, rules);
    if (unknown !== undefined) return [{ path, text: unknown }];
    if (typeof setting === 'string') return [];
    if (readRuleName(name, rules).messageId !== undefined)
      return [{ path, text: `\`${name}\` is an object; expected a severity, since options belong to the rule` }];
    const { severity: _, ...options } = setting;
    const schema = rules.find(({ meta }) => meta.id === name)?.options ?? z.strictObject({});
    const parsed = parseSetting(schema, options, path, ['severity']);
    // Only mistakes inside options: whether options fit each other can only be checked when all levels are merged.
    return 'mistakes' in parsed ? parsed.mistakes.filter((mistake) => mistake.path.length > path.length) : [];
  });
}

/** The mistake in the name of a rule, or of a message as `rule/messageId`; undefined when the name is known. */
export function nameMistake(name: string, rules: readonly Rule[]): string | undefined {
  const { id, messageId } = readRuleName(name, rules);
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) {
    const ids = rules.map(({ meta }) => meta.id);
    return `unknown rule \`${id}\`${suggestion(id, ids) || '; run `tlint rules` to see all'}`;
  }
  if (messageId === undefined || Object.hasOwn(rule.messages, messageId)) return undefined;
  return `unknown message \`${messageId}\` of the rule \`${id}\`${suggestion(messageId, Object.keys(rule.messages))}`;
}
