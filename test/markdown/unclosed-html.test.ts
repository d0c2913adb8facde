import { describe, expect, it } from 'vitest';
import { withoutUnclosed } from '../../src/markdown/unclosed-html.ts';

const many = (part: string) => part.repeat(1000);

describe('withoutUnclosed', () => {
  it.each(['<!-- a', '<?', '<![CDATA[', '<!A ', '<!--', '<!--\n'])('leaves no opening of a text that is full of %j', (part) => {
    expect(withoutUnclosed(many(part))).toBe(many(part.replace('<', '&')));
  });

  it('leaves what ends in its paragraph, and texts that have few', () => {
    for (const text of [many('<!-- a -->'), many('<!-->'), many('<? a ?>'), many('<!A>'), many('<![CDATA[ ]]>'), '<!-- <!--']) {
      expect(withoutUnclosed(text)).toBe(text);
    }
  });

  it('sees that a comment does not end behind a blank line', () => {
    expect(withoutUnclosed(`${many('<!--')}\n\n-->`)).toBe(`${many('&!--')}\n\n-->`);
    expect(withoutUnclosed(`${many('<!--')}\n>\n-->`)).toBe(`${many('&!--')}\n>\n-->`);
    expect(withoutUnclosed(`${many('<!--')}\n-->`)).toBe(`${many('<!--')}\n-->`);
  });
});
