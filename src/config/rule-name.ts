import type { Rule } from '../check/rule.ts';

/** What a key of `rules` names: a rule, or one of its messages. */
export interface RuleName {
  readonly id: string;
  readonly messageId: string | undefined;
}

/** Reads `rule` and `rule/message`; the id of a plugin's rule has a `/` itself: `plugin/rule`. */
export function readRuleName(name: string, rules: readonly Rule[]): RuleName {
  const ids = rules.map(({ meta }) => meta.id);
  if (ids.includes(name)) return { id: name, messageId: undefined };
  const [first = '', second, ...rest] = name.split('/');
  const ofPlugin = `${first}/${second}`;
  // A plugin has never the name of a rule.
  if (!ids.some((id) => id.startsWith(`${first}/`))) {
    return { id: first, messageId: second === undefined ? undefined : [second, ...rest].join('/') };
  }
  return { id: second === undefined ? first : ofPlugin, messageId: rest.length === 0 ? undefined : rest.join('/') };
}
