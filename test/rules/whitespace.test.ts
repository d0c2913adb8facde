import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const file = (target: string, source = 'The tide rises.'): string => sectionFile({ source, target });
const rules = { whitespace: {} };
const check = (target: string, source?: string) => lint(file(target, source), { rules });

describe('whitespace', () => {
  it.each([
    'يرتفع المد  \nثم ينخفض.',
    'يرتفع المد  \nثم يقف  \nثم ينخفض.  ',
    'يرتفع المد\\\nثم ينخفض.',
    'h = r + s,      (5)',
    'f(x) = { x,        إذا كان x > 0\n       { 0.1x,     غير ذلك',
    'مساحة 12\u00A0متراً.',
    '```\nالمد  \tوالجزر  \n\t\n```',
    'الشفرة `a  b` والعبارة $a  b$ هنا.',
    '| المد   | الجزر |\n| ---    | ---   |\n| 12     | 13    |',
    '- يرتفع\n\n    ثم ينخفض.',
  ])('is silent on %j', (target) => {
    expect(check(target)).toEqual([]);
  });

  it.each([
    ['يرتفع المد. ', 'يرتفع المد.'],
    ['يرتفع المد.   ', 'يرتفع المد.'],
    ['يرتفع المد.\t', 'يرتفع المد.'],
    ['يرتفع المد \nثم ينخفض.', 'يرتفع المد\nثم ينخفض.'],
    ['- يرتفع  \n- ينخفض', '- يرتفع\n- ينخفض'],
    ['#### المد  \nيرتفع.', '#### المد\nيرتفع.'],
    ['يرتفع المد  \n\nثم ينخفض.', 'يرتفع المد\n\nثم ينخفض.'],
  ])('finds white space at the end of a line in %j', (target, corrected) => {
    const markdown = file(target);
    const [finding, ...more] = lint(markdown, { rules });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'trailing', severity: 'warning', side: 'document' });
    expect(fixed(markdown, { rules })).toBe(file(corrected));
  });

  it('finds it anywhere in a file of any kind', () => {
    const progress = '# Progress\n\n- [x] 01-introduction \n';
    expect(lint(progress, { rules, path: 'paper/progress.md' })).toMatchObject([
      { messageId: 'trailing', range: { start: { line: 3 } } },
    ]);
    expect(check('يرتفع.', 'The tide rises. ')).toMatchObject([{ messageId: 'trailing' }]);
  });

  it('does not take the CR of a line ending for white space', () => {
    expect(lint(file('يرتفع المد.').replaceAll('\n', '\r\n'), { rules })).toEqual([]);
  });

  it.each([
    ['doubled', 'يرتفع  المد.', 'يرتفع المد.'],
    ['doubled', 'يرتفع،  ثم ينخفض.', 'يرتفع، ثم ينخفض.'],
    ['doubled', 'ميناء  Brest الكبير.', 'ميناء Brest الكبير.'],
    ['tab', 'يرتفع\tالمد.', 'يرتفع المد.'],
    ['noBreak', 'يرتفع\u00A0المد.', 'يرتفع المد.'],
    ['noBreak', 'يرتفع \u202F**المد**.', 'يرتفع **المد**.'],
  ])('%s between the words of %j', (messageId, target, corrected) => {
    const markdown = file(target);
    expect(lint(markdown, { rules })).toMatchObject([{ messageId, severity: 'warning', side: 'target' }]);
    expect(fixed(markdown, { rules })).toBe(file(corrected));
  });

  it('names a no-break space and does not show it', () => {
    expect(check('يرتفع\u00A0المد.')[0]?.message).toContain('`U+00A0 NO-BREAK SPACE`');
  });

  it.each([
    ['####\u00A0المد', '#### المد', '####'],
    ['-\u00A0المد', '- المد', '-'],
    ['1.\u202Fالمد', '1. المد', '1.'],
  ])('finds a space that hides a marker in %j, and nothing else', (target, corrected, marker) => {
    const source = corrected.replace('المد', 'High');
    const all = lint(sectionFile({ source, target })).filter(({ severity }) => severity !== 'info');
    expect(all).toMatchObject([{ messageId: 'afterMarker', severity: 'error', data: { marker } }]);
    expect(fixed(sectionFile({ source, target }))).toBe(sectionFile({ source, target: corrected }));
  });

  it('leaves such spaces in code and inside a line alone', () => {
    const source = '```\nsea\n```\n\nThe gauge 5 - 6.';
    expect(lint(sectionFile({ source, target: '```\n-\u00A0sea\n```\n\nالمقياس 5 -\u00A06.' }), { rules })).toEqual([]);
  });
});
