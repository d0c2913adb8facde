import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { 'math-delimiters': {} };
const notes = '- **Figures referenced:** None';
const file = (source: string, target: string): string => sectionFile({ source, target, notes });
const check = (source: string, target: string) => lint(file(source, target), { rules });
const ids = (source: string, target: string) => check(source, target).map(({ messageId }) => messageId);
/** The errors and warnings of all rules together. */
const faults = (source: string, target: string) =>
  lint(file(source, target)).flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule]));
/** What a finding covers in a file. */
const shown = (source: string, target: string): string => {
  const [finding] = check(source, target);
  return file(source, target).slice(finding?.range.start.offset ?? 0, finding?.range.end.offset ?? 0);
};

describe('math-delimiters', () => {
  it.each([
    ['formulas', 'The height $h$ and $$k$$ of the sea.', 'الارتفاع $h$ و$$k$$ للبحر.'],
    [
      'a display formula over lines',
      '$$\\begin{cases}\na\n\\end{cases}$$\n\nSo it is.',
      '$$\\begin{cases}\na\n\\end{cases}$$\n\nهكذا.',
    ],
    ['two prices on a line', 'From $40,000 to $12,500, or $4-12 million.', 'من $40,000 إلى $12,500 أو $4-12 مليون.'],
    ['a price that the translation words', 'It costs $40.', 'ثمنه 40 دولاراً.'],
    ['a price with the sign behind', 'It costs $40.', 'ثمنه 40 $.'],
    ['variables in a sentence', 'Set $HOME and $PATH before the start.', 'اضبط $HOME و$PATH قبل البدء.'],
    ['a rate', 'It brings $1,667.84 and $/hr more.', 'يدر $1,667.84 و$/hr أكثر.'],
    ['a sign that both have', 'The array $A of the script.', 'المصفوفة $A في النص.'],
    ['an escaped sign', 'The sign \\$ of the script.', 'علامة النص.'],
    ['dollars in code', 'Write `$A` and `$$`.', 'اكتب `$A` و`$$`.'],
    ['a formula written out', 'The height $h$ of the sea.', 'ارتفاع البحر.'],
    ['signs that need no dollars', 'The factor $\\gamma$ and $10 \\times k$.', 'المعامل γ و10 × k.'],
    ['simple formulas in plain characters', 'With $p = 0.05$ and $n$, so $p < 10^{-5}$.', 'عند p = 0.05 وn يكون $p < 10^{-5}$.'],
    ['powers and indices beside them', 'With $p$, $n$ and $x_k$.', 'عند p وn وx_k.'],
    ['one formula in plain characters alone', 'The height $h$ of the sea.', 'الارتفاع h للبحر.'],
    [
      'one beside another in signs',
      'With $\\alpha = 0.05$ and $n = 30$, $\\frac{a}{b}$.',
      'عند α = 0.05 وn = 30 يكون $\\frac{a}{b}$.',
    ],
    ['a letter before a hyphen', 'The $k$-means of the sea.', 'متوسطات k-means للبحر.'],
    ['a letter that is a part of a word', 'The height $h$ of the sea.', 'ارتفاع البحر height.'],
  ])('is silent on %s', (_, source, target) => {
    expect(ids(source, target)).toEqual([]);
  });

  it('finds a display formula that is not closed, and nothing after it', () => {
    const [source, target] = ['So:\n\n$$a = b$$\n\nThe sea rises $h$.', 'إذن:\n\n$$a = b\n\nيرتفع البحر $h$.'];
    expect(check(source, target)).toMatchObject([
      { messageId: 'unclosed', severity: 'error', side: 'target', data: { formula: 'a = b' } },
    ]);
    expect(shown(source, target)).toBe('$$a = b');
    expect(faults(source, target)).toEqual(['math-delimiters']);
  });

  it('names the side', () => {
    expect(check('So:\n\n$$a = b\n\nThe sea rises.', 'إذن:\n\n$$a = b$$\n\nيرتفع البحر.')).toMatchObject([
      { messageId: 'unclosed', side: 'source' },
    ]);
  });

  it.each([
    ['before a heading', '$$a = b\n## 1.1 البحر', '$$a = b$$\n## 1.1 The Sea'],
    ['in an item', '- $$a = b\n- يرتفع البحر', '- $$a = b$$\n- The sea rises'],
    ['in a quote', '> $$a = b\n>\n> يرتفع البحر.', '> $$a = b$$\n>\n> The sea rises.'],
    ['in a cell', '| أ | ب |\n| - | - |\n| $$a = b | ج |', '| a | b |\n| - | - |\n| $$a = b$$ | c |'],
    ['alone on its line', '$$\na = b\n\nيرتفع البحر في الميناء.', '$$\na = b\n$$\n\nThe sea rises in the harbour.'],
    ['as the last of the side', 'يرتفع البحر.\n\n$$a = b', 'The sea rises.\n\n$$a = b$$'],
  ])('gives one finding for one %s', (_, target, source) => {
    expect(ids(source, target)).toEqual(['unclosed']);
    expect(faults(source, target)).toEqual(['math-delimiters']);
  });

  it('finds two that are not closed', () => {
    expect(ids('$$a = b$$\n\nThe sea rises.\n\n$$c = d$$', '$$a = b\n\nيرتفع البحر.\n\n$$c = d')).toEqual([
      'unclosed',
      'unclosed',
    ]);
  });

  it('finds a `$$` that opens nothing', () => {
    const [source, target] = ['The sea rises in spring.', 'يرتفع البحر $$ في الربيع.'];
    expect(check(source, target)).toMatchObject([{ messageId: 'strayDisplay', side: 'target' }]);
    expect(shown(source, target)).toBe('$$');
  });

  it('finds one outside the sides', () => {
    const markdown = sectionFile({ source: 'The sea.', target: 'البحر.', notes: '- **Equations:** 1\n\n$$a = b' });
    expect(lint(markdown, { rules })).toMatchObject([{ messageId: 'unclosed', side: 'document' }]);
  });

  it.each([
    ['at its end', 'الارتفاع $h للبحر.'],
    ['at its start', 'الارتفاع h$ للبحر.'],
  ])('finds a formula that lost its dollar %s', (_, target) => {
    const source = 'The height $h$ of the sea.';
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'stray', side: 'target', data: { inside: 'Arabic' } });
    expect(shown(source, target)).toBe('$');
    expect(finding?.related).toHaveLength(1);
    expect(faults(source, target)).toEqual(['math-delimiters']);
  });

  it('finds it in the source, too', () => {
    expect(check('The height $h of the sea.', 'الارتفاع $h$ للبحر.')).toMatchObject([
      { messageId: 'stray', side: 'source', data: { inside: 'English' } },
    ]);
  });

  it.each([
    ['commands beside formulas in plain characters', 'With $p$, $n$ and $\\frac{a}{b}$.', 'عند p وn و\\frac{a}{b}.'],
    ['one letter beside what has dollars', 'With $k$ and $\\frac{a}{b}$.', 'عند k و$\\frac{a}{b}$.'],
    ['a letter beside others with dollars', 'With $p$, $n$ and $k$.', 'عند $p$ و$n$ وk.'],
  ])('finds %s', (_, source, target) => {
    expect(ids(source, target)).toEqual(['undelimited']);
  });

  it('finds a formula without its dollars', () => {
    const [source, target] = ['The height $h_0 + a$ of the sea.', 'الارتفاع h_0 +a للبحر.'];
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'undelimited', side: 'target', data: { formula: 'h_0 + a' } });
    expect(shown(source, target)).toBe('h_0 +a');
    expect(faults(source, target)).toEqual(['math-delimiters']);
  });
});
