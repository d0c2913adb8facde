import { describe, expect, it } from 'vitest';
import { commentedOut } from '../../src/markdown/comment-tags.ts';
import { blanked } from '../../src/text/blanked.ts';
import { tagLinesIn } from '../../src/markdown/tag-lines.ts';

const shown = (text: string) => commentedOut(tagLinesIn(text)).reduce(blanked, text);

describe('what tags comment out', () => {
  it('is left out up to the tag that closes it, and all offsets stay', () => {
    const text = 'Low.\n\n{{% comment %}}\n\n## High\n\n{{% /comment %}}\n\nWait.';
    expect(shown(text)).toBe(text.replace(/\{[^]*\}/, (part) => part.replaceAll(/[^\n]/g, ' ')));
    expect(shown('{% comment %}\nHigh\n{% endcomment %}\nLow').trim()).toBe('Low');
  });

  it.each(['{{% comment %}}\n\nHigh', '{{% /comment %}}\n\nHigh', '{{% comment %}}\n\nHigh\n\n{% endcomment %}'])(
    'is nothing where the tags do not belong together: %j',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );
});
