import { defineRule, warning } from '../../src/rule-kit.ts';
import type { LanguageNames } from '../../src/rule-kit.ts';
import { newBlocks } from '../../src/compare/lacking-text.ts';

interface Data {
  likely: LanguageNames & { count: number };
}

export default defineRule<Data>({
  id: 'stale',
  category: 'pages',
  summary: 'a translated page is not behind its source',
  mqm: 'Omission',
  rank: 'file',
  messages: {
    likely: warning(
      ({ source, target, count }) =>
        `The ${target} page lacks ${count} blocks of the ${source} in several places, so it is likely to translate an older version. Bring it up to date.`,
    ),
  },

  sides(alignment, { names, report }) {
    const { sides } = alignment;
    const missing = newBlocks(alignment);
    if (missing.length === 0) return;
    const { source, target } = sides;
    report('likely', {
      at: target.blocks[0]?.range ?? target.range.atStart(),
      side: 'target',
      data: { ...names, count: missing.length },
      gathers: [source.range, target.range],
    });
  },
});
