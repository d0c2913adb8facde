import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanMath } from '../../src/markdown/math-scanner.ts';

interface Found {
  readonly display: readonly string[];
  readonly inline: readonly string[];
  readonly unclosed: readonly string[];
  readonly strays: number;
}

/** What stands between the delimiters, white space at the ends aside. */
function found(text: string): Found {
  const { formulas, strays } = scanMath(text);
  const tex = (wanted: (formula: (typeof formulas)[number]) => boolean) =>
    formulas.filter(wanted).map(({ content }) => text.slice(content.start, content.end).trim());
  return {
    display: tex(({ display, closed }) => display && closed),
    inline: tex(({ display }) => !display),
    unclosed: tex(({ closed }) => !closed),
    strays: strays.length,
  };
}

const nothing: Found = { display: [], inline: [], unclosed: [], strays: 0 };

describe('display math closes where its `$$` closes', () => {
  it.each([
    ['on lines of its own', '$$\na = b\n$$\n\nAfter $c$.', ['a = b']],
    [
      'with text behind the opening',
      '$$\\begin{cases}\na \\\\\nb\n\\end{cases}$$\n\nAfter $c$.',
      ['\\begin{cases}\na \\\\\nb\n\\end{cases}'],
    ],
    ['with text before the closing', '$$a +\nb $$\n\nAfter $c$.', ['a +\nb']],
    ['in the middle of a line', 'Here $$a$$ and $$b$$, then $c$.', ['a', 'b']],
    ['right behind another', '$$a$$$$b$$ and $c$', ['a', 'b']],
    ['with a blank line inside a fence', '$$\na = b\n\nd = e\n$$\n\nAfter $c$.', ['a = b\n\nd = e']],
    [
      'with carriage returns',
      '$$\\begin{aligned}\r\na\r\n\\end{aligned}$$\r\n\r\nAfter $c$.',
      ['\\begin{aligned}\r\na\r\n\\end{aligned}'],
    ],
    ['in an item', '- Item:\n  $$\n  a\n  - b\n  $$\n- Next $c$.', ['a\n  - b']],
    ['in a quote', '> $$a +\n> b$$\n\nAfter $c$.', ['a +\n> b']],
    ['in a table', '| f | g |\n| - | - |\n| $$a$$ | $c$ |', ['a']],
    ['with a lone dollar in a text command', '$$a \\text{ at $t=1$}$$ and $c$', ['a \\text{ at $t=1$}']],
    ['with an escaped dollar', '$$a \\$$$ and $c$', ['a \\$']],
    ['at the end of the file', '$c$\n\n$$a$$', ['a']],
    [
      'with a title inside, words in a text command',
      '$$\na \\text{ when the moon is new}\n$$\n\n$c$',
      ['a \\text{ when the moon is new}'],
    ],
  ])('%s', (_, text, display) => {
    expect(found(text)).toEqual({ ...nothing, display, inline: ['c'] });
  });
});

