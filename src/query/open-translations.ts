import { Document } from '../document/document.ts';
import { readTexts } from '../lint/read-texts.ts';
import type { SelectedFile } from '../run/selection.ts';
import { isTranslation } from '../layout/file-kind.ts';

/** Opens the translations among some files, one at a time. Skips those that cannot be read; linting reports them. */
export function* openTranslations(files: Iterable<SelectedFile>): Generator<Document> {
  for (const selected of files) {
    const read = readTexts(selected);
    if (read.kind === 'unreadable') continue;
    const document = new Document(read.texts, selected.settings);
    if (isTranslation(document.kind) && document.failure === undefined) yield document;
  }
}
