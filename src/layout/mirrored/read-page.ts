import type { ParsedMarkdown } from '../../markdown/parse.ts';
import type { Side, SideRole, Translation } from '../../translation/ast.ts';
import { readBody } from '../../translation/body.ts';
import { brokenMath } from '../../translation/broken-math.ts';
import type { ParsedTexts } from '../layout.ts';

/** The typed AST of a page and its translation: each file is one side, with nothing around it. */
export function readPage({ source, target }: ParsedTexts): Translation {
  const sides = { source: sideOf('source', source), target: sideOf('target', target) };
  return {
    title: {},
    metadata: undefined,
    pairs: [sides],
    notes: [],
    metrics: [],
    parts: [sides.source, sides.target].map((side) => ({ kind: side.role, range: side.range, side })),
    brokenMath: [...brokenMath(source), ...brokenMath(target)],
  };
}

function sideOf(role: SideRole, markdown: ParsedMarkdown): Side {
  return { role, range: markdown.text.all, blocks: readBody(markdown) };
}
