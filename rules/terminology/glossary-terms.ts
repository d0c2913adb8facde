import { defineRule, info, quote, warning } from '../../src/rule-kit.ts';
import type { RuleContext } from '../../src/rule-kit.ts';
import { listedTerms } from '../../src/glossary/declared-terms.ts';
import { type FileTerms, fileTermsOf } from '../../src/glossary/file-terms.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { splitAddition } from '../../src/glossary/term.ts';
import { terminologyOf } from '../../src/glossary/terminology.ts';
import type { TermEntry, TermText } from '../../src/translation/ast.ts';

interface EntryData {
  readonly term: string;
  readonly expected: string | null;
  readonly found: string;
}

interface Data {
  unknownTerm: EntryData & { readonly language: string };
  repeatedTerm: EntryData & { readonly expected: string };
  brokenEntry: EntryData;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'glossary-terms',
  category: 'terminology',
  summary: 'the terms that a file lists are well written, and known to its text or to the glossary',
  mqm: 'Terminology: inconsistent with terminology resource',
  rank: 'term',
  messages: {
    unknownTerm: info(
      ({ found, language }) =>
        `The term ${quote(found)} is listed, but neither the ${language} text nor the glossary has it. Correct it, or remove it from the list.`,
    ),
    repeatedTerm: warning(
      ({ found, expected }) => `The term ${quote(found)} is listed twice, first as ${quote(expected)}. Remove one of the two.`,
    ),
    brokenEntry: warning(
      ({ found }) =>
        `The list of terms has the broken entry ${quote(found)}, expected a term, or a term and its rendering in parentheses. Correct it.`,
    ),
  },

  translation(translation, context) {
    const { languages, template, glossary = EMPTY_GLOSSARY } = context;
    const entries = listedTerms(translation, template, languages);
    if (entries.length === 0) return;
    const terminology = terminologyOf(glossary, languages);
    const file = fileTermsOf(translation, terminology);
    const seen = new Map<string, string>();
    for (const entry of entries) {
      const place = { at: entry.range, side: 'metadata' } as const;
      const text = entry.range.slice();
      if (isBroken(text)) {
        context.report('brokenEntry', { ...place, data: { term: text, expected: null, found: text } });
        continue;
      }
      const key = (entry.source && terminology.key(entry.source.text)) || entry.target?.text || '';
      const first = seen.get(key);
      if (first !== undefined) {
        context.report('repeatedTerm', { ...place, data: { term: nameOf(entry), expected: first, found: text } });
        continue;
      }
      seen.set(key, text);
      // Without both sides the terms of the text are unknown.
      if (translation.pairs.length > 0) reportUnknown(entry, file, context);
    }
  },
});

/** Is a text no term, because it has no letter or an unclosed parenthesis? */
function isBroken(text: string): boolean {
  return !/\p{L}/u.test(text) || text.split('(').length !== text.split(')').length;
}

function nameOf({ source, target }: TermEntry): string {
  return splitAddition(source?.text ?? target?.text ?? '').name;
}

function reportUnknown({ source, target }: TermEntry, file: FileTerms, { names, report }: Context): void {
  const listed = source ?? target;
  if (listed === undefined || (source === undefined ? isKnownRendering(listed, file) : isKnownTerm(listed, file))) return;
  const { text, range } = listed;
  const language = source === undefined ? names.target : names.source;
  report('unknownTerm', {
    at: range,
    side: 'metadata',
    data: { term: splitAddition(text).name, expected: null, found: text, language },
  });
}

function isKnownTerm({ text }: TermText, file: FileTerms): boolean {
  return (
    /^(?:n\/?a|none)\b/i.test(text) ||
    file.terminology.termOf(text) !== undefined ||
    file.sourceNames(text) ||
    file.sourceHasApart(text)
  );
}

function isKnownRendering({ text }: TermText, file: FileTerms): boolean {
  return file.targetSays([text])[0] === true || file.terminology.hasRendering(text);
}
