import { posix } from 'node:path';
import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import { isGlossaryName, isTermTable } from '../file-names.ts';
import type { Classification } from '../layout.ts';

const HEADING = /^#{1,6}[ \t]+(.+)$/gm;

/** Metrics headings distinguish an abstract from a section, since each has scores of its own. */
const METRICS: ReadonlyMap<string, 'abstract' | 'section'> = new Map([
  ['translation metrics', 'abstract'],
  ['quality metrics', 'section'],
  ['quality assessment', 'section'],
]);

/** What a file is for, by its name and its text. `path` has `/`. */
export function classify(path: string, text: string, languages: Languages): Classification {
  const name = posix.basename(path);
  const stem = name.replace(/\.[^.]*$/, '');
  if (/^\d\d/.test(name)) return translation(text, languages, 'its name starts with two digits');
  switch (stem.toLowerCase()) {
    case 'metadata':
      return { kind: 'metadata', reason: `it is named \`${name}\`` };
    case 'progress':
      return { kind: 'progress', reason: `it is named \`${name}\`` };
  }
  if (isTermTable(name)) return { kind: 'glossary', reason: 'it is a table of terms by its ending' };
  if (isGlossaryName(stem)) return { kind: 'glossary', reason: `it is named \`${name}\`` };
  const { side, metrics } = structuralHeadings(text, languages);
  // `README`, `CHANGELOG` and the like are about a project, even under a title in two languages.
  const aboutProject = !/\p{Ll}/u.test(stem) && side === undefined;
  if (opensWithTitlePair(text, languages) && !aboutProject) return translation(text, languages, 'it opens with a title pair');
  if (side !== undefined && metrics !== undefined) return translation(text, languages, 'it has a source side and metrics');
  if (hasTermTable(text, languages)) return { kind: 'glossary', reason: 'its first table has a column for each language' };
  return { kind: 'other', reason: 'it has neither a section number in its name nor a title pair' };
}

function translation(text: string, languages: Languages, reason: string): Classification {
  const { side, metrics } = structuralHeadings(text, languages);
  const sectionLike = metrics === 'section' || /^\*\*Section:?\*\*/im.test(text);
  const abstract = side === undefined ? metrics === 'abstract' : side === 'abstract' && !sectionLike;
  if (!abstract) return { kind: 'section', reason };
  return { kind: 'abstract', reason: `${reason}, and its headings are those of an abstract` };
}

/** The kinds of file that the first heading of a source side and the first heading of metrics belong to. */
function structuralHeadings(
  text: string,
  { source }: Languages,
): { side?: 'abstract' | 'section'; metrics?: 'abstract' | 'section' } {
  const labels = new Set(source.labels.side.source.map((label) => label.toLowerCase()));
  const abstracts = new Set(['abstract', 'summary'].map((word) => `${source.name} ${word}`.toLowerCase()));
  const found: ReturnType<typeof structuralHeadings> = {};
  for (const [, content = ''] of text.matchAll(HEADING)) {
    const heading = content.replace(/\(.*/, '').replaceAll(/[*#]/g, '').trim().toLowerCase();
    if (labels.has(heading)) found.side ??= abstracts.has(heading) ? 'abstract' : 'section';
    const metrics = METRICS.get(heading);
    if (metrics !== undefined) found.metrics ??= metrics;
  }
  return found;
}

/** Whether the first two lines with text are an H1 in the source language and an H2 in the target language. */
function opensWithTitlePair(text: string, { source, target }: Languages): boolean {
  const opening = /^\uFEFF?(?:\s|---[ \t]*(?![^\r\n])|<!--(?:(?!-->)[^])*-->)*#[ \t]+(?![ \t])(.*\S)\s+##[ \t]+(.+)/.exec(text);
  if (opening === null) return false;
  const [, first = '', second = ''] = opening;
  return letters(first, source) > letters(first, target) && letters(second, target) > 0;
}

function letters(text: string, language: Language): number {
  return text.match(new RegExp(`\\p{Script=${language.script}}`, 'gu'))?.length ?? 0;
}

function hasTermTable(text: string, { source, target }: Languages): boolean {
  const header = /^([^|\r\n\u2028\u2029]*\|.*)\r?\n\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/m.exec(text)?.[1] ?? '';
  const cells = new Set(header.split('|').map((cell) => cell.replaceAll('*', '').trim().toLowerCase()));
  return [source, target].every((language) => cells.has(language.name.toLowerCase()));
}
