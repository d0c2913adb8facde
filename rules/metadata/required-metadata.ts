import { defineRule, error, isReferenceList, nearest, sameName } from '../../src/rule-kit.ts';
import type { MetadataField, MetadataKey, RuleContext, Section, Template } from '../../src/rule-kit.ts';

interface Data {
  missing: { keys: readonly string[] };
  misspelt: { key: string; expected: string };
  repeated: { key: string };
  empty: { key: string };
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'required-metadata',
  category: 'metadata',
  summary: 'the required keys of the metadata block are there, once, with a value',
  mqm: 'Omission',
  messages: {
    missing: error(
      ({ keys }) =>
        `The metadata block lacks ${keys.map((key) => `\`${key}\``).join(', ')}. Add each on a line of its own: \`**Key:** value\`.`,
    ),
    misspelt: error(
      ({ key, expected }) => `The metadata key \`${key}\` is unknown, expected \`${expected}\`. Write \`${expected}\`.`,
    ),
    repeated: error(({ key }) => `The metadata key \`${key}\` is there again, expected once. Remove one of the two lines.`),
    empty: error(({ key }) => `The metadata key \`${key}\` has no value. Write one after the colon.`),
  },

  section(section, context) {
    if (!context.template) return;
    const { metadata: keys } = context.template;
    const fields = section.metadata?.fields ?? [];
    const absent = keys.filter((key) => key.required && !fields.some((field) => names(key, field)));
    const misspelt = new Map<string, MetadataField>();
    for (const field of fields.filter((candidate) => !keys.some((key) => names(key, candidate)))) {
      const expected = nearest(
        field.key,
        absent.map(({ key }) => key),
      );
      if (expected !== undefined && !misspelt.has(expected)) misspelt.set(expected, field);
    }
    for (const [expected, field] of misspelt) {
      context.report('misspelt', { at: field.keyRange, side: 'metadata', data: { key: field.key, expected } });
    }
    reportMissing(
      section,
      absent.map(({ key }) => key).filter((key) => !misspelt.has(key)),
      context,
    );
    reportRepeatedAndEmpty(fields, context.template, context);
  },
});

function reportMissing(section: Section, keys: readonly string[], context: Context): void {
  if (keys.length === 0 || isReferenceList(section, context.languages)) return;
  const { title, metadata, text } = section;
  const at = metadata?.fields.at(-1)?.range ?? (title.target ?? title.source)?.range ?? text.lineRange(1);
  context.report('missing', { at, side: 'metadata', data: { keys } });
}

function reportRepeatedAndEmpty(fields: readonly MetadataField[], template: Template, { report }: Context): void {
  const seen = new Map<string, MetadataField>();
  for (const field of fields) {
    const known = template.metadata.find((key) => names(key, field));
    const name = known?.key ?? field.key.toLowerCase();
    const first = seen.get(name);
    if (first) {
      const related = [{ range: first.range, message: 'the first one' }];
      report('repeated', { at: field.range, side: 'metadata', data: { key: field.key }, related, claims: [field.range] });
      continue;
    }
    seen.set(name, field);
    if (known?.required && field.value === '') report('empty', { at: field.range, side: 'metadata', data: { key: field.key } });
  }
}

function names({ key, aliases }: MetadataKey, field: MetadataField): boolean {
  return [key, ...aliases].some((name) => sameName(name, field.key));
}
