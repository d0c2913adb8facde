import { readdirSync } from 'node:fs';
import { systemReason } from '../text/system-error.ts';
import { isMarkdown } from '../layout/file-names.ts';

/** The names of the Markdown files in a folder, ignored ones included; undefined when it cannot be read. */
export function markdownNames(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).filter(isMarkdown).sort();
  } catch (error) {
    // Rethrows all errors that are not from the file system.
    systemReason(error);
    return undefined;
  }
}
