/** The material of the corpus: sentences, nouns and file templates, from the files in `text/`. */
import { readFileSync } from 'node:fs';
import type { Bilingual } from './bilingual.ts';

function read(name: string): string {
  return readFileSync(new URL(`text/${name}`, import.meta.url), 'utf8');
}

/** The cells of a tab-separated file, without its header. */
function rowsOf(name: string): string[][] {
  const lines = read(name).trimEnd().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
}

/** Sentences with slots such as `{n}` and `{term}`, which are the same in both languages. */
export const sentences: readonly Bilingual[] = rowsOf('sentences.tsv').map(([source = '', target = '']) => ({ source, target }));

function nouns(place: string): readonly Bilingual[] {
  return rowsOf('nouns.tsv').flatMap(([kind, source = '', target = '']) => (kind === place ? [{ source, target }] : []));
}

/** Nouns for properties of things, such as `error` and `model`; indefinite in both languages. */
export const properties = nouns('property');

/** Nouns for things that have properties, such as `tide` and `sand`; definite in the translation, where they follow a property. */
export const things = nouns('thing');

export const templates = {
  section: read('section.md'),
  backTranslation: read('back-translation.md'),
  abstract: read('abstract.md'),
  metadata: read('metadata.md'),
  progress: read('progress.md'),
};

/** Fills the slots of a template; braces without a known slot are kept. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
