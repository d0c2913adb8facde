import type { Nodes } from 'mdast';
import { rangeOf } from '../markdown/node-range.ts';
import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { BrokenMath } from './ast.ts';

/** The display math of a text that had to be repaired, in the order of the text. */
export function brokenMath({ text, root, math }: ParsedMarkdown): readonly BrokenMath[] {
  const repaired = math.formulas.flatMap(({ start, end, closed, bare }): BrokenMath[] =>
    closed && bare !== true ? [] : [{ kind: closed ? 'bare' : 'unclosed', range: text.range(start, end) }],
  );
  const strays = math.strays.map(({ start, end }): BrokenMath => ({ kind: 'stray', range: text.range(start, end) }));
  const broken = [...repaired, ...strays];
  const code = broken.length === 0 ? [] : codeRanges(root, text);
  return broken.filter(({ range }) => !code.some((block) => block.contains(range))).sort((a, b) => a.range.start - b.range.start);
}

/** The ranges of indented code, which is no math. Only the parser can distinguish it from a paragraph in a list. */
function codeRanges(node: Nodes, text: SourceText): readonly Range[] {
  if (node.type === 'code') return [rangeOf(node, text)];
  return 'children' in node ? node.children.flatMap((child) => codeRanges(child, text)) : [];
}
