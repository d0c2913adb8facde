import { posix } from 'node:path';
import { type FileNumber, readFileNumber } from './file-number.ts';
import type { FileSummary, SectionSummary } from './file-summary.ts';
import type { PaperMetadata } from './paper-metadata.ts';
import type { Progress } from './progress.ts';

/** The summary of a section or abstract file. */
export interface SectionFile extends SectionSummary {
  readonly path: string;
  /** The file name, without folders. */
  readonly name: string;
}

/** The summary of a section file whose name starts with a number. */
export interface NumberedFile extends SectionFile {
  readonly number: FileNumber;
}

/** A paper: a folder with the section files of one text, as summaries. The hook `paper` receives it. */
export interface Paper {
  /** The full path of the folder. */
  readonly path: string;
  /** The names of all Markdown files in the folder, sorted; those that were not checked included. */
  readonly names: readonly string[];
  /** Sorted by name. */
  readonly sections: readonly NumberedFile[];
  /** True when all section files of the folder were checked, so that counts and means over them are meaningful. */
  readonly whole: boolean;
  readonly progress?: Progress & { readonly path: string };
  readonly metadata?: PaperMetadata & { readonly path: string };
}

/** All papers of a run, with the sections and abstracts outside of papers. The hook `project` receives it. */
export interface PaperSet {
  readonly papers: readonly Paper[];
  readonly others: readonly SectionFile[];
}

/** Papers of earlier calls by path: unchanged summaries give the same object again, so that results for it can be kept. */
export type KnownPapers = Map<string, { readonly files: readonly FileSummary[]; readonly names: string; readonly paper: Paper }>;

/**
 * Groups the summaries of a run into papers; their order does not matter. Only the keys of `folders` are papers: folders that
 * were linted as a whole, with the names of the Markdown files in them.
 */
export function readPapers(
  summaries: readonly FileSummary[],
  folders: ReadonlyMap<string, readonly string[]>,
  known: KnownPapers = new Map(),
): PaperSet {
  const papers: Paper[] = [];
  const others: SectionFile[] = [];
  const byFolder = new Map<string, FileSummary[]>();
  for (const summary of summaries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const folder = posix.dirname(summary.path);
    const files = byFolder.get(folder) ?? [];
    byFolder.set(folder, files);
    files.push(summary);
  }
  for (const [path, files] of byFolder) {
    const names = folders.get(path);
    const paper = names && knownPaper(path, names, files, known);
    if (paper !== undefined && paper.sections.length > 0) papers.push(paper);
    else others.push(...files.flatMap(sectionFileOf));
  }
  return { papers, others };
}

function knownPaper(path: string, names: readonly string[], files: readonly FileSummary[], known: KnownPapers): Paper {
  const before = known.get(path);
  const isSame = before?.names === names.join('\n') && before.files.length === files.length;
  if (isSame && before.files.every((file, index) => file === files[index])) return before.paper;
  const paper = readPaper(path, names, files);
  known.set(path, { files, names: names.join('\n'), paper });
  return paper;
}

function readPaper(path: string, names: readonly string[], files: readonly FileSummary[]): Paper {
  const sections = files.flatMap(sectionFileOf).flatMap((file): NumberedFile[] => {
    const number = readFileNumber(file.name);
    return number ? [{ ...file, number }] : [];
  });
  const paper: { -readonly [Key in keyof Paper]: Paper[Key] } = {
    path,
    names: names.toSorted(),
    sections,
    whole: names.every((name) => readFileNumber(name) === undefined || sections.some((section) => section.name === name)),
  };
  for (const { path: file, content } of files) {
    if (content.kind === 'progress') paper.progress = { ...content.progress, path: file };
    if (content.kind === 'metadata') paper.metadata = { ...content.metadata, path: file };
  }
  return paper;
}

function sectionFileOf({ path, content }: FileSummary): SectionFile[] {
  if (content.kind !== 'section' && content.kind !== 'abstract') return [];
  return [{ ...content.section, path, name: posix.basename(path) }];
}
