import { describe, expect, it } from 'vitest';
import { translationOf } from '../../support/translation.ts';

const body = '\n\n### English Version\n\nThe sea rises.\n\n### النسخة العربية\n\nيرتفع البحر.\n';

describe('titles', () => {
  it.each([
    ['two headings', '# Section 1: Tides\n## القسم 1: المد', 'Section 1: Tides', 'القسم 1: المد'],
    ['with a blank line between', '# Tides\n\n## المد', 'Tides', 'المد'],
    ['one heading for both', '# Section 1: Tides / القسم 1: المد', 'Section 1: Tides', 'القسم 1: المد'],
    ['a slash inside a title', '# Ebb / Flood\n## الجزر / المد', 'Ebb / Flood', 'الجزر / المد'],
    ['between separators', '---\n\n# How Tides Work\n## كيف يحدث المد', 'How Tides Work', 'كيف يحدث المد'],
    ['with a name for a translation', '# Section 3: CLOCK\n## القسم 3: CLOCK', 'Section 3: CLOCK', 'القسم 3: CLOCK'],
    ['behind a BOM', '\uFEFF# Tides\n## المد', 'Tides', 'المد'],
    ['with a comment before', '<!-- draft -->\n\n# Tides\n## المد', 'Tides', 'المد'],
  ])('%s', (_, head, source, target) => {
    const { title } = translationOf(head + body);
    expect(title).toMatchObject({ source: { text: source }, target: { text: target } });
    for (const one of [title.source, title.target]) expect(one?.content.slice()).toBe(one?.text);
  });

  it('may be missing on either side', () => {
    expect(translationOf(`# Tides${body}`).title).toEqual({ source: expect.objectContaining({ text: 'Tides' }) });
    expect(translationOf(`# المد${body}`).title).toEqual({ target: expect.objectContaining({ text: 'المد' }) });
    expect(translationOf(body).title).toEqual({});
  });

  it('carry their number with its place', () => {
    const { title } = translationOf(`# Section 4: Tides\n## القسم الرابع: المد${body}`);
    const [source, target] = [title.source?.number, title.target?.number];
    expect([source, target].map((number) => number?.range.slice())).toEqual(['4', 'الرابع']);
    expect([source?.readings, target?.readings]).toEqual([['4'], ['4']]);
  });
});
