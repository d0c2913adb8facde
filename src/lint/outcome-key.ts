import type { FileSettings } from '../project/file-settings.ts';
import type { LintInput } from './input-file.ts';

/** The cache key of an outcome, from the settings and the digests of the texts. Undefined when the settings have no key. */
export function keyOfTexts({ key }: FileSettings, text: string, source: string | undefined): string | undefined {
  return key && `${key}.${text}${source === undefined ? '' : `.${source}`}`;
}

/** The stamps of the file and of its source file; undefined when they might miss a change. */
export function stampOfFiles({ file, source }: LintInput<unknown>, stampOfSource: string | undefined): string | undefined {
  const own = file.stamp();
  if (own === undefined || source === undefined) return own;
  return stampOfSource && `${own} ${stampOfSource}`;
}