describe('an unclosed `$$` is one finding and swallows nothing after it', () => {
  it.each([
    ['before a blank line', '$$a = b\n\nAfter $c$.', ['a = b']],
    ['before a heading', '$$a = b\n## Next\n\nAfter $c$.', ['a = b']],
    ['before prose', '$$a = b\nThis is the mean height, where $c$ is the sum.', ['a = b']],
    ['alone on its line', '$$\na = b\n\nAfter that there is $c$.', ['a = b']],
    ['alone on its line before a heading', '$$\na = b\n## Next\n\nAfter $c$.', ['a = b']],
    ['with one dollar at its end', '$$a = b$\n\nAfter $c$.', ['a = b$']],
    ['in an item', '- $$a = b\n- $c$ and more\n\nAfter.', ['a = b']],
    ['in a nested item', '- one\n  - $$a = b\n  - $c$\n- two $$d$$', ['a = b'], ['d']],
    ['in a quote', '> $$a = b\n>\n> After $c$.', ['a = b']],
    ['in a table cell', '| f | g |\n| - | - |\n| $$a = b | $c$ |\n| $$d$$ | e |', ['a = b'], ['d']],
    ['with carriage returns', '$$a = b\r\n\r\nAfter $c$ and $$d$$.', ['a = b'], ['d']],
    [
      'with an environment',
      '$$\\begin{aligned}\na &= b\n\\end{aligned}\n\nAfter $c$.',
      ['\\begin{aligned}\na &= b\n\\end{aligned}'],
    ],
    ['before a fence', '$$a = b\n```\n$$ x\n```\n\nAfter $c$.', ['a = b']],
    ['twice', '$$a = b\n\nBetween $c$.\n\n$$d = e\n\nAfter.', ['a = b', 'd = e']],
    ['at the end of the file', '$c$\n\n$$a = b', ['a = b']],
  ])('%s', (_, text, unclosed, display: readonly string[] = []) => {
    expect(found(text)).toEqual({ ...nothing, display, unclosed, inline: ['c'] });
  });

  it.each([
    ['in a sentence', 'A sign $$ in a text, and $c$.'],
    ['alone at the end', 'Text with $c$.\n\n$$'],
    ['alone between paragraphs', 'Text with $c$.\n\n$$\n\nMore text follows here.'],
    ['behind a formula', 'a = b\n$$\n\nMore text with $c$ follows.'],
    ['of three dollars', 'A sign $$$ in a text, and $c$.'],
  ])('a stray one %s', (_, text) => {
    expect(found(text)).toEqual({ ...nothing, strays: 1, inline: ['c'] });
  });
});

