import type { Languages } from '../language/languages.ts';
import { leadsToReferences, opensReferences } from '../layout/bilingual/reference-list.ts';
import { memoize } from '../text/memoize.ts';
import type { Alignment, Unit } from '../align/alignment.ts';
import { isEntry } from '../align/labels.ts';

/**
 * The blocks that list references, on both sides: those under a heading that opens such a list, and the list or the entries after a
 * line that does. Titles and names in them stay as they are.
 */
export const referenceBlocks = memoize(({ sides }: Alignment, languages: Languages): ReadonlySet<Unit> => {
  const found = new Set<Unit>();
  for (const { blocks, role } of [sides.source, sides.target]) {
    let open: 'heading' | 'line' | undefined;
    for (const block of blocks) {
      if (block.kind === 'heading') {
        const heading = block.content.slice();
        open = opensReferences(heading, languages[role]) || leadsToReferences(heading, languages) ? 'heading' : undefined;
      } else if (block.kind === 'paragraph' && leadsToReferences(block.content.slice(), languages)) open = 'line';
      else if (open === 'line' && block.kind !== 'list' && !isEntry(block)) open = undefined;
      else if (open !== undefined || (block.kind === 'list' && block.items.length > 1 && block.items.every(isEntry)))
        found.add(block);
    }
  }
  return found;
});
