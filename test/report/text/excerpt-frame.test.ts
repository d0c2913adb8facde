import { Chalk } from 'chalk';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerptFrame } from '../../../src/report/text/excerpt-frame.ts';
import { PLAIN, type Style } from '../../../src/report/style.ts';

/** The frame of a line in which `[…]` stands around what is meant. */
function frame(line: string, style: Style = PLAIN, digits = 1): readonly string[] {
  const start = line.indexOf('[');
  const end = line.indexOf(']') - 1;
  return excerptFrame({ text: line.replace(/[[\]]/g, ''), start, end }, 7, digits, style);
}

describe('excerptFrame', () => {
  it('puts carets below what is meant', () => {
    expect(frame('The tide [rises] today.')).toEqual(['  7 │ The tide rises today.', '    │          ^^^^^']);
    expect(frame('The tide[] today.')).toEqual(['  7 │ The tide today.', '    │         ^']);
    expect(frame('a [b]', PLAIN, 3)).toEqual(['    7 │ a b', '      │   ^']);
  });

  it('counts columns rather than letters', () => {
    expect(frame('涨潮 [两次] 每天')).toEqual(['  7 │ 涨潮 两次 每天', '    │      ^^^^']);
    expect(frame('e\u0301te\u0301 [mar]')).toEqual(['  7 │ e\u0301te\u0301 mar', '    │     ^^^']);
  });

  it('brackets what is meant in a line from the right, where no colour shows it', () => {
    expect(frame('يرتفع [المد] اليوم')).toEqual(['  7 │ يرتفع ⟦المد⟧ اليوم']);
    expect(frame('הגאות [] עולה')).toEqual(['  7 │ הגאות ⟦⟧ עולה']);
    const colored = { ...PLAIN, paint: new Chalk({ level: 1 }), terminal: true };
    expect(frame('يرتفع [المد] اليوم', colored)[0]).toMatch(
      /\u2068يرتفع \u001B\[1m\u001B\[36mالمد\u001B\[39m\u001B\[22m اليوم\u2069$/,
    );
  });

  it('marks no line that is meant as a whole', () => {
    expect(frame('[The tide rises.]')).toEqual(['  7 │ The tide rises.']);
    expect(frame('  [يرتفع المد.]')).toEqual(['  7 │   يرتفع المد.']);
  });

  it('shows white space and blank lines', () => {
    expect(frame('The tide[  ]')).toEqual(['  7 │ The tide··', '    │         ^^']);
    expect(frame('a [b c ]d')).toEqual(['  7 │ a b c·d', '    │   ^^^^']);
    expect(frame('[]')).toEqual(['  7 │ (blank line)']);
  });

  it('cuts a long line around what is meant', () => {
    const words = 'one two three four five six seven eight nine ten';
    const narrow = { ...PLAIN, width: 40 };
    expect(frame(`${words} [mar] ${words}`, narrow)).toEqual([
      '  7 │ …t nine ten mar one two three fou…',
      '    │             ^^^',
    ]);
    expect(frame(`[mar] ${words}`, narrow)[0]).toBe('  7 │ mar one two three four five six s…');
    expect(frame(`${words} [mar]`, narrow)[0]).toMatch(/ten mar$/);
    expect(frame(`a [${words}] b`, narrow)[0]).toMatch(/^ {2}7 │ one two .*…$/);
  });

  it('is never wider than the terminal, and keeps what is meant in sight', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map((part) => part.replace(/[\r\n[\]]/g, ' '));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 40, max: 90 }), (before, meant, after, width) => {
        const lines = frame(`${before}[${meant}]${after}`, { ...PLAIN, width });
        // Brackets around what is meant, and escaped characters, which stay whole, may take more.
        for (const line of lines.filter((each) => !/⟦|<U\+/u.test(each))) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
