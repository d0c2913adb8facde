import { Document } from '../document/document.ts';
import type { FileKind } from '../layout/file-kind.ts';
import type { Builtins } from '../project/builtins.ts';
import { Selection, type SelectionRequest } from '../run/selection.ts';

export interface ListedFile {
  readonly path: string;
  readonly kind: FileKind;
}

/** The files that a run would lint, with their kinds. */
export async function listFiles(request: SelectionRequest, builtins: Builtins): Promise<readonly ListedFile[]> {
  const { files } = await Selection.find(request, builtins);
  return Array.from(files.values(), ({ file, settings }) => {
    const read = file.read();
    return { path: file.path, kind: read.kind === 'text' ? new Document({ text: read.source }, settings).kind : 'other' };
  });
}
