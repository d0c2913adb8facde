import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineEnding, SourceText, standalone } from '../../src/text/source-text.ts';

const piece = fc.constantFrom('\n', '\r\n', '\r', '\uFEFF', '😀', '\uD83D', 'مد', 'a', ' ', '\t', '\u2028', '');
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const source = (text: string): SourceText => new SourceText('tides.md', text);

describe('positions', () => {
  it('start at line 1, column 1 and count a BOM', () => {
    const text = source('\uFEFFab\r\nمد\rx\n');
    expect(text.positionAt(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(text.positionAt(1)).toEqual({ line: 1, column: 2, offset: 1 });
    expect(text.positionAt(4)).toEqual({ line: 1, column: 5, offset: 4 });
    expect(text.positionAt(5)).toEqual({ line: 2, column: 1, offset: 5 });
    expect(text.positionAt(8)).toEqual({ line: 3, column: 1, offset: 8 });
    expect(text.positionAt(10)).toEqual({ line: 4, column: 1, offset: 10 });
  });

  it('count a surrogate pair as two columns', () => {
    expect(source('😀a').positionAt(2).column).toBe(3);
  });

  it('lead back to their offset from line and column', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const lines = source(text);
        const { line, column } = lines.positionAt(offset);
        expect(lines.lineRange(line).start + column - 1).toBe(offset);
        expect(lines.lineAt(offset)).toBe(line);
      }),
    );
  });

  it('never go back as offsets grow', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = source(text);
        let last = { line: 1, column: 0 };
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = lines.positionAt(offset);
          expect(line === last.line ? column === last.column + 1 : line === last.line + 1 && column === 1).toBe(true);
          last = { line, column };
        }
      }),
    );
  });
});

describe('lines', () => {
  it('with their endings make the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = source(text);
        let rebuilt = '';
        for (let line = 1; line <= lines.lineCount; line++) {
          const content = lines.slice(lines.lineRange(line));
          expect(content).not.toMatch(/[\r\n]/);
          rebuilt += content + lines.eolOf(line);
        }
        expect(rebuilt).toBe(text);
        expect(lines.eolOf(lines.lineCount)).toBe('');
        expect(lines.lineCount).toBe(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });

  it('beyond the last are empty and at the end', () => {
    expect(source('ab\n').lineRange(9)).toMatchObject({ start: 3, end: 3 });
  });

  it('that a range touches are those of its two ends and all between', () => {
    const text = source('one\r\ntwo\r\nthree');
    expect(text.linesIn({ start: 1, end: 6 })).toMatchObject([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
  });

  it.each<[string, LineEnding]>([
    ['', '\n'],
    ['a\r\nb\nc\r\n', '\r\n'],
    ['a\rb\n', '\r'],
    ['a\nb\r\n', '\n'],
  ])('have the ending of most of them: %j', (text, eol) => {
    expect(source(text).eol).toBe(eol);
  });
});

it('a range of it knows it', () => {
  const text = source('one\ntwo');
  expect([text.all, text.lineRange(2), text.lineAround(5), ...text.linesIn(text.all)].every((range) => range.text === text)).toBe(
    true,
  );
  expect(text.all.slice()).toBe('one\ntwo');
  expect(standalone('one\ntwo').slice()).toBe('one\ntwo');
});
