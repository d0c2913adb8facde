import { describe, expect, it } from 'vitest';
import { tagsIn } from '../../src/markdown/html-tags.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { htmlSpan, withElements } from '../../src/translation/html-spans.ts';

function elementsIn(html: string): readonly string[] {
  const text = new SourceText('01-tides.md', html);
  const spans = withElements(tagsIn(html).map(({ start, end }) => htmlSpan(text.range(start, end))));
  return spans.filter(({ kind }) => kind !== 'html').map(({ kind, range }) => `${kind} ${range.slice()}`);
}

describe('withElements', () => {
  it.each([
    ['<b>One</b> and <code>two</code>', ['strong <b>One</b>', 'code <code>two</code>']],
    ['<b>One <code>two</code></b>', ['strong <b>One <code>two</code></b>', 'code <code>two</code>']],
    ['<b>One <b>two</b> three', ['strong <b>two</b>']],
    ['<a href="ebb.md">One</a>', ['link <a href="ebb.md">One</a>']],
    ['One <code>two', []],
  ])('finds the elements of %j', (html, elements) => {
    expect(elementsIn(html)).toEqual(elements);
  });

  it('reads text in an element once, however deep elements of its name lie in one another', () => {
    const depth = 500;
    const found = elementsIn(`${'<code>'.repeat(depth)}tide${'</code>'.repeat(depth)}`);
    expect(found.join('').length).toBeLessThan(20 * depth);
  });
});
