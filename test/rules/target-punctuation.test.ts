import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';

const SOURCE = 'The tide rises, then it falls.';
const file = (target: string, source = SOURCE): string => sectionFile({ source, target });
const rules = { 'target-punctuation': {} };
const check = (target: string, source?: string) => lint(file(target, source), { rules });
const ids = (target: string): string[] => check(target).map(({ messageId }) => messageId);

describe('target-punctuation', () => {
  it.each([
    'يرتفع المد، ثم ينخفض؛ فهل يعود؟ نعم.',
    'قيس في Brest, Saint-Malo, Le Havre.',
    'كما في (Laplace, 1775) وغيره.',
    'الارتفاع 1,200 متر.',
    'في الشكل (أ،ب) و(b،c) والسنوات 2017،2018.',
    'قال أحدهم،[7] وقال غيره،¹ ثم سكت.',
    'القيم 1, . . . ، 9 معلومة، ... وهكذا.',
    'هل يعود؟! نعم، "يعود،" قالوا.',
    'اكتب `a,ب` أو $f(a,b)$، أو <https://example.com/?q=1,2>.',
    'الرمز &amp;كذا &#1605;ثم.',
    'f(x) = { x,        إذا كان x > 0',
    'إذا كان A : B . C',
    '**المد،** ثم **الجزر**.',
  ])('is silent on %j', (target) => {
    expect(check(target)).toEqual([]);
  });

  it.each([
    ['يرتفع المد, ثم ينخفض.', ',', '،'],
    ['يرتفع المد; ثم ينخفض.', ';', '؛'],
    ['هل يعود المد?', '?', '؟'],
    ['قاله Laplace [8], وكان محقاً.', ',', '،'],
    ['يرتفع **المد**, ثم ينخفض.', ',', '،'],
    ['يرتفع مدّاً, ثم ينخفض.', ',', '،'],
  ])('finds a mark of the source language in %j', (target, found, expected) => {
    const markdown = file(target);
    const start = markdown.indexOf(target) + target.indexOf(found);
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'foreignMark',
        severity: 'warning',
        side: 'target',
        range: { start: { offset: start }, end: { offset: start + 1 } },
        data: { found, expected },
      },
    ]);
    expect(fixed(markdown, { rules })).toBe(file(target.replace(found, expected)));
  });

  it.each(['يرتفع،، ثم ينخفض.', 'يرتفع،, ثم ينخفض.', 'يرتفع,، ثم ينخفض.'])('finds the doubled mark in %j', (target) => {
    expect(check(target)).toMatchObject([{ messageId: 'doubledMark', data: { expected: '،' } }]);
    expect(fixed(file(target), { rules })).toBe(file('يرتفع، ثم ينخفض.'));
  });

  it('takes two marks of the source for two of the translation', () => {
    expect(check('أحقاً يعود؟؟', 'Does it come back??')).toEqual([]);
    expect(check('أحقاً يعود؟؟', 'Does it come back?')).toMatchObject([
      { messageId: 'doubledMark', data: { found: '؟؟', expected: '؟' } },
    ]);
  });

  it.each([
    ['يرتفع المد ، ثم ينخفض.', 'يرتفع المد، ثم ينخفض.'],
    ['يرتفع المد . ثم ينخفض.', 'يرتفع المد. ثم ينخفض.'],
    ['الارتفاع $h$ ، ثم الزمن.', 'الارتفاع $h$، ثم الزمن.'],
    ['يرتفع المد ،ثم ينخفض.', 'يرتفع المد، ثم ينخفض.'],
  ])('finds the space before a mark in %j', (target, corrected) => {
    expect(ids(target)).toEqual(['spaceBefore']);
    expect(fixed(file(target), { rules })).toBe(file(corrected));
  });

  it.each([
    ['يرتفع المد،ثم ينخفض.', 'يرتفع المد، ثم ينخفض.'],
    ['ميناء Brest،وهو كبير.', 'ميناء Brest، وهو كبير.'],
    ['الموانئ،Brest أولها.', 'الموانئ، Brest أولها.'],
  ])('finds the missing space after a mark in %j', (target, corrected) => {
    expect(ids(target)).toEqual(['noSpaceAfter']);
    expect(fixed(file(target), { rules })).toBe(file(corrected));
  });

  it('looks into headings, lists and tables of the translation', () => {
    const target = '#### المد, والجزر\n\n- البحر, والقمر\n\n| المد, والجزر | الزمن |\n| --- | --- |\n| البحر, والقمر | 12 |';
    expect(ids(target)).toEqual(['foreignMark', 'foreignMark', 'foreignMark', 'foreignMark']);
  });

  it.each([
    ['keys of a bibliography', 'رصد المد قديماً [@munk1966; انظر @cart1999, ص 12].', SOURCE],
    ['a citation by number', 'كما ورد [23, ص 456].', SOURCE],
    ['a citation by Latin names', 'كما ورد (انظر Munk, 1966, ص 3).', SOURCE],
    ['a tuple', 'الزوج ⟨URL, العدد⟩ معلوم.', SOURCE],
    [
      'a name that ends in a mark',
      'تعيد الدالة near-shore? التي نعرفها قيمة.',
      'The function near-shore? that we know gives a value.',
    ],
    ['an entry in Latin letters', 'Munk, W. and Cartwright, D., المد والجزر, Cambridge University Press, 1966.', SOURCE],
    ['brackets with spaces in both texts', 'المد ( والجزر ) معاً.', 'The tides ( both ) are one.'],
    ['a ratio', 'النسبة 3 : 4 ثابتة.', SOURCE],
  ])('leaves alone %s', (_, target, source) => {
    expect(check(target, source)).toEqual([]);
  });

  it('finds a question mark that is no part of a name', () => {
    expect(check('هل يعود المد إلى Brest? نعم.', 'Does it come back to Brest? Yes.')).toMatchObject([
      { messageId: 'foreignMark' },
    ]);
  });

  it.each([
    ['يرتفع المد ! ثم ينخفض.', 'spaceBefore', 'يرتفع المد! ثم ينخفض.'],
    ['مثال : يرتفع المد.', 'spaceBefore', 'مثال: يرتفع المد.'],
    ['يرتفع المد ( مرتين ) كل يوم.', 'spaceInside', 'يرتفع المد (مرتين) كل يوم.'],
    ['يرتفع المد ( مرتين) كل يوم.', 'spaceInside', 'يرتفع المد (مرتين) كل يوم.'],
    ['يرتفع المد (مرتين ) كل يوم.', 'spaceInside', 'يرتفع المد (مرتين) كل يوم.'],
  ])('finds the space in %j', (target, messageId, corrected) => {
    expect(ids(target)).toEqual([messageId]);
    expect(fixed(file(target), { rules })).toBe(file(corrected));
  });
});

describe('target-punctuation in pages', () => {
  it('reports a habit once, with its places, and slips as they are', async () => {
    const found = async (times: number) => {
      const target = Array.from({ length: times }, (_, index) => `عاد ${index} البحر ، ثم مضى.`).join('\n\n');
      const source = Array.from({ length: times }, (_, index) => `The ${index} sea came back, then it went.`).join('\n\n');
      return (await lintPages('target-punctuation', [{ lang: 'ar', source, target }])).flat();
    };
    expect(await found(3)).toMatchObject([{ data: { count: 1 } }, { data: { count: 1 } }, { data: { count: 1 } }]);
    const [finding, ...more] = await found(4);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'spaceBefore',
      data: { count: 4 },
      related: [{ message: 'and here' }, { message: 'and here' }, { message: 'and here' }],
    });
    expect(finding?.fix?.edits).toHaveLength(4);
  });
});
