import type { ElementContent } from 'hast';
import type { Range } from '../../text/range.ts';
import { marked } from './marks.ts';
import type { TextContext } from './text.ts';
import { visible } from './visible.ts';

/** A stretch of a file as it is written, such as code or metadata, with the findings in it marked. */
export function rawOf({ text, start: first, end: last }: Range, { marks }: TextContext): ElementContent[] {
  const inside = marks.touching({ start: first, end: last }).filter((mark) => mark.start < mark.end);
  const ends = inside.flatMap(({ start, end }) => [Math.max(start, first), Math.min(end, last)]);
  const cuts = [...new Set([first, ...ends, last])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? end;
    const covering = inside.filter((mark) => mark.start <= start && end <= mark.end);
    const words = visible(text.slice({ start, end }));
    return covering.toReversed().reduce<ElementContent[]>((inner, mark) => [marked(mark, inner, marks)], words);
  });
}
