import { z } from 'zod';
import type { Rule } from '../../src/check/rule.ts';
import { configSchema } from '../../src/config/schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Rises when a config that was right becomes wrong; keys that are added leave it as it is. */
const VERSION = 1;

const SEVERITY = { $ref: '#/$defs/severity' };

/** The JSON schema of a config file, with all rules, messages and options. */
export function configJsonSchema(rules: readonly Rule[]): JsonSchema {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    override({ jsonSchema, path }) {
      if (path.at(-1) !== 'rules') return;
      for (const key of Object.keys(jsonSchema)) if (key !== 'description') delete jsonSchema[key];
      jsonSchema.$ref = '#/$defs/rules';
    },
  });
  return {
    $id: `urn:tlint:config:${VERSION}`,
    title: 'Configuration of tlint',
    ...schema,
    $defs: {
      severity: { enum: ['error', 'warning', 'info', 'off'] },
      rules: {
        type: 'object',
        properties: Object.fromEntries(rules.flatMap((rule) => settings(rule))),
        patternProperties: {
          [pluginRules(rules)]: { anyOf: [SEVERITY, { type: 'object', properties: { severity: SEVERITY } }] },
        },
        additionalProperties: false,
      },
    },
  };
}

function settings(rule: Rule): [string, JsonSchema][] {
  const options = rule.options === undefined ? {} : z.toJSONSchema(rule.options, { io: 'input' }).properties;
  const withOptions = { type: 'object', properties: { severity: SEVERITY, ...options }, additionalProperties: false } as const;
  const { id, summary } = rule.meta;
  const messages = Object.keys(rule.messages).map((message): [string, JsonSchema] => [`${id}/${message}`, SEVERITY]);
  return [[id, { description: summary, anyOf: [SEVERITY, withOptions] }], ...messages];
}

/** A pattern of the names of plugins' rules and their messages, `plugin/rule` and `plugin/rule/message`. */
function pluginRules(rules: readonly Rule[]): string {
  const ids = rules.map(({ meta }) => meta.id).join('|');
  return `^(?!(?:${ids})/)[a-z\\d-]+/[a-z\\d-]+(?:/\\w+)?$`;
}
