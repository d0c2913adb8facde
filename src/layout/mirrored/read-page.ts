import type { ParsedMarkdown } from '../../markdown/parse.ts';
import type { Side, SideRole, Translation } from '../../translation/ast.ts';
import { readBody } from '../../translation/body.ts';
import { readFrontMatter } from '../../translation/read-front-matter.ts';
import { brokenMath } from '../../translation/broken-math.ts';
import { memoize } from '../../text/memoize.ts';
import type { ParsedTexts } from '../layout.ts';
import { isLanguageSwitcher } from './language-switcher.ts';

/** The typed AST of a page and its translation: each file is one side, below the front matter of its own. */
export function readPage({ source, target }: ParsedTexts): Translation {
  const sides = { source: sourceSide(source), target: sideOf('target', target) };
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

/** Kept with the tree, so that all translations of a source share its blocks and what is derived from them. */
const sourceSide = memoize((markdown: ParsedMarkdown): Side => sideOf('source', markdown));

function sideOf(role: SideRole, markdown: ParsedMarkdown): Side {
  const frontMatter = readFrontMatter(markdown);
  const { text } = markdown;
  const start = frontMatter === undefined ? 0 : text.lineRange(text.lineAt(frontMatter.range.end) + 1).start;
  return {
    role,
    range: text.range(start, text.text.length),
    ...(frontMatter && { frontMatter }),
    blocks: readBody(markdown).filter((block) => !isLanguageSwitcher(block, text.path)),
  };
}
