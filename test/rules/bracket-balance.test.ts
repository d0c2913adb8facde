import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'bracket-balance': {} } });
const rangeOf = (source: string, target: string, bracket: string) => {
  const file = sectionFile({ source, target });
  const start = file.indexOf(bracket, file.indexOf(target));
  return { start: { offset: start }, end: { offset: start + 1 } };
};

describe('bracket-balance', () => {
  it.each([
    ['the same brackets', 'The tide (at noon) turns [3].', 'ينقلب المد (ظهراً) [3].'],
    ['brackets inside brackets', 'The tide (at noon [3]) turns.', 'ينقلب المد (ظهراً [3]).'],
    ['brackets that the source does not have', 'The tide turns.', 'ينقلب المد (tide) «ظهراً».'],
    ['brackets that are left out', 'The tide (at noon) turns.', 'ينقلب المد ظهراً.'],
    ['brackets over several lines', 'The tide (at noon) turns.', 'ينقلب المد (عند\nالظهر).'],
    ['an unpaired bracket on both sides', 'The tide (at noon turns.', 'ينقلب المد (ظهراً.'],
    ['numbers of items', 'First 1) ebb, then 2) flow.', 'أولاً 1) الجزر ثم 2) المد.'],
    ['letters of items', 'First a) ebb, then b) flow.', 'أولاً أ) الجزر ثم ب) المد.'],
    ['an interval in a formula', 'It lies in $[0, 2)$.', 'يقع في $[0, 2)$.'],
    ['code', 'Call `print(`.', 'استدعِ `print(`.'],
    ['an address', 'See <https://tides.example/(a>.', 'انظر <https://tides.example/(a>.'],
    ['a block that is missing, which another rule tells', 'The tide.\n\nThe sea (at noon).', 'المد.'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it.each(['(', '[', '{', '«'])('finds that `%s` is not closed, at the bracket', (bracket) => {
    const [source, target] = ['The tide (at noon) turns.', `ينقلب المد ${bracket}عند الظهر مرتين.`];
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'unclosed',
      severity: 'warning',
      side: 'target',
      data: { source: 'English', target: 'Arabic', bracket },
      range: rangeOf(source, target, bracket),
      related: [{ range: { start: { column: 1 } } }],
    });
  });

  it.each([')', ']', '}', '»'])('finds that `%s` closes nothing', (bracket) => {
    const [source, target] = ['The tide (at noon) turns.', `ينقلب المد عند الظهر${bracket} مرتين.`];
    expect(check(source, target)).toMatchObject([
      { messageId: 'unopened', data: { bracket }, range: rangeOf(source, target, bracket) },
    ]);
  });

  it('finds a bracket that another kind of bracket closes', () => {
    expect(check('The tide (at noon) turns.', 'ينقلب المد (ظهراً] مرتين.')).toMatchObject([
      { messageId: 'unopened', data: { bracket: ']' } },
    ]);
  });

  it('looks at each block alone, those of lists and tables as well', () => {
    expect(check('One (a).\n\nTwo (b).', 'واحد (أ.\n\nاثنان (ب.')).toMatchObject([
      { messageId: 'unclosed' },
      { messageId: 'unclosed' },
    ]);
    expect(check('- One (a).\n- Two (b).', '- واحد (أ).\n- اثنان (ب.')).toMatchObject([{ messageId: 'unclosed' }]);
    expect(check('| Port |\n| --- |\n| Brest (a) |', '| الميناء |\n| --- |\n| Brest (أ |')).toMatchObject([
      { messageId: 'unclosed' },
    ]);
  });
});
