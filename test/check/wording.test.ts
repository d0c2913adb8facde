import { describe, expect, it } from 'vitest';
import { clip } from '../../src/text/clip.ts';
import { andMore, list, quote } from '../../src/check/wording.ts';

describe('quote', () => {
  it.each([
    ['tide', '`tide`'],
    ['', '``'],
    ['Use `tide` here', '“Use `tide` here”'],
    ['`tide`', '“`tide`”'],
    ['`', '```'],
    ['a ` b', '`a ` b`'],
  ])('shows %j as %j', (value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  it('closes code that was clipped', () => {
    expect(quote(clip(`The one and only call is \`${'tide '.repeat(20)}\` here.`))).toMatch(
      /^“The one and only call is `tide .*…`”$/,
    );
  });

  it('shows the values of lists alike', () => {
    expect(list(['a', 'b `c`', 'd'], 2)).toBe('`a`, “b `c`” and 1 more');
    expect(andMore('b `c`', 3)).toBe('“b `c`” and 2 more after it');
  });
});
