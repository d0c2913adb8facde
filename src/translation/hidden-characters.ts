import { fencedCode } from '../markdown/fences.ts';
import { hiddenCharacters } from '../markdown/hidden-markers.ts';
import type { Range } from '../text/range.ts';

/** A character that hides the marker of a heading, item or quotation from Markdown. */
export interface HiddenPlace {
  readonly place: 'before' | 'after';
  readonly marker: string;
  readonly range: Range;
}

/** The characters in a range of a text that hide a marker; in fenced code nothing is a marker. */
export function hiddenIn(range: Range): readonly HiddenPlace[] {
  const found = hiddenCharacters(range.slice()).map(({ place, marker, start, end }) => {
    return { place, marker, range: range.within(start, end) };
  });
  if (found.length === 0) return found;
  const code = fencedCode(range.text);
  return found.filter((hidden) => !code.some((block) => block.overlaps(hidden.range)));
}
