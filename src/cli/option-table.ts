import { z } from 'zod';
import type { Rule } from '../check/rule.ts';

type JsonSchema = z.core.JSONSchema._JSONSchema;

/** The Markdown table of a rule's options. */
export function optionTable(rule: Rule): string {
  const properties =
    rule.options === undefined ? {} : (z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' }).properties ?? {});
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { default: value, description = '' } = typeof schema === 'boolean' ? {} : schema;
    return `| \`${name}\` | ${typeName(schema)} | ${value === undefined ? '–' : code(value)} | ${escaped(description)} |`;
  });
  if (rows.length === 0) return 'This rule has no options.';
  return ['| option | type | default | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function typeName(schema: JsonSchema): string {
  if (typeof schema === 'boolean') return 'any';
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(' or ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeName).join(' or ');
  if (schema.type === 'array')
    return `list of ${typeof schema.items === 'object' && !Array.isArray(schema.items) ? typeName(schema.items) : 'any'}`;
  if (schema.type === 'object') return schema.additionalProperties ? `map of ${typeName(schema.additionalProperties)}` : 'object';
  return `${schema.type ?? 'any'}${bounds(schema)}`;
}

function bounds({ minimum, maximum, type }: z.core.JSONSchema.BaseSchema): string {
  // zod gives an integer without bounds those of safe integers.
  const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (type === 'string' || (from === undefined && to === undefined)) return '';
  if (from === undefined) return `, at most ${to}`;
  return to === undefined ? `, at least ${from}` : `, ${from}–${to}`;
}

function code(value: unknown): string {
  return `\`${escaped(JSON.stringify(value))}\``;
}

function escaped(text: string): string {
  const lines = text.replaceAll('|', '\\|').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
