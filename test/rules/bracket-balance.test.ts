import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'bracket-balance': {} } });

describe('bracket-balance', () => {
  it.each([
    ['brackets in pairs', 'The gauge (a float [3]).', 'المقياس (عوّامة [3]).'],
    ['brackets of other kinds', 'The gauge "float".', 'المقياس «العوّامة».'],
    ['numbers of an enumeration', '1) wind it, b) leave it, and 3) go.', '1) عبّئها، ب) اتركها، و3) اذهب، هـ) ارجع.'],
    [
      'brackets in formulas, code and addresses',
      'See $[0, 1)$, `f(` and https://a.example/(x.',
      'انظر $[0, 1)$ و`f(` وhttps://a.example/(x.',
    ],
    ['a source that closes nothing either', 'The gauge (a float.', 'المقياس (عوّامة.'],
    ['a half-open interval on both sides', 'In [0, 1) it is dry.', 'في [0, 1) يكون جافاً.'],
    ['brackets around two paragraphs', '(The gauge.\n\nThe clock.)', '(المقياس.\n\nالساعة.)'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('finds a bracket that is not closed', () => {
    const [finding, ...more] = check('The gauge (a float) draws.', 'المقياس (وهو عوّامة يرسم.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'unclosed',
      severity: 'warning',
      side: 'target',
      data: { source: 'English', target: 'Arabic', bracket: '(', text: 'المقياس (وهو عوّامة يرسم.' },
      related: [{ message: 'the English text' }],
    });
    expect(finding?.range.end.offset).toBe((finding?.range.start.offset ?? 0) + 1);
  });

  it('finds a bracket that closes nothing, or another one', () => {
    expect(check('The gauge (a float) draws.', 'المقياس وهو العوّامة) يرسم.')).toMatchObject([
      { messageId: 'unopened', data: { bracket: ')' } },
    ]);
    expect(check('The gauge (a float) draws.', 'المقياس (العوّامة] يرسم.')).toMatchObject([
      { messageId: 'unopened', data: { bracket: ']' } },
    ]);
  });

  it('shows the neighbourhood of the bracket only', () => {
    const long = 'كلمة '.repeat(20);
    const [finding] = check(`${'word '.repeat(20)}(a float) ${'word '.repeat(20)}`, `${long}(عوّامة ${long}`);
    expect(finding?.data['text']).toHaveLength(51);
  });

  it('takes the bracket of a link for no bracket of the text', () => {
    expect(check('The gauge draws.', 'يرسم [المقياس](/gauge).')).toEqual([]);
    expect(check('The gauge draws.', 'يرسم [المقياس [الأول](/gauge).')).toMatchObject([{ messageId: 'unclosed' }]);
  });
});
