import type { Offsets } from '../text/offsets.ts';
import { fencesIn } from './fences.ts';

/** A code block that lacks its closing fence, from its opening fence to the end of what it swallows. */
export interface OpenFence extends Offsets {
  /** The marks of the opening fence. */
  readonly marks: string;
  /** The line of the opening fence. */
  readonly opening: Offsets;
  /** What shows that it should end earlier: a closing fence behind code, or the opening fence of another block. */
  readonly sign?: Offsets;
}

const OPENING = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*((`|~)\2{2,})[^\r\n]*/;

/** The code blocks that run to the end of a text, or into another code block, because their closing fence is missing. */
export function openFences(text: string): readonly OpenFence[] {
  return fencesIn(text).flatMap(({ start, end, closed }): readonly OpenFence[] => {
    const code = text.slice(start, end);
    const [line, marks] = OPENING.exec(code) ?? [];
    if (line === undefined || marks === undefined) return [];
    const sign = signIn(code.slice(line.length), marks, closed);
    if (closed && sign === undefined) return [];
    const opening = { start, end: start + line.length };
    const shifted = sign && { start: opening.end + sign.start, end: opening.end + sign.end };
    return [{ start, end, marks, opening, ...(shifted && { sign: shifted }) }];
  });
}

/** Inside a block that is closed only another opening fence is a sign, one that names its language. */
function signIn(code: string, marks: string, closed: boolean): Offsets | undefined {
  const inner = new RegExp(`^[ \\t]*${marks}(?!${marks.charAt(0)})[ \\t]*[A-Za-z][^\`\\r\\n]*$`, 'm').exec(code);
  const glued = closed ? null : new RegExp(`(?<=[^\\s${marks.charAt(0)}>])${marks}[ \\t]*$`, 'm').exec(code);
  const match = glued !== null && (inner === null || glued.index < inner.index) ? glued : inner;
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
