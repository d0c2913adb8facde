import { defineRule, error, list, quote } from '../../src/rule-kit.ts';
import type { RuleContext, SourceText, Template, Translation } from '../../src/rule-kit.ts';
import { isReferenceList } from '../../src/layout/bilingual/reference-list.ts';
import { sameName } from '../../src/layout/bilingual/scores.ts';
import type { MetadataKey } from '../../src/layout/template.ts';
import { isMisspelling } from '../../src/text/nearest.ts';
import type { MetadataField } from '../../src/translation/ast.ts';

interface Data {
  missing: { keys: readonly string[] };
  misspelt: { key: string; expected: string };
  repeated: { key: string };
  empty: { key: string };
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'required-metadata',
  category: 'metadata',
  summary: 'the required keys of the metadata block are there, once, with a value',
  mqm: 'Omission',
  rank: 'score',
  messages: {
    missing: error(({ keys }) => `The metadata block lacks ${list(keys)}. Add each on a line of its own: \`**Key:** value\`.`),
    misspelt: error(
      ({ key, expected }) => `The metadata key ${quote(key)} is unknown, expected ${quote(expected)}. Write ${quote(expected)}.`,
    ),
    repeated: error(({ key }) => `The metadata key ${quote(key)} is there again, expected once. Remove one of the two lines.`),
    empty: error(({ key }) => `The metadata key ${quote(key)} has no value. Write one after the colon.`),
  },

  document({ text, translation }, context) {
    const { template } = context;
    if (template === undefined || translation === undefined) return;
    const fields = translation.metadata?.fields ?? [];
    const absent = template.metadata
      .filter((key) => key.required && !fields.some((field) => names(key, field.key)) && !isPart(key, translation))
      .map(({ key }) => key);
    const misspelt = new Map<string, MetadataField>();
    for (const field of fields.filter((candidate) => !template.metadata.some((key) => names(key, candidate.key)))) {
      const expected = absent.find((key) => isMisspelling(field.key, key));
      if (expected !== undefined && !misspelt.has(expected)) misspelt.set(expected, field);
    }
    for (const [expected, field] of misspelt) {
      context.report('misspelt', { at: field.keyRange, side: 'metadata', data: { key: field.key, expected } });
    }
    const missing = absent.filter((key) => !misspelt.has(key));
    if (missing.length > 0) reportMissing(missing, translation, text, context);
    reportRepeatedAndEmpty(fields, template, context);
  },
});

function reportMissing(keys: readonly string[], translation: Translation, text: SourceText, context: Context): void {
  if (isReferenceList(translation, context.languages)) return;
  const { title, metadata } = translation;
  const at = metadata?.fields.at(-1)?.range ?? (title.target ?? title.source)?.range ?? text.lineRange(1);
  context.report('missing', { at, side: 'metadata', data: { keys } });
}

function reportRepeatedAndEmpty(fields: readonly MetadataField[], template: Template, { report }: Context): void {
  const seen = new Map<string, MetadataField>();
  for (const field of fields) {
    const known = template.metadata.find((key) => names(key, field.key));
    const name = known?.key ?? field.key.toLowerCase();
    const first = seen.get(name);
    if (first !== undefined) {
      const related = [{ range: first.range, message: 'the first one' }];
      report('repeated', { at: field.range, side: 'metadata', data: { key: field.key }, related, claims: [field.range] });
      continue;
    }
    seen.set(name, field);
    if (known?.required && field.value === '') report('empty', { at: field.range, side: 'metadata', data: { key: field.key } });
  }
}

/** Has a file a part of its own for a key, under a heading with the name of the key? */
function isPart(key: MetadataKey, { parts }: Translation): boolean {
  return parts.some((part) => part.kind === 'extra' && names(key, part.heading.content.slice().replaceAll(/[*:]/g, '')));
}

function names({ key, aliases }: MetadataKey, found: string): boolean {
  return [key, ...aliases].some((name) => sameName(name, found));
}
