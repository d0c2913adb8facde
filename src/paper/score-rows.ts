import { readFileNumber } from './file-number.ts';
import type { NumberedFile, Paper } from './paper.ts';
import type { StatedScore } from './stated-score.ts';

export interface ScoredSection {
  readonly row: StatedScore;
  readonly section: NumberedFile;
}

/**
 * Assigns the rows of the score table to section files: by name first, then the remaining rows in the order of the checklist or
 * of the files, if the numbers of both agree.
 */
export function scoredSections({ progress, sections, whole }: Paper): readonly ScoredSection[] {
  if (progress === undefined) return [];
  const pairs: ScoredSection[] = [];
  const rows = progress.rows.filter((row) => {
    const named = sections.filter((section) => names(row.name, section));
    const [section] = named;
    if (section === undefined || named.length > 1 || pairs.some((pair) => pair.section === section)) return true;
    pairs.push({ row, section });
    return false;
  });
  const left = sections.filter((section) => !pairs.some((pair) => pair.section === section));
  const taken = new Set(pairs.map(({ section }) => section.name));
  const listed = progress.items
    .filter(({ name }) => !taken.has(name))
    .map(({ name }) => left.find((section) => section.name === name));
  const ordered = [listed, ...(whole ? [left] : [])].find((candidates) => candidates.length === rows.length) ?? [];
  for (const [index, section] of ordered.entries()) {
    const row = rows[index];
    if (row !== undefined && section !== undefined) pairs.push({ row, section });
  }
  return pairs;
}

/** Does a row's label name a section: by its file, the words of the file's name, or its title? */
function names(label: string, { name, number, source }: NumberedFile): boolean {
  if (label.includes(name)) return true;
  const words = wordsOf(label);
  return words !== '' && (words === wordsOf(number.words) || words === wordsOf(source ?? ''));
}

/** The words of a label or title without its number: `3. Data Model`, `Section 3: Data Model`, `03-data-model.md`. */
function wordsOf(text: string): string {
  const unnumbered = readFileNumber(text)?.words ?? text.toLowerCase().replace(/^(?:\p{L}+ )?[\p{N}.-]+(?:[\s.:)-]+|$)/u, '');
  return (unnumbered.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
