import { readdirSync } from 'node:fs';
import { systemReason } from '../text/system-error.ts';
import { isMarkdown } from '../layout/file-names.ts';

/** The names of the Markdown files in a folder, also of those that are ignored; undefined where it cannot be read. */
export function markdownNames(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder).filter(isMarkdown).sort();
  } catch (error) {
    // Throws what is no error of the file system.
    systemReason(error);
    return undefined;
  }
}
