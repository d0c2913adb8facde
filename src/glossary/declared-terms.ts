import type { Languages } from '../language/languages.ts';
import type { MetadataField, Section, TermEntry, TermText } from '../section/ast.ts';
import type { Template } from '../section/template.ts';
import { readTermEntry, readTermList } from './term-list.ts';

/** Notes whose items are terms. */
const TERM_NOTES = /\b(?:terms?|terminology)\b/i;

/** The metadata fields that list the terms of the file. */
function termFields({ metadata }: Section, template: Template | undefined): readonly MetadataField[] {
  const keys = new Set(
    template?.metadata.filter(({ type }) => type === 'terms').flatMap(({ key, aliases }) => [key, ...aliases]),
  );
  return metadata?.fields.filter(({ key }) => keys.has(key)) ?? [];
}

interface DeclaredTerms {
  listed?: readonly TermEntry[];
  noted?: readonly TermEntry[];
}

/** Every rule about terms asks for them. */
const known = new WeakMap<Section, DeclaredTerms>();

function knownOf(section: Section): DeclaredTerms {
  let terms = known.get(section);
  if (terms === undefined) known.set(section, (terms = {}));
  return terms;
}

/** The terms that the metadata of the file lists. */
export function listedTerms(section: Section, template: Template | undefined, languages: Languages): readonly TermEntry[] {
  return (knownOf(section).listed ??= readListed(section, template, languages));
}

function readListed(section: Section, template: Template | undefined, languages: Languages): TermEntry[] {
  return termFields(section, template).flatMap(({ valueRange }) => readTermList(section.text, valueRange, languages));
}

/** The terms that the notes of the file name or explain. */
export function notedTerms(section: Section, languages: Languages): readonly TermEntry[] {
  return (knownOf(section).noted ??= readNoted(section, languages));
}

function readNoted({ notes, text }: Section, languages: Languages): TermEntry[] {
  const entries = notes.flatMap((part) => part.entries).filter(({ key }) => TERM_NOTES.test(key));
  return entries.flatMap(({ items, valueRange }) => [
    ...readTermList(text, valueRange, languages),
    ...items.map(({ range }) => readTermEntry(text, range, languages)),
  ]);
}

/** A term that the file gives with its rendering. */
export interface DeclaredPair {
  readonly source: TermText;
  readonly target: TermText;
  readonly side: 'metadata' | 'notes';
}

/** The terms that the file gives with their rendering, in the order of the file. */
export function declaredPairs(section: Section, template: Template | undefined, languages: Languages): DeclaredPair[] {
  const lists = [
    { side: 'metadata', entries: listedTerms(section, template, languages) },
    { side: 'notes', entries: notedTerms(section, languages) },
  ] as const;
  return lists.flatMap(({ side, entries }) =>
    entries.flatMap(({ source, target }) => (source !== undefined && target !== undefined ? [{ source, target, side }] : [])),
  );
}
