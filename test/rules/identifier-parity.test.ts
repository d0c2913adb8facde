import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { 'identifier-parity': {} };
const find = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });

describe('identifier-parity', () => {
  it('finds a misspelt name at its place', () => {
    const markdown = sectionFile({ source: 'We use HarbourNet here.', target: 'نستخدم HarbuorNet هنا.' });
    const start = markdown.indexOf('HarbuorNet');
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'changed',
        severity: 'warning',
        data: { source: 'English', target: 'Arabic', expected: ['HarbourNet'], found: ['HarbuorNet'] },
        range: { start: { offset: start }, end: { offset: start + 10 } },
      },
    ]);
  });

  it('finds an acronym that became a similar one', () => {
    expect(find('The DDM reads it.\n\nThe DDN stores it.', 'يقرؤه DDN.\n\nيخزنه DDN.')).toMatchObject([
      { messageId: 'changed', data: { expected: ['DDM'], found: ['DDN'] } },
    ]);
  });

  it('finds a name that is missing where the target keeps it otherwise', () => {
    const source = 'SeaNet reads it.\n\nThe boats trust SeaNet.';
    expect(find(source, 'يقرؤه SeaNet.\n\nتثق القوارب به.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['SeaNet'], found: [] } },
    ]);
  });

  it('finds a missing name with digits even where it stands only once', () => {
    expect(find('We train TideNet-50 on it.', 'ندربه عليها.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['TideNet-50'] } },
    ]);
  });

  it('lets a name be said in the words that it explains elsewhere', () => {
    const source = 'SeaNet opens.\n\nSeaNet closes.\n\nThe boats trust SeaNet.';
    const explained = 'تفتح شبكة البحر (SeaNet).\n\nتغلق SeaNet.';
    expect(find(source, `${explained}\n\nتثق القوارب بشبكة البحر.`)).toEqual([]);
    expect(find(source, `${explained}\n\nتثق القوارب بالآلة.`)).toMatchObject([
      { messageId: 'missing', data: { expected: ['SeaNet'] } },
    ]);
  });

  it.each([
    ['a plural', 'Two GPUs run.', 'تعمل وحدتا GPU.'],
    ['a translated part', 'A GPS-based buoy.', 'عوامة قائمة على GPS.'],
    ['a name that the target never keeps', 'SeaNet reads it.', 'تقرؤه شبكة البحر.'],
    ['an acronym spelt out now and then', 'The API opens.\n\nThe API closes.', 'تفتح API.\n\nتغلق واجهة البرمجة.'],
    [
      'a name that only explains words',
      'SeaNet (SN) opens.\n\nSeaNet closes.',
      'تفتح شبكة البحر (SeaNet, SN).\n\nتغلق شبكة البحر.',
    ],
    ['a heading in capitals', '## THE TIDE\n\nThe tide rises.', '## المد\n\nيرتفع المد.'],
    ['initials and units', 'H.C. Adams reads 3 MB.', 'يقرأ آدمز 3 ميغابايت.'],
  ])('is silent on %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });
});
