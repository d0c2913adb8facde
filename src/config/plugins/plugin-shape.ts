import { z } from 'zod';
import type { Plugin } from '../../check/plugin.ts';
import { isRank } from '../../check/rank.ts';
import type { Rule } from '../../check/rule.ts';
import { categories } from '../../check/rule-meta.ts';

const id = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'expected lower-case words joined by `-`');

const callable = z.custom<(...values: unknown[]) => unknown>((value) => typeof value === 'function', 'expected a function');

const messageShape = z.looseObject({ severity: z.enum(['error', 'warning', 'info']) });

/** What the engine relies on in a rule; one that `defineRule` made has it, unless its author wrote no TypeScript. */
export const ruleShape = z.looseObject({
  meta: z.looseObject({
    id,
    category: z.enum(categories),
    summary: z.string(),
    rank: z.custom((value) => value === undefined || isRank(value), 'it is no rank; see docs/architecture.md for all').optional(),
    fixable: z.enum(['safe', 'unsafe']).optional(),
  }),
  // True for schemas of any copy of zod 4, but not for those of zod 3 or another library.
  options: z
    .custom((value) => value === undefined || value instanceof z.ZodType, 'expected a schema of zod 4; take `z` from `tlint`')
    .optional(),
  messages: z.record(z.string(), messageShape),
  bind: callable,
});

export const pluginShape = z.looseObject({ name: id, rules: z.array(ruleShape).min(1, 'expected at least one rule') });

export function isRule(value: unknown): value is Rule {
  return ruleShape.safeParse(value).success;
}

export function isPlugin(value: unknown): value is Plugin {
  return pluginShape.safeParse(value).success;
}

/** Is a value meant as a rule or as several, whether or not it is a good one? */
export function looksLike(value: unknown, key: 'meta' | 'rules'): boolean {
  return typeof value === 'object' && value !== null && key in value;
}
