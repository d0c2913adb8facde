import {
  defineRule,
  EMPTY_GLOSSARY,
  fileTermsOf,
  info,
  listedTerms,
  splitAddition,
  terminologyOf,
  warning,
} from '../../src/rule-kit.ts';
import type { FileTerms, RuleContext, Section, TermEntry, TermText } from '../../src/rule-kit.ts';

interface EntryData {
  readonly term: string;
  readonly expected: string | null;
  readonly found: string;
}

interface Data {
  unknownTerm: EntryData & { readonly language: string };
  repeatedTerm: EntryData;
  brokenEntry: EntryData;
}

export default defineRule<Data>({
  id: 'glossary-terms',
  category: 'terminology',
  summary: 'the terms that a file lists are well written, and known to its text or to the glossary',
  mqm: 'Terminology: inconsistent with terminology resource',
  messages: {
    unknownTerm: info(
      ({ found, language }) =>
        `The term \`${found}\` is listed, but neither the ${language} text nor the glossary has it; correct it, or remove it from the list`,
    ),
    repeatedTerm: warning(
      ({ found, expected }) => `The term \`${found}\` is listed twice, first as \`${expected}\`; remove one of the two`,
    ),
    brokenEntry: warning(
      ({ found }) =>
        `The list of terms has the broken entry \`${found}\`, expected a term, or a term and its rendering in parentheses; mend it`,
    ),
  },

  section(section: Section, context: RuleContext<Data, undefined>) {
    const { languages, template } = context;
    const entries = listedTerms(section, template, languages);
    if (entries.length === 0) return;
    const terminology = terminologyOf(context.glossary ?? EMPTY_GLOSSARY, languages);
    const file = fileTermsOf(section, terminology);
    const seen = new Map<string, string>();
    for (const entry of entries) {
      const text = section.text.slice(entry.range);
      if (isBroken(text)) {
        context.report('brokenEntry', { at: entry.range, side: 'metadata', data: { term: text, expected: null, found: text } });
        continue;
      }
      const key = (entry.source && terminology.key(entry.source.text)) || entry.target?.text || '';
      const first = seen.get(key);
      if (first !== undefined) {
        context.report('repeatedTerm', {
          at: entry.range,
          side: 'metadata',
          data: { term: nameOf(entry), expected: first, found: text },
        });
        continue;
      }
      seen.set(key, text);
      // Without both sides it cannot be said what the text uses.
      if (section.pairs.length > 0) reportUnknown(entry, file, context);
    }
  },
});

/** Without a letter, or with a parenthesis that is not closed. `N/A` and the like are no terms. */
function isBroken(text: string): boolean {
  return !/\p{L}/u.test(text) || text.split('(').length !== text.split(')').length;
}

function nameOf({ source, target }: TermEntry): string {
  return splitAddition(source?.text ?? target?.text ?? '').name;
}

function reportUnknown({ source, target }: TermEntry, file: FileTerms, context: RuleContext<Data, undefined>): void {
  const { languages } = context;
  const report = ({ text, range }: TermText, language: string) =>
    context.report('unknownTerm', {
      at: range,
      side: 'metadata',
      data: { term: splitAddition(text).name, expected: null, found: text, language },
    });
  if (source !== undefined) {
    const { name, addition } = splitAddition(source.text);
    const known =
      file.terminology.termOf(name) !== undefined || [name, addition].some((text) => text !== undefined && file.sourceSays(text));
    if (!known && !/^n\/?a\b/i.test(name)) report(source, languages.source.name);
  } else if (target !== undefined && file.targetSays([target.text])[0] === false && !file.terminology.hasRendering(target.text)) {
    report(target, languages.target.name);
  }
}
