import type { Range } from '../../src/text/range.ts';
import { SourceText } from '../../src/text/source-text.ts';

/** The range of a text that stands somewhere in a file: what takes indexes into it for offsets of the file is off by some. */
export function midFile(text: string): Range {
  const before = 'Some lines come first, and others follow.\n\n';
  return new SourceText('tides.md', `${before}${text}\n\nThe end.\n`).range(before.length, before.length + text.length);
}
