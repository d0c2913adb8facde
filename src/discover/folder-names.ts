import { systemReason } from '../text/system-error.ts';
import { isMarkdown } from '../layout/file-names.ts';
import { folderEntries } from './folder-entries.ts';

/** The names of the Markdown files in a folder, ignored ones included; undefined when it cannot be read. */
export function markdownNames(folder: string): readonly string[] | undefined {
  try {
    return folderEntries(folder)
      .map(({ name }) => name)
      .filter(isMarkdown)
      .sort();
  } catch (error) {
    // Rethrows all errors that are not from the file system.
    systemReason(error);
    return undefined;
  }
}
