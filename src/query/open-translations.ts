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

/** Those of some files that hold a translation. */
export function translationsAmong(files: Iterable<SelectedFile>): readonly SelectedFile[] {
  return [...files].filter((selected) => {
    const read = readTexts(selected);
    return read.kind !== 'unreadable' && isTranslation(new Document(read.texts, selected.settings).kind);
  });
}
