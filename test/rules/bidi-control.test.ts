import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const file = (target: string): string => sectionFile({ source: 'The port of Brest.', target });
const rules = { 'bidi-control': {} };
const check = (markdown: string) => lint(markdown, { rules });

describe('bidi-control', () => {
  it.each([
    'ميناء \u2066Brest\u2069 كبير.',
    'لغة C++\u200E هنا، و\u061C12\u200F.',
    'ميناء \u2068Brest (\u2067المد\u2069)\u2069.',
  ])('is silent on %j', (target) => {
    expect(check(file(target))).toEqual([]);
  });

  it.each([
    ['override', '\u202E', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['override', '\u202D', 'U+202D LEFT-TO-RIGHT OVERRIDE'],
    ['unbalanced', '\u202B', 'U+202B RIGHT-TO-LEFT EMBEDDING'],
    ['unbalanced', '\u2067', 'U+2067 RIGHT-TO-LEFT ISOLATE'],
    ['unbalanced', '\u2069', 'U+2069 POP DIRECTIONAL ISOLATE'],
    ['unbalanced', '\u202C', 'U+202C POP DIRECTIONAL FORMATTING'],
  ])('%s: a single %j', (messageId, control, character) => {
    const markdown = file(`يرتفع ${control}المد.`);
    const start = markdown.indexOf(control);
    const [finding, ...more] = check(markdown);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId,
      severity: 'error',
      range: { start: { offset: start }, end: { offset: start + 1 } },
      data: { character },
    });
    expect(finding?.message).not.toContain(control);
    expect(fixed(markdown, { rules })).toBe(file('يرتفع المد.'));
  });

  it('takes an override out together with its end', () => {
    const markdown = file('يرتفع \u202Eالمد\u202C هنا.');
    expect(check(markdown)).toMatchObject([{ messageId: 'override' }]);
    expect(fixed(markdown, { rules })).toBe(file('يرتفع المد هنا.'));
  });

  it('makes isolates of balanced embeddings', () => {
    const markdown = file('ميناء \u202ABrest\u202C كبير.');
    expect(check(markdown)).toMatchObject([
      { messageId: 'embedding', severity: 'warning', data: { expected: 'U+2066 LEFT-TO-RIGHT ISOLATE' } },
    ]);
    expect(fixed(markdown, { rules })).toBe(file('ميناء \u2066Brest\u2069 كبير.'));
  });

  it('does not match a control with one on another line', () => {
    expect(check(file('ميناء \u2066Brest\nكبير\u2069.')).map(({ messageId }) => messageId)).toEqual(['unbalanced', 'unbalanced']);
  });

  it('lets an isolate end the embedding inside it', () => {
    expect(check(file('ميناء \u2066Bre\u202Ast\u2069.'))).toMatchObject([
      { messageId: 'unbalanced', data: { character: 'U+202A LEFT-TO-RIGHT EMBEDDING' } },
    ]);
  });

  it.each([
    'الدالة `tide\u200E()` هنا.',
    'العبارة $a\u2066b\u2069$ هنا.',
    'العنوان [هنا](https://example.com/\u200Fa).',
    '```\nif (a\u200F) b();\n```',
    '- البند:\n\n  ```\n  a\u200F\n  ```',
  ])('finds a control that a program reads in %j, and leaves its removal to a person', (target) => {
    const markdown = file(target);
    expect(check(markdown)).toMatchObject([{ messageId: 'machineRead', severity: 'error', fix: { safety: 'unsafe' } }]);
    expect(fixed(markdown, { rules })).toBe(markdown);
    expect(fixed(markdown, { rules, unsafe: true })).toBe(file(target.replaceAll(/\p{Bidi_Control}/gu, '')));
  });

  it('finds a mark in the metadata', () => {
    expect(check(file('يرتفع.').replace('0.90\n', '0.90\u200F\n'))).toMatchObject([{ messageId: 'machineRead' }]);
  });

  it.each([
    ['\u200F#### المد', '#### المد', { character: 'U+200F RIGHT-TO-LEFT MARK', marker: '####' }],
    ['\u200F- المد\n- الجزر', '- المد\n- الجزر', { character: 'U+200F RIGHT-TO-LEFT MARK', marker: '-' }],
    ['\u061C> المد', '> المد', { character: 'U+061C ARABIC LETTER MARK', marker: '>' }],
  ])('finds a mark that hides a marker in %j, and nothing else', (target, corrected, data) => {
    const source = corrected.replace('المد', 'High').replace('الجزر', 'Low');
    const all = lint(sectionFile({ source, target })).filter(({ severity }) => severity !== 'info');
    expect(all).toMatchObject([{ messageId: 'hidesMarker', severity: 'error', data }]);
    expect(fixed(sectionFile({ source, target }))).toBe(sectionFile({ source, target: corrected }));
  });
});