describe('display math without dollars', () => {
  it.each([
    ['in square brackets', '\\[ a = b \\]\n\nAfter $c$.', ['a = b']],
    ['over several lines', '\\[\na_1\n\\]\nAfter $c$.', ['a_1']],
    [
      'an environment',
      '\\begin{align*}\na &= b\n- d\n\\end{align*}\n\nAfter $c$.',
      ['\\begin{align*}\na &= b\n- d\n\\end{align*}'],
    ],
  ])('%s', (_, text, display) => {
    expect(found(text)).toEqual({ ...nothing, display, inline: ['c'] });
  });

  it.each([
    ['over a blank line', '\\[ a = b\n\n\\] and \\begin{align} a\n\n\\end{align}'],
    ['of text', '\\begin{itemize} \\item a \\end{itemize}'],
    ['in code', '`\\[ a = b \\]` and `\\(a = b\\)`'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual(nothing);
  });
});

describe('inline math', () => {
  it.each([
    ['plain', 'the height $h$ and $k_1$', ['h', 'k_1']],
    ['over two lines', 'the sum $a +\nb$ here', ['a +\nb']],
    ['padded on both sides', 'the sum $ a + b $ here', ['a + b']],
    ['with an escaped dollar', 'the signs $\\$$ and $[z; \\$; a_k]$', ['\\$', '[z; \\$; a_k]']],
    ['behind an Arabic letter', 'و$h$ هو الارتفاع', ['h']],
    ['before Arabic punctuation', 'الارتفاع $h$، ثم', ['h']],
    ['behind an unclosed one', 'the height $h and the sum $k$ here', ['k']],
    ['that is a sign', 'the mark $<$EOS$>$ and $-$', ['<', '>', '-']],
    ['behind a digit', 'about 10$^{-6}$, 2$\\pi$ and 3$x$ here', ['^{-6}', '\\pi', 'x']],
    ['before a letter, behind a mark', 'the best $x^*$و and $n!$و', ['x^*', 'n!']],
    ['with primes', "the tides \\(e'\\) and \\((e', h)\\) of \\(2n\\), not \\(of old\\)", ["e'", "(e', h)", '2n']],
    ['in round brackets', 'the speed \\( v_0 = 12 \\), and \\(n\\)', ['v_0 = 12', 'n']],
    ['with three words in a text command', 'the sum $a = \\text{all of the tides}$ here', ['a = \\text{all of the tides}']],
  ])('%s', (_, text, inline) => {
    expect(found(text)).toEqual({ ...nothing, inline });
  });

  it.each([
    ['prices', 'It costs $5 or $10 a piece, $40,000 at most, $4-12 million in all.'],
    ['a price behind its amount', 'Between 5 $ and 10 $ a piece'],
    ['a variable of a script', 'The array $A and the field $B are kept.'],
    ['prices with the sign behind', 'Between **35$** a day and **40$** a night, 5$/kg or 6$.'],
    ['prices with words between', 'It is $35/month and 40$ a year; من $35 شهرياً إلى 40$ سنوياً'],
    ['prices in two cells', '| a | b |\n| - | - |\n| $5 | 10$ |'],
    ['variables in a sentence of each language', 'Set $HOME and $PATH. اضبط $HOME و$PATH. Usa $HOME y $PATH/bin o ${TIDE}.'],
    ['escaped brackets', 'see \\[1\\], \\(a\\), \\(7\\), \\(see above\\), \\[x\\], \\[^tide\\] and \\[my_link\\]'],
    ['brackets with words', 'see \\[the tide = of the moon\\] here'],
    ['escaped dollars', 'Write \\$5 and \\$6.'],
    ['code', 'Type `$h$` or ``$$`` here.'],
    ['fenced code', '```\n$h$ and $$k$$\n```'],
    ['comments', '<!-- $h$ and $$k$$ -->'],
    ['dollars in different items', '- from $a\n- up to b$\n'],
  ])('not in %s', (_, text) => {
    expect(found(text)).toEqual(nothing);
  });
});

describe('the masked text', () => {
  const piece = fc.constantFrom(
    '$',
    '$$',
    '\\$',
    '`',
    '``',
    '```\n',
    '\n',
    '\r\n',
    '\n\n',
    '\uFEFF',
    '> ',
    '- ',
    '| ',
    '# ',
    'x',
    'a = b',
    'مد',
    ' ',
    '<!--',
    '-->',
    '5',
    "''",
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('has the length of the text, and differs in formulas and dollars only', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { masked, formulas } = scanMath(text);
        expect(masked).toHaveLength(text.length);
        for (const [index, character] of [...masked].entries()) {
          const inside = formulas.some(({ start, end }) => start <= index && index < end);
          if (!inside && !/[$\\`]/.test(text.charAt(index))) expect(character).toBe(text.charAt(index));
        }
      }),
    );
  });

  it('has formulas on one line each, apart and in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { masked, formulas, strays } = scanMath(text);
        let end = 0;
        for (const formula of formulas) {
          expect(formula.start).toBeGreaterThanOrEqual(end);
          expect(formula.start).toBeLessThan(formula.content.start);
          expect(formula.content.end).toBeLessThanOrEqual(formula.end);
          expect(masked.slice(formula.start, formula.end)).toMatch(/^\$\$?x*\$\$?$/);
          ({ end } = formula);
        }
        for (const stray of strays) expect(text.slice(stray.start, stray.end)).toMatch(/^\$\$+$/);
      }),
    );
  });

  it.each([
    ['$a ', { display: 0, inline: 0, strays: 0 }],
    ['$$ a ', { display: 25_000, inline: 0, strays: 0 }],
    ['$a$ ', { display: 0, inline: 50_000, strays: 0 }],
    ['$a\n', { display: 0, inline: 0, strays: 0 }],
    ['`a ', { display: 0, inline: 0, strays: 0 }],
    ['$$\n', { display: 25_000, inline: 0, strays: 0 }],
    ['| $$a = b ', { display: 25_000, inline: 0, strays: 0 }],
    ['$', { display: 0, inline: 0, strays: 1 }],
  ])('are found in 50,000 times %j', (piece, counts) => {
    const { display, inline, strays } = found(piece.repeat(50_000));
    expect({ display: display.length, inline: inline.length, strays }).toEqual(counts);
  });
});
