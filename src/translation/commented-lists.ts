import type { Block, List } from './ast.ts';
import type { SourceText } from '../text/source-text.ts';

/** Comments and white space alone; an empty comment is the usual way to keep two lists apart. */
const COMMENTS = /^(?:\s*<!--(?!\s*-->)(?:(?!-->)[^])*-->)+\s*$/;

/**
 * The blocks with each list joined that comments divide: translators keep the text of the source in comments above its translation,
 * and a comment that is not indented ends a list. A numbered list goes on where its numbers do.
 */
export function joinCommentedLists(blocks: readonly Block[], text: SourceText): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'list' && block.kind === 'list' && goesOn(last, block, text)) {
      joined[joined.length - 1] = { ...last, range: last.range.until(block.range), items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(list: List, next: List, { text }: SourceText): boolean {
  if (list.ordered !== next.ordered || (list.ordered && next.start !== (list.start ?? 1) + list.items.length)) return false;
  const between = text.slice(list.range.end, next.range.start);
  return between.includes('<!--') && COMMENTS.test(between);
}
