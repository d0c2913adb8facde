import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/report/html/card.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import { finding } from '../findings.ts';

/** The change that a card shows for one edit of a text, as HTML. */
function change(text: string, start: number, end: number, after: string): string {
  const source = new SourceText('a.md', text);
  const range = source.positions({ start, end });
  const diagnostic = finding({ range, fix: { safety: 'safe', edits: [{ range, text: after }] } });
  const card = cardOf({ number: 1, path: 'a.md', diagnostic }, { rules: new Map(), texts: [source], isPlaced: () => false });
  return /<p class="change" dir="auto">(.*?)<\/p>/s.exec(toHtml(card))?.[1] ?? '';
}

describe('the fix on a card', () => {
  it.each([
    ['a replaced word', 'one two three', 4, 7, '2', 'one <del>two</del><ins>2</ins> three'],
    ['only the words that change', 'x = a + b - c', 4, 13, 'a + d - c', 'x = a + <del>b</del><ins>d</ins> - c'],
    ['whole words', 'the counter', 0, 11, 'the count', 'the <del>counter</del><ins>count</ins>'],
    ['what is added', 'one two', 3, 3, ',', 'one<del></del><ins>,</ins> two'],
    ['what is taken away', 'one  two', 3, 5, ' ', 'one <del> </del><ins></ins>two'],
    ['markup as text', 'a <b> c', 2, 5, '<i>', 'a &#x3C;<del>b</del><ins>i</ins>> c'],
  ])('shows %s', (_, text, start, end, after, shown) => expect(change(text, start, end, after)).toBe(shown));

  it('shows the line before and after, whatever is replaced', () => {
    const words = fc.array(fc.constantFrom('a', 'bc', '𝒳', 'é', ' ', ', ', '='), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, words, words, (head, before, after, tail) => {
        const shown = change(head + before + tail, head.length, head.length + before.length, after);
        expect(shown.replaceAll(/<ins>.*?<\/ins>|<\/?del>/gs, '')).toBe(head + before + tail);
        expect(shown.replaceAll(/<del>.*?<\/del>|<\/?ins>/gs, '')).toBe(head + after + tail);
      }),
    );
  });
});
