/** Between which lines of a text a comment may stand without being part of anything: a table, code, a formula, a list. */
import { readDirectives } from '../check/directives.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import { MarkdownError, type ParsedMarkdown, parseMarkdown, parseMdx } from '../markdown/parse.ts';
import type { SourceText } from '../text/source-text.ts';

/** Blocks that stay together, from the first line to the last one, 1-based. A blank line, or the end, is on either side. */
export interface BlockGroup {
  readonly first: number;
  readonly last: number;
}

export interface DirectiveGroups {
  /** In the order of the text. */
  readonly groups: readonly BlockGroup[];
  /** The last line of the front matter; 0 when there is none. */
  readonly frontMatterEnd: number;
}

/** The groups of a text; none when it cannot be parsed. */
export function directiveGroups(text: SourceText, isMdx: boolean): DirectiveGroups {
  const frontMatter = frontMatterOf(text.text, text.text).source;
  const frontMatterEnd = frontMatter === undefined ? 0 : text.lineAt(Math.max(frontMatter.end - 1, 0));
  const directives = new Set(readDirectives(text).flatMap(({ kind, line }) => (kind === 'disable-next-line' ? [line] : [])));
  const groups: BlockGroup[] = [];
  for (const { position } of parsed(text, frontMatter, isMdx)?.root.children ?? []) {
    if (position?.start.offset === undefined || position.end.offset === undefined) continue;
    const first = text.lineAt(position.start.offset);
    const last = text.lineAt(Math.max(position.end.offset - 1, position.start.offset));
    const before = groups.at(-1);
    // A directive for the next line must stay the last comment before it.
    const isOneWith = before && (first <= before.last + 1 || isIndented(text, first) || directives.has(first));
    if (isOneWith) groups[groups.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else groups.push({ first, last });
  }
  return { groups, frontMatterEnd };
}

function parsed(text: SourceText, frontMatter: ParsedMarkdown['frontMatter'], isMdx: boolean): ParsedMarkdown | undefined {
  for (const parse of isMdx ? [parseMdx, parseMarkdown] : [parseMarkdown]) {
    try {
      return parse(text, frontMatter);
    } catch (failure) {
      if (!(failure instanceof MarkdownError)) throw failure;
    }
  }
  return undefined;
}

/** What is indented may belong to the block above, as the text of `!!! note` does. */
function isIndented(text: SourceText, line: number): boolean {
  return /^[ \t]/.test(text.lineRange(line).slice());
}
