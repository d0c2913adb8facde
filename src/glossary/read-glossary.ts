import type { Languages } from '../language/languages.ts';
import type { SourceText } from '../text/source-text.ts';
import { readDelimitedGlossary } from './delimited-table.ts';
import type { GlossaryFile } from './glossary.ts';
import { readMarkdownGlossary } from './markdown-table.ts';
import { readTbx } from './tbx.ts';

/** Parses a glossary in the format of its file extension: `.csv`, `.tsv`, `.tbx`, else Markdown tables. */
export function readGlossary(file: SourceText, languages: Languages): GlossaryFile {
  switch (/\.[^.]*$/.exec(file.path.toLowerCase())?.[0]) {
    case '.csv':
      return readDelimitedGlossary(file, languages, 'csv');
    case '.tsv':
      return readDelimitedGlossary(file, languages, 'tsv');
    case '.tbx':
      return readTbx(file, languages);
    default:
      return readMarkdownGlossary(file, languages);
  }
}
