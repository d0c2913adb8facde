import type { SelectedFile } from './selection.ts';

/** Groups the translations of each source text, so that it is opened once for all of them; a file with both texts is alone. */
export function groupedBySource(files: Iterable<SelectedFile>): readonly (readonly SelectedFile[])[] {
  const groups = new Map<string, SelectedFile[]>();
  for (const selected of files) {
    const name = selected.source?.absolute ?? selected.file.absolute;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(selected);
  }
  return [...groups.values()];
}
