/** What the corpus is written from: sentences, nouns and file templates, all of them files in `text/`. */
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

/** Sentences with slots such as `{n}` and `{term}`, the same ones in both languages. */
export const sentences: readonly Bilingual[] = rowsOf('sentences.tsv').map(([source = '', target = '']) => ({ source, target }));

function nouns(place: string): readonly Bilingual[] {
  return rowsOf('nouns.tsv').flatMap(([kind, source = '', target = '']) => (kind === place ? [{ source, target }] : []));
}

/** `error`, `model`: what a thing may have; indefinite in both languages. */
export const properties = nouns('property');

/** `tide`, `sand`: what may have a property; the translation is definite, as it stands after one. */
export const things = nouns('thing');

export const templates = {
  section: read('section.md'),
  backTranslation: read('back-translation.md'),
  abstract: read('abstract.md'),
  metadata: read('metadata.md'),
  progress: read('progress.md'),
};

/** The template with its slots filled; braces that name no slot stay. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
