import type { Offsets } from '../text/offsets.ts';

const OPENING = /["“«‘「『]|`(?=`)/g;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['``', "''"],
]);

/**
 * The quotations of a text, with their marks, in order. Each is on one line and ends at the first mark that closes it. That mark
 * is searched once for all quotations that open before it; a pattern would search it again from each of them.
 */
export function quotationsIn(text: string): readonly Offsets[] {
  const found: Offsets[] = [];
  const known = new Map<string, number>();
  let done = 0;
  for (const { index: start } of text.matchAll(OPENING)) {
    if (start < done) continue;
    const mark = text.charAt(start);
    const opening = mark === '`' ? '``' : mark;
    const end = closed(opening, start + opening.length);
    if (end === undefined) continue;
    found.push({ start, end });
    done = end;
  }
  return found;

  function closed(opening: string, from: number): number | undefined {
    const closing = CLOSING.get(opening) ?? '';
    const at = next(closing.charAt(0), from);
    return at < next('\n', from) && text.startsWith(closing, at) ? at + closing.length : undefined;
  }

  function next(character: string, from: number): number {
    const last = known.get(character) ?? -1;
    if (last >= from) return last;
    const index = text.indexOf(character, from);
    const at = index < 0 ? Infinity : index;
    known.set(character, at);
    return at;
  }
}
