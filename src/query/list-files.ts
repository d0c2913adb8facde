import { Document } from '../document/document.ts';
import type { FileKind } from '../layout/file-kind.ts';
import type { Builtins } from '../project/builtins.ts';
import { Selection, type SelectionRequest } from '../run/selection.ts';
import type { SkippedPath } from '../run/skipped-path.ts';
import { byPath } from '../text/by-path.ts';

export interface ListedFile {
  readonly path: string;
  readonly kind: FileKind;
}

export interface FileList {
  readonly files: readonly ListedFile[];
  /** What a run would not check, with the reasons, sorted by path: `other` files, and those that a config leaves out. */
  readonly skipped: readonly SkippedPath[];
  /** The configs and mirrors used, and what ignore files list, for `--verbose`. */
  readonly notes: readonly string[];
}

/** The files that a run would lint, with their kinds. */
export async function listFiles(request: SelectionRequest, builtins: Builtins): Promise<FileList> {
  const selection = await Selection.find(request, builtins);
  const files: ListedFile[] = [];
  const skipped = [...selection.removed];
  for (const { file, settings } of selection.files.values()) {
    const { path } = file;
    const read = file.read();
    const { kind, reason } =
      read.kind === 'text'
        ? new Document({ text: read.source }, settings).classification
        : ({ kind: 'other', reason: read.reason } as const);
    files.push({ path, kind });
    if (kind === 'other') skipped.push({ path, reason });
  }
  return { files, skipped: skipped.sort(byPath), notes: selection.notes };
}
