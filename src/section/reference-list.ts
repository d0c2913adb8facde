import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { viewOf } from '../text/view.ts';
import type { Section } from './ast.ts';
import { sameName } from './scores.ts';

/** A list of references keeps its titles and names as they are, has no terms to list and often no score. */
export const isReferenceList = viewOf(({ title, metadata }: Section, { source }: Languages): boolean => {
  const values = (metadata?.fields ?? []).map(({ value }) => value);
  return (
    opensReferences(title.source?.text ?? '', source) ||
    source.labels.references.some((label) => values.some((value) => sameName(value, label)))
  );
});

/** Does a title or heading say that references follow? */
export function opensReferences(heading: string, language: Language): boolean {
  const words = ` ${heading.trim()}`.toLowerCase();
  return language.labels.references.some((label) => words.endsWith(` ${label.toLowerCase()}`));
}
