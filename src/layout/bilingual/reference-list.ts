import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import { memoize } from '../../text/memoize.ts';
import type { Translation } from '../../translation/ast.ts';
import { sameName } from './scores.ts';

/**
 * Is a translation a list of references? Such a list keeps its titles and names as they are, has no terms to list and often no
 * score.
 */
export const isReferenceList = memoize(({ title, metadata }: Translation, { source }: Languages): boolean => {
  const values = (metadata?.fields ?? []).map(({ value }) => value);
  return (
    opensReferences(title.source?.text ?? '', source) ||
    source.labels.references.some((label) => values.some((value) => sameName(value, label)))
  );
});

/** Does a title or heading open a list of references? */
export function opensReferences(heading: string, language: Language): boolean {
  const words = ` ${heading.trim()}`.toLowerCase();
  return language.labels.references.some((label) => words.endsWith(` ${label.toLowerCase()}`));
}

/** The marks of a heading or lead-in around its words. */
const MARKS = /[*_#:]/g;

/** Does a line of its own open a list of references: `References:`, in one language or in both? */
export function leadsToReferences(line: string, languages: Languages): boolean {
  const { labels, initials } = labelsOf(languages);
  if (!initials.has(INITIAL.exec(line)?.[0].toLowerCase().charAt(0) ?? '')) return false;
  return line.split('/').every((part) => labels.has(part.replaceAll(MARKS, '').trim().toLowerCase()));
}

/** The first character of a label, behind marks. */
const INITIAL = /[^\s*_#:]/;

/** The labels of lists of references in both languages, and their first characters, by which nearly every other line differs. */
const labelsOf = memoize(({ source, target }: Languages) => {
  const labels = new Set([...source.labels.references, ...target.labels.references].map((label) => label.toLowerCase()));
  return { labels, initials: new Set(Array.from(labels, (label) => label.charAt(0))) };
});

/** Is a heading that of a list of references in both languages, `References / Referencias`? Such a list belongs to neither side. */
export function isSharedReferences(heading: string, { source, target }: Languages): boolean {
  const parts = heading.split('/').map((part) => part.replaceAll(MARKS, '').trim().toLowerCase());
  if (parts.length !== 2) return false;
  return [source, target].every(({ labels }) => labels.references.some((label) => parts.includes(label.toLowerCase())));
}
