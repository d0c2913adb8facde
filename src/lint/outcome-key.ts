import type { FileSettings } from '../project/file-settings.ts';
import type { LintInput } from './input-file.ts';

/** Tells what an outcome is made from: the settings and the texts, by their digests. Undefined where nothing tells the settings. */
export function keyOfTexts({ key }: FileSettings, text: string, source: string | undefined): string | undefined {
  return key && `${key}.${text}${source === undefined ? '' : `.${source}`}`;
}

/** The stamps of the file and of its source; undefined where a change might not show. */
export function stampOfFiles({ file, source }: LintInput<unknown>): string | undefined {
  const own = file.stamp();
  if (own === undefined || source === undefined) return own;
  const other = source.stamp();
  return other && `${own} ${other}`;
}
