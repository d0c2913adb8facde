import type { Dirent } from 'node:fs';
import { markdownEndings } from '../layout/file-names.ts';
import { entriesEnding } from '../text/observations.ts';
import { IGNORE_FILES } from './ignore-rules.ts';

const ENDINGS = [...markdownEndings, ...IGNORE_FILES, '.git'];

/**
 * What a folder has, without files that are neither Markdown nor say what is ignored: they come and go, and no run depends on them.
 * Throws what the system throws.
 */
export function folderEntries(folder: string): readonly Dirent[] {
  return entriesEnding(folder, ENDINGS);
}
