import { describe, expect, it } from 'vitest';
import { normalizeTex, normalizeTexWords, texChange } from '../../src/markdown/tex.ts';

describe('normalized TeX', () => {
  it.each([
    ['spaces', 'a  +  b', 'a+b'],
    ['spacing commands', 'a \\, b \\quad c', 'a b c'],
    ['words in text commands', 'a \\text{if } b', 'a \\text{إذا } b'],
    ['words in nested braces', '\\text{a {b} c}', '\\text{د}'],
    ['a mark at the end', 'a + b.', 'a + b ،'],
    ['a comma of either script', 'f(a, b)', 'f(a، b)'],
    ['the ending of an ordinal', 'n^{th}', 'n'],
  ])('is the same in spite of %s', (_, one, other) => {
    expect(normalizeTex(one)).toBe(normalizeTex(other));
  });

  it.each([
    ['a sign', 'a + b', 'a - b'],
    ['an index', 'a_i', 'a_j'],
    ['a command', '\\hat a', '\\bar a'],
    ['a thin space that is none', '\\quadratic', '\\ratic'],
    ['a comma inside', 'f(a, b)', 'f(a b)'],
  ])('differs in %s', (_, one, other) => {
    expect(normalizeTex(one)).not.toBe(normalizeTex(other));
  });

  it('lacks all the marks at its end, escaped ones too, and no others', () => {
    expect(normalizeTex('a\\.,\\.')).toBe('a');
    expect(normalizeTex('f(a,) .\\;,')).toBe('f(a,)');
    expect(normalizeTex(`${','.repeat(200_000)}a`)).toBe(`${','.repeat(200_000)}a`);
  });

  it('is the same without words, wherever they stand', () => {
    expect(normalizeTexWords('\\{all\\ heights\\}')).toBe(normalizeTexWords('\\{كل\\ الارتفاعات\\}'));
    expect(normalizeTexWords('a \\text{ if } b;')).toBe(normalizeTexWords('a إذا b'));
    expect(normalizeTexWords('\\alpha_i')).not.toBe(normalizeTexWords('\\beta_i'));
  });
});

it('a change is what stands between the common start and end', () => {
  expect(texChange('a + \\frac{b}{2}', 'a + \\frac{c}{2}')).toEqual({ removed: 'b', added: 'c' });
  expect(texChange('a + b', 'a')).toEqual({ removed: '+b', added: '' });
  expect(texChange('aa', 'aaa')).toEqual({ removed: '', added: 'a' });
  expect(texChange('a', 'a')).toEqual({ removed: '', added: '' });
});
