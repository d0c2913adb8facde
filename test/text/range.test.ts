import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, coverOf } from '../../src/text/range.ts';
import { SourceText } from '../../src/text/source-text.ts';

const piece = fc.constantFrom('\n', '\r\n', '\uFEFF', '😀', 'مد', 'a', ' ', '\t', '\u2028');
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** A range of a text of any kind. */
const anyRange = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)];
  return new SourceText('tides.md', text).range(Math.min(start, end), Math.max(start, end));
});

const text = new SourceText('tides.md', 'The sea rises and falls.');
const other = new SourceText('moon.md', text.text);

describe('a range', () => {
  it('gives what stands there', () => {
    expect(text.range(4, 7).slice()).toBe('sea');
  });

  it('gives parts of itself and its ends', () => {
    const range = text.range(4, 13);
    expect(range.within(4).slice()).toBe('rises');
    expect(range.within(0, 3).slice()).toBe('sea');
    expect(range.atStart()).toMatchObject({ start: 4, end: 4 });
    expect(range.atEnd()).toMatchObject({ start: 13, end: 13 });
    expect(text.range(4, 7).until(text.range(18, 23)).slice()).toBe('sea rises and falls');
  });

  it('is its offsets as JSON', () => {
    expect(JSON.parse(JSON.stringify(text.range(4, 7)))).toEqual({ start: 4, end: 7 });
  });

  it.each([
    [[4, 13], true, true],
    [[5, 12], true, true],
    [[13, 13], true, false],
    [[3, 7], false, true],
    [[10, 14], false, true],
    [[13, 17], false, false],
    [[0, 4], false, false],
  ] as const)('from 4 to 13 beside %j', ([start, end], contains, overlaps) => {
    const range = text.range(4, 13);
    expect([range.contains(text.range(start, end)), range.overlaps(text.range(start, end))]).toEqual([contains, overlaps]);
  });

  it('has nothing in common with one of another text', () => {
    expect(text.range(4, 13).contains(other.range(5, 12))).toBe(false);
    expect(text.range(4, 13).overlaps(other.range(5, 12))).toBe(false);
  });
});

describe('trim', () => {
  it('leaves no white space at either end and takes nothing else', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        const trimmed = range.trim();
        expect(trimmed.slice()).toBe(range.slice().trim());
        expect(range.contains(trimmed)).toBe(true);
      }),
    );
  });

  it('gives an empty range at the start where there is only white space', () => {
    expect(new SourceText('tides.md', 'a \t b').range(1, 4).trim()).toMatchObject({ start: 1, end: 1 });
  });
});

describe('cover', () => {
  it('is the smallest range around some, in whatever order', () => {
    expect(cover([text.range(8, 13), text.range(0, 3), text.range(4, 7)])).toMatchObject({ text, start: 0, end: 13 });
    expect(coverOf([{ range: text.range(4, 7) }])).toMatchObject({ text, start: 4, end: 7 });
    expect(cover([])).toBeUndefined();
  });

  it('is none of two texts', () => {
    expect(() => cover([text.range(0, 3), other.range(4, 7)])).toThrow('one range lies in tides.md, another in moon.md');
  });
});
