import type { DocumentTexts } from '../document/document.ts';
import type { ReadResult } from '../text/read.ts';
import type { LintInput } from './input-file.ts';

/** The texts of a file, or which of its files cannot be read: its own or that of its source text. */
export type ReadTexts =
  | { readonly kind: 'texts'; readonly texts: DocumentTexts }
  | {
      readonly kind: 'unreadable';
      readonly of: 'text' | 'source';
      readonly failure: Extract<ReadResult, { kind: 'unreadable' }>;
    };

/** Reads a file and, if its source text is in another file that is not read yet, that file. */
export function readTexts(
  { file, source, missingSource, excludedSource }: Omit<LintInput<unknown>, 'settings'>,
  readSource?: { readonly result: ReadResult },
): ReadTexts {
  const own = file.read();
  if (own.kind === 'unreadable') return { kind: 'unreadable', of: 'text', failure: own };
  const other = readSource?.result ?? source?.read();
  if (other?.kind === 'unreadable') return { kind: 'unreadable', of: 'source', failure: other };
  return { kind: 'texts', texts: { text: own.source, source: other?.source, missingSource, excludedSource } };
}
