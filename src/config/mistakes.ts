import { z } from 'zod';
import { formatPath } from './config-error.ts';
import type { KeyPath, Mistake } from './config-error.ts';
import { oneOf, suggestion } from './suggest.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
};

/**
 * Parses a value of the config, or returns its mistakes in terms of the config instead of those of zod.
 * @param at the path of the value
 * @param alsoKnown allowed keys besides those of the schema, for suggestions
 */
export function parseSetting<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  at: KeyPath = [],
  alsoKnown: readonly string[] = [],
): { readonly data: Output } | { readonly mistakes: readonly Mistake[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  const known = (path: KeyPath): string[] => [...keysAt(schema, path), ...(path.length === 0 ? alsoKnown : [])];
  return { mistakes: result.error.issues.flatMap((issue) => mistakesOf(issue, value, at, known)) };
}

function mistakesOf(issue: Issue, root: unknown, at: KeyPath, known: (path: KeyPath) => string[]): Mistake[] {
  const found = valueAt(root, issue.path);
  const path = [...at, ...issue.path];
  const name = path.length === 0 ? 'the config' : `\`${formatPath(path)}\``;
  const one = (text: string): Mistake[] => [{ path, text }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = known(issue.path);
      const place = path.length === 0 ? '' : ` in ${name}`;
      return issue.keys.map((key) => ({ path: [...path, key], text: `unknown key \`${key}\`${place}${suggestion(key, keys)}` }));
    }
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      return one(
        found === undefined ? `${name} is missing; expected ${expected}` : `${name} is ${show(found)}; expected ${expected}`,
      );
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      return one(
        `${name} is ${show(found)}${typeof found === 'string' ? suggestion(found, values) : `; expected ${oneOf(values)}`}`,
      );
    }
    case 'invalid_union': {
      const meant = issue.errors.find((branch) => !branch.some(isWrongKind)) ?? stringBranch(issue.errors, found);
      if (meant) {
        const inner = meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
        return inner.flatMap((each) => mistakesOf(each, root, at, known));
      }
      return one(`${name} is ${show(found)}; expected ${issue.errors.map(expectedBy).join(', or ')}`);
    }
    case 'custom':
      return one(`${name}: ${issue.message}`);
    default:
      return one(`${name} is ${show(found)}; ${issue.message.replace(/^[^:]*: /, '')}`);
  }
}

/** Did a branch of a union fail because the value has another type than the branch? */
function isWrongKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

/** The branch for names: a string that is none of the allowed names is probably a misspelt one. */
function stringBranch(branches: readonly (readonly Issue[])[], found: unknown): readonly Issue[] | undefined {
  return typeof found === 'string' ? branches.find(([first]) => first?.code === 'invalid_value') : undefined;
}

function expectedBy(branch: readonly Issue[]): string {
  const [first] = branch;
  if (first?.code === 'invalid_value') return oneOf(first.values.map(String));
  return first?.code === 'invalid_type' ? (KINDS[first.expected] ?? first.expected) : 'another value';
}

function valueAt(root: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

/** The allowed keys of the object at a path of a schema. */
function keysAt(schema: unknown, path: KeyPath): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option: unknown) => keysAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject) return keysAt(schema.shape[String(key)], rest);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? keysAt(schema.valueType, rest) : [];
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : `\`${typeof value === 'string' ? JSON.stringify(value) : String(value)}\``;
}
