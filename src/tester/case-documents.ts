/** The files of a test case, opened in memory. */
import type { Rule } from '../check/rule.ts';
import { Document } from '../document/document.ts';
import { loadGlossary } from '../glossary/load-glossary.ts';
import { languageOf, type Languages } from '../language/languages.ts';
import { defaultTemplates } from '../layout/bilingual/default-templates.ts';
import { isTranslation } from '../layout/file-kind.ts';
import { SourceText } from '../text/source-text.ts';
import type { FileReport } from '../check/diagnostic.ts';
import { lintDocument } from '../lint/lint-document.ts';
import { lintFilesInMemory } from './lint-files-in-memory.ts';
import { openPages, type PageTreeCase, withPageFindings } from './page-tree.ts';
import { settingsInMemory } from './settings-in-memory.ts';
import type { ValidCase } from './test-cases.ts';

export interface CaseDocuments {
  /** Opens the files; with a text, that of the only file, or of the translation, is another one. */
  open(text?: string): readonly Document[];
  /** Lints the opened files. */
  lint(documents: readonly Document[]): readonly FileReport[];
  /** The lines of a file before the text of a side, for two texts in one file. */
  linesBefore(path: string, line: number): number;
  /** The whole text of the file, or of the translation, that a case calls its output. */
  whole(output: string): string;
}

const USUAL = { source: 'en', target: 'ar' } as const;
const PATH = '01-case.md';
const SOURCE_PATH = 'source.md';

export function documentsOf(rule: Rule, input: ValidCase, usual: ValidCase['languages'] = USUAL): CaseDocuments {
  const languages = languagesOf(input.languages ?? usual);
  const { glossary: table, options = {}, path = PATH } = input;
  const rows = table === undefined ? undefined : { files: [new SourceText('glossary.md', table)], avoidTables: [] };
  const shared = {
    rules: [rule],
    settings: { [rule.meta.id]: options },
    glossary: rows && loadGlossary(rows, languages).glossary,
    languages,
  };
  const open = (name: string, text: string) => {
    const settings = settingsInMemory(name, shared);
    const document = new Document({ text: new SourceText(name, text) }, settings);
    return isTranslation(document.kind) || 'files' in input
      ? document
      : new Document({ text: document.text }, settings, { as: 'section' });
  };
  const alone = { lint: lintEach, linesBefore: () => 0, whole: (text: string) => text };
  if ('files' in input && input.pages) {
    const settingsOf = (name: string) => settingsInMemory(name, { ...shared, inTree: true });
    const pages: PageTreeCase = { files: input.files, languages, settingsOf };
    return { ...alone, open: () => openPages(pages), lint: (opened) => withPageFindings(pages, lintEach(opened)) };
  }
  if ('files' in input) {
    return { ...alone, open: () => Object.entries(input.files).map(([name, text]) => open(name, text)), lint: lintFilesInMemory };
  }
  if ('file' in input) return { ...alone, open: (text = input.file) => [open(path, text)] };
  if (input.pages) {
    const settings = settingsInMemory(path, { ...shared, source: SOURCE_PATH });
    const source = new SourceText(SOURCE_PATH, input.source);
    const page = (text = input.target) => [new Document({ text: new SourceText(path, text), source }, settings)];
    return { ...alone, open: page };
  }
  const parts = partsOf(languages);
  const whole = (target: string) => `${parts.before}${input.source}${parts.between}${target}\n`;
  const starts = [parts.before, parts.before + input.source + parts.between].map((text) => text.split('\n').length - 1);
  const linesBefore = (_: string, line: number) => starts.findLast((start) => start < line) ?? 0;
  return { ...alone, open: (text = whole(input.target)) => [open(path, text)], linesBefore, whole };
}

function lintEach(documents: readonly Document[]): readonly FileReport[] {
  return documents.flatMap((document) => {
    const { diagnostics, elsewhere } = lintDocument(document);
    return [{ path: document.text.path, diagnostics }, ...elsewhere];
  });
}

/** What stands around two texts in one file. */
function partsOf(languages: Languages) {
  const { parts } = defaultTemplates(languages).section;
  return { before: `### ${parts.source[0]}\n\n`, between: `\n\n---\n\n### ${parts.target[0]}\n\n` };
}

function languagesOf(tags: NonNullable<ValidCase['languages']>): Languages {
  const [source, target] = [languageOf(tags.source), languageOf(tags.target)];
  if (source === undefined || target === undefined)
    throw new Error(`\`${tags.source}\` and \`${tags.target}\` are no tags of languages`);
  return { source, target };
}
