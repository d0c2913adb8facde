import type { Offsets } from '../text/offsets.ts';
import type { TagLine } from './tag-lines.ts';

/** The parts of a text that sites leave out: from `{{% comment %}}` or `{% comment %}` to the tag that closes it. */
export function commentedOut(lines: readonly TagLine[]): readonly Offsets[] {
  const found: Offsets[] = [];
  let open: TagLine | undefined;
  for (const line of lines) {
    if (line.name !== 'comment') continue;
    if (line.turn === 'opens') open ??= line;
    else if (open?.form === line.form) {
      found.push({ start: open.start, end: line.end });
      open = undefined;
    }
  }
  return found;
}
