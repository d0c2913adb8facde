import { Document } from '../document/document.ts';
import type { SelectedFile } from '../run/selection.ts';
import { isTranslation } from '../layout/file-kind.ts';

/** The translations among some files, opened one at a time. Linting reports those that cannot be read. */
export function* openTranslations(files: Iterable<SelectedFile>): Generator<Document> {
  for (const { file, source, settings } of files) {
    const [own, other] = [file.read(), source?.read()];
    if (own.kind !== 'text' || other?.kind === 'unreadable') continue;
    const document = new Document({ text: own.source, source: other?.source }, settings);
    if (isTranslation(document.kind) && document.failure === undefined) yield document;
  }
}
