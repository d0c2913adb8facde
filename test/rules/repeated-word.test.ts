import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const file = (target: string): string => sectionFile({ source: 'The tide rises twice a day.', target });
const rules = { 'repeated-word': 'warning' } as const;

describe('repeated-word', () => {
  it('is off by default', () => {
    expect(lint(file('يرتفع المد المد.')).filter(({ rule }) => rule === 'repeated-word')).toEqual([]);
  });

  it.each([
    'نقرأ الجدول سطراً سطراً ثم سطرًا سطرًا.',
    'شبكة سي إن إن للصور.',
    'يرتفع المد، المد ينخفض.',
    'في فيضان، ومد ومدّ.',
    'الميناء Brest Brest.',
    'يقع `المد المد` في شفرة.',
  ])('is silent on %j', (target) => {
    expect(lint(file(target), { rules })).toEqual([]);
  });

  it('finds the second of two equal words, across a line end too', () => {
    const markdown = file('يرتفع المد المد\nثم ينخفض ثم\nثم يهدأ.');
    const start = markdown.indexOf('المد المد') + 'المد '.length;
    expect(lint(markdown, { rules })).toMatchObject([
      { messageId: 'repeatedWord', range: { start: { offset: start }, end: { offset: start + 4 } }, data: { word: 'المد' } },
      { messageId: 'repeatedWord', data: { word: 'ثم' } },
    ]);
  });
});
