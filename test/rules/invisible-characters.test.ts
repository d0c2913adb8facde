import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const file = (target: string): string => sectionFile({ source: 'The tide rises.', target });
const rules = { 'invisible-characters': {} };
const check = (markdown: string) => lint(markdown, { rules });

describe('invisible-characters', () => {
  it.each([
    'السنة 1440 ه\u200D هنا.',
    'می\u200Cرود كلمة فارسية.',
    'العائلة 👨\u200D👩\u200D👧 والقلب ❤\uFE0F.',
    'العلم 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} هنا.',
    'لغة C++\u200E هنا.',
  ])('is silent on %j', (target) => {
    expect(check(file(target))).toEqual([]);
  });

  it('lets a byte order mark stay at the start of the file', () => {
    expect(check(`\uFEFF${file('يرتفع المد.')}`)).toEqual([]);
  });

  it.each([
    ['\u200B', 'U+200B ZERO WIDTH SPACE'],
    ['\u2060', 'U+2060 WORD JOINER'],
    ['\u00AD', 'U+00AD SOFT HYPHEN'],
    ['\uFEFF', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
    ['\u2063', 'U+2063 INVISIBLE SEPARATOR'],
    ['\u3164', 'U+3164 HANGUL FILLER'],
  ])('finds %j', (invisible, character) => {
    const markdown = file(`يرتفع الم${invisible}د.`);
    const start = markdown.indexOf(invisible);
    const [finding, ...more] = check(markdown);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'invisible',
      severity: 'warning',
      range: { start: { offset: start }, end: { offset: start + 1 } },
      data: { character },
    });
    expect(finding?.message).not.toContain(invisible);
    expect(fixed(markdown, { rules })).toBe(file('يرتفع المد.'));
  });

  it('finds a joiner that joins nothing', () => {
    expect(check(file('ميناء Bre\u200Cst.'))).toMatchObject([
      { messageId: 'invisible', data: { character: 'U+200C ZERO WIDTH NON-JOINER' } },
    ]);
  });

  it('finds a text that is spelt in tags, as one error', () => {
    const markdown = file('يرتفع المد.\u{E0068}\u{E0069}');
    expect(check(markdown)).toMatchObject([{ messageId: 'tags', severity: 'error', data: { text: 'hi' } }]);
    expect(fixed(markdown, { rules })).toBe(file('يرتفع المد.'));
  });

  it('finds tags behind a flag that are no region', () => {
    expect(check(file('العلم 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\u{E0068} هنا.'))).toMatchObject([
      { messageId: 'tags', data: { text: 'h' } },
    ]);
    expect(check(file('العلم 🏴\u{E0068}\u{E0069} هنا.'))).toMatchObject([{ messageId: 'tags' }]);
  });

  it('finds it anywhere in the file', () => {
    expect(check(file('يرتفع المد.').replace('tide, clock', 'ti\u200Bde, clock'))).toMatchObject([
      { range: { start: { line: 6 } } },
    ]);
  });

  it('leaves the removal from code to a person', () => {
    const markdown = file('الرمز `a\u200Bb` هنا.');
    expect(check(markdown)).toMatchObject([{ messageId: 'invisible', fix: { safety: 'unsafe' } }]);
    expect(fixed(markdown, { rules })).toBe(markdown);
  });

  it('removes them from the metadata, which hold no code', () => {
    const metadata = (term: string): string =>
      sectionFile({ source: 'The tide rises.', target: 'يرتفع المد.', metadata: `**Glossary Terms Used:** ${term}` });
    expect(fixed(metadata('ti\u200Bde'), { rules })).toBe(metadata('tide'));
  });

  it('takes characters side by side for one fault', () => {
    const file = (text: string) => sectionFile({ source: 'The tide.', target: text });
    const all = lint(file('ال\u200B\u2060\u200Bمد.'), { rules: { 'invisible-characters': {} } });
    expect(all.map(({ messageId }) => messageId)).toEqual(['invisible']);
  });

  it('is one finding for a word that was pasted with them, wherever it stands', () => {
    const markdown = file('ال\u200Bم\u200Bد هنا.\n\nويرتفع ال\u200Bم\u200Bد.\n\nثم ال\u200Bم\u200Bد هناك.');
    const [finding, ...more] = check(markdown);
    expect(more.map(({ data }) => data)).toEqual([{ character: 'U+200B ZERO WIDTH SPACE', count: 2 }]);
    expect(finding).toMatchObject({ messageId: 'invisible', data: { count: 4 } });
    expect(finding?.related).toHaveLength(3);
    expect(fixed(markdown, { rules })).toBe(markdown.replaceAll('\u200B', ''));
  });

  it('is a finding for each of two words, for each character, for a word in code and for those that stand in no word', () => {
    expect(check(file('ال\u200Bمد وال\u200Bبحر.'))).toHaveLength(2);
    expect(check(file('ال\u200Bم\u00ADد.'))).toHaveLength(2);
    expect(check(file('هنا a\u200Bb و `a\u200Bb` هنا.'))).toHaveLength(2);
    expect(check(file('هنا \u200B و \u200B هنا.'))).toHaveLength(2);
  });
});
