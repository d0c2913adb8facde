import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { 'reference-parity': {} };

function check(source: string, target: string) {
  const markdown = sectionFile({ source, target });
  return lint(markdown, { rules }).map(({ messageId, range, related, data }) => ({
    messageId,
    at: markdown.slice(range.start.offset, range.end.offset),
    related: related.map((place) => markdown.slice(place.range.start.offset, place.range.end.offset)),
    data,
  }));
}

describe('reference-parity', () => {
  it('finds a changed label, at the reference', () => {
    expect(check('Figure 3 shows the water.', 'يبين الشكل 4 الماء.')).toMatchObject([
      { messageId: 'changed', at: 'الشكل 4', related: ['Figure 3'], data: { expected: ['figure 3'], found: ['figure 4'] } },
    ]);
  });

  it('finds a changed kind', () => {
    expect(check('Table 2 lists ports, Figure 3 the water.', 'يسرد الشكل 2 الموانئ، والشكل 3 الماء.')).toMatchObject([
      { messageId: 'kindChanged', at: 'الشكل 2', related: ['Table 2'], data: { expected: 'table', found: 'figure', label: '2' } },
    ]);
  });

  it('finds lost references of one text as one', () => {
    const target = 'الماء هادئ.';
    expect(check('The water is calm (Section 4.1, Eq. 2).', target)).toMatchObject([
      { messageId: 'missing', at: target, related: ['Section 4.1', 'Eq. 2'], data: { expected: ['section 4.1', 'equation 2'] } },
    ]);
  });

  it('finds one lost out of a list', () => {
    expect(check('Figures 3, 4 and 5 show ports.', 'يبين الشكلان 3 و5 الموانئ.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['figure 4'] } },
    ]);
  });

  it('finds a reference that the source does not have', () => {
    expect(check('The water is calm.', 'الماء هادئ كما في الجدول 6.')).toMatchObject([
      { messageId: 'extra', at: 'الجدول 6', data: { found: ['table 6'] } },
    ]);
  });

  it.each([
    ['See Table 2.1.', 'انظر الجدول ٢-٣.', 'changed'],
    ['See Table 2.1.', 'انظر الجدول ٣٫١.', 'changed'],
    ['**H1:** The tide rises.', '**الفرضية 2:** يرتفع المد.', 'extra'],
  ])('finds another label in %j', (source, target, messageId) => {
    expect(check(source, target)).toMatchObject([{ messageId }]);
  });

  it('finds another part of a figure', () => {
    expect(check('Figure 3(a) shows ports.', 'يبين الشكل 3(ب) الموانئ.')).toMatchObject([
      { messageId: 'changed', at: 'الشكل 3(ب)' },
    ]);
  });

  it.each([
    ['Figs. 3-5 show ports.', 'تبين الأشكال 3 و4 و5 الموانئ.'],
    ['Lemma 4 and Corollary 2.1 hold.', 'تصح المبرهنة 4 والنتيجة الطبيعية 2.1.'],
    ['See Appendix A.', 'انظر الملحق أ.'],
    ['Section IV says so.', 'يقول ذلك القسم الرابع.'],
    ['The second step comes now.', 'تأتي الآن الخطوة 2.'],
    ['Figure 3 shows ports. Figure 3 is old.', 'يبين الشكل 3 الموانئ، وهو قديم.'],
    ['See Section 7.', 'انظر رقم 7 أدناه.'],
    ['As **Table 2.1:** says.', 'كما يقول **الجدول ٢٫١:** هنا.'],
    ['See Table 2.1 and Eq. (4.5).', 'انظر الجدول ٢-١ والمعادلة (٤-٥).'],
    ['**H1:** The tide rises.', '**الفرضية ١ (H1):** يرتفع المد.'],
    ['**H1:** The tide rises.', '**الفرضية 1:** يرتفع المد.'],
    ['For $n = 1$ it holds.', 'يصح ذلك في حالة ن = 1.'],
    ['Part 2 is short.', 'القسم 2 قصير.'],
    ['An algorithm A counts tides.', 'الخوارزمية A تعد مرات المد.'],
    ['For 8,000 ships the water is low.', 'في مثال 8000 سفينة يكون الماء منخفضاً.'],
    ['The moon pulls (Figure 2).\n\nThe sun pulls too.', 'يجذب القمر.\n\nتجذب الشمس أيضاً (الشكل 2).'],
  ])('is silent on %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('takes a decimal for no label', () => {
    const markdown = sectionFile({
      source: 'The error never exceeds 0.6 cm.',
      target: 'El error no supera en ningún caso 0,6 cm.',
      heading: 'Versión en español',
    });
    const languages = { source: english, target: spanish };
    expect(lint(markdown, { rules: { ...rules, 'number-parity': {} }, languages })).toEqual([]);
  });

  it.each([
    ['changed', String.raw`See \eqref{eq:level} and \ref{sec:gauge}.`, String.raw`انظر \eqref{eq:level} و\ref{sec:gate}.`],
    ['missing', String.raw`It follows from \cref{eq:level,eq:flow}.`, String.raw`ينتج من \cref{eq:level}.`],
    ['changed', 'The lid is in @fig-lid.', 'الغطاء في @fig-الغطاء.'],
  ])('compares labels of the source format: %s', (messageId, source, target) => {
    expect(check(source, target)).toMatchObject([{ messageId }]);
  });

  it('is silent on the same labels in another order', () => {
    const target = String.raw`انظر \ref{sec:gauge}، ثم \eqref{eq:level}.`;
    expect(check(String.raw`See \eqref{eq:level} and \ref{sec:gauge}.`, target)).toEqual([]);
  });
});
