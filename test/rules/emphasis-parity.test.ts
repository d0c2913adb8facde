import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'emphasis-parity': {} } });
const rangeOf = (source: string, target: string, part: string) => {
  const start = sectionFile({ source, target }).indexOf(part);
  return { start: { offset: start }, end: { offset: start + part.length } };
};

describe('emphasis-parity', () => {
  it.each([
    ['the same bold phrases', '**Ebb.** The **sea** falls.', '**الجزر.** ينخفض **البحر**.'],
    ['another order', 'The **moon** lifts the **sea**.', 'يُرفع **البحر** بفعل **القمر**.'],
    ['another style of bold', 'The **sea** falls.', 'ينخفض __البحر__.'],
    ['another style of italics', 'The *sea* falls.', 'ينخفض _البحر_.'],
    ['italics that are lost', 'The *sea* falls.', 'ينخفض البحر.'],
    ['more bold phrases', 'The **sea** falls.', '**ينخفض** **البحر**.'],
    ['a lead-in that stands later', '**Ebb** is the fall of the sea.', 'انخفاض البحر هو **الجزر**.'],
    ['stars in code and formulas', 'So `a ** b` and $a ** b$.', 'إذن `a ** b` و$a ** b$.'],
    ['stray stars on both sides', 'So 2 ** 3 holds.', 'إذن 2 ** 3 صحيح.'],
    ['a bold phrase in a table', '| **Port** |\n| --- |\n| Brest |', '| **الميناء** |\n| --- |\n| Brest |'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('finds a lead-in that is plain, in the text that lost it', () => {
    const [source, target] = ['**Ebb.** The sea falls.', 'الجزر. ينخفض البحر.'];
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'leadIn',
      severity: 'warning',
      side: 'target',
      data: { source: 'English', target: 'Arabic', phrase: 'Ebb.' },
      range: rangeOf(source, target, target),
      related: [{ range: rangeOf(source, target, source) }],
    });
  });

  it('finds the label of a list item that is plain, at the item', () => {
    const [source, target] = ['- **Ebb:** fall.\n- **Flow:** rise.', '- **الجزر:** انخفاض.\n- المد: ارتفاع.'];
    expect(check(source, target)).toMatchObject([
      { messageId: 'leadIn', data: { phrase: 'Flow:' }, range: rangeOf(source, target, 'المد: ارتفاع.') },
    ]);
  });

  it('finds a paragraph that is no longer bold', () => {
    expect(check('**Spring tide**\n\nThe sea rises.', 'المد الربيعي\n\nيرتفع البحر.')).toMatchObject([
      { messageId: 'leadIn', data: { phrase: 'Spring tide' } },
    ]);
  });

  it('finds lost phrases, and says how many there are', () => {
    const [finding, ...more] = check('At **new moon** the **sea** rises.', 'يرتفع البحر عند **المحاق**.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'lost', data: { phrases: ['new moon', 'sea'], expected: 2, found: 1 } });
  });

  it('finds a lost phrase in a cell of a table', () => {
    expect(check('| Port |\n| --- |\n| now **Brest** |', '| الميناء |\n| --- |\n| الآن Brest |')).toMatchObject([
      { messageId: 'lost', data: { phrases: ['Brest'], expected: 1, found: 0 } },
    ]);
  });

  it.each([
    ['one that does not close', 'يرتفع عند **المحاق.', '**المحاق'],
    ['one before a space', 'يرتفع عند ** المحاق**.', '** المحاق'],
    ['one that does not open', 'يرتفع عند المحاق**.', '**.'],
  ])('finds stray stars: %s', (_, target, part) => {
    const source = 'It rises at **new moon**.';
    const start = rangeOf(source, target, target).start.offset + target.indexOf(part);
    expect(check(source, target)).toMatchObject([
      { messageId: 'stray', range: { start: { offset: start }, end: { offset: start + 2 } } },
    ]);
  });
});
