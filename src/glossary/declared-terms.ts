import type { Languages } from '../language/languages.ts';
import type { MetadataField, TermEntry, TermText, Translation } from '../translation/ast.ts';
import type { Template } from '../layout/template.ts';
import { readTermEntry, readTermList } from './term-list.ts';
import { memoize } from '../text/memoize.ts';

/** Matches the keys of notes whose items are terms. */
const TERM_NOTES = /\b(?:terms?|terminology)\b/i;

/** The metadata fields that list the terms of the file. */
function termFields({ metadata }: Translation, template: Template | undefined): readonly MetadataField[] {
  const keys = new Set(
    template?.metadata.filter(({ type }) => type === 'terms').flatMap(({ key, aliases }) => [key, ...aliases]),
  );
  return metadata?.fields.filter(({ key }) => keys.has(key)) ?? [];
}

/** The terms listed in the metadata of the file. */
export const listedTerms = memoize(
  (translation: Translation, template: Template | undefined, languages: Languages): readonly TermEntry[] =>
    termFields(translation, template).flatMap(({ valueRange }) => readTermList(valueRange, languages)),
);

/** The terms listed or explained in the notes of the file. */
export const notedTerms = memoize(({ notes }: Translation, languages: Languages): readonly TermEntry[] => {
  const entries = notes.flatMap((part) => part.entries).filter(({ key }) => TERM_NOTES.test(key));
  return entries.flatMap(({ items, valueRange }) => [
    ...readTermList(valueRange, languages),
    ...items.map(({ range }) => readTermEntry(range, languages)),
  ]);
});

/** A term that the file lists with its rendering. */
export interface DeclaredPair {
  readonly source: TermText;
  readonly target: TermText;
  readonly side: 'metadata' | 'notes';
}

/** The terms that the file lists with their renderings, in the order of the file. */
export function declaredPairs(translation: Translation, template: Template | undefined, languages: Languages): DeclaredPair[] {
  const lists = [
    { side: 'metadata', entries: listedTerms(translation, template, languages) },
    { side: 'notes', entries: notedTerms(translation, languages) },
  ] as const;
  return lists.flatMap(({ side, entries }) =>
    entries.flatMap(({ source, target }) => (source !== undefined && target !== undefined ? [{ source, target, side }] : [])),
  );
}
