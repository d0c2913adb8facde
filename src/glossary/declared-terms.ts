import type { Languages } from '../language/languages.ts';
import type { MetadataField, Section, TermEntry } from '../section/ast.ts';
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
