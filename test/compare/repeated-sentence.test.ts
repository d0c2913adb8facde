import { describe, expect, it } from 'vitest';
import { repeatedSentences } from '../../src/compare/repeated-sentence.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { SourceText } from '../../src/text/source-text.ts';
import type { Paragraph } from '../../src/translation/ast.ts';

const { languages } = defaultConfig('/');

function repeatedIn(raw: string): readonly string[] {
  const text = new SourceText('tides.md', raw);
  const block: Paragraph = { kind: 'paragraph', range: text.all, content: text.all, spans: [], bold: false };
  return repeatedSentences([block], languages).map(({ second }) => second.slice());
}

describe('repeatedSentences', () => {
  it.each([
    ['The tide rises. The tide rises. It falls.', ['The tide rises.']],
    ['It falls. The tide\nrises fast. The tide  rises fast.', ['The tide  rises fast.']],
    ['يرتفع المد ليلا. يرتفع المد ليلا.', ['يرتفع المد ليلا.']],
    ['See Fig. 3 of it. See Fig. 3 of it.', ['See Fig. 3 of it.']],
    ['The sea fell. The sea fell. The sea fell.', ['The sea fell.']],
  ])('finds what stands twice in %j', (raw, found) => {
    expect(repeatedIn(raw)).toEqual(found);
  });

  it.each(['', 'The tide rises.', 'The tide rises. The tide falls.', 'Alas! Alas!', 'The tide rises. So. The tide rises.'])(
    'finds nothing in %j',
    (raw) => {
      expect(repeatedIn(raw)).toEqual([]);
    },
  );
});
