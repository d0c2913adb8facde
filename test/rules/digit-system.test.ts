import { describe, expect, it } from 'vitest';
import { fixed, lint, type LintOptions, sectionFile } from '../support/lint.ts';

const rules: LintOptions = { rules: { 'digit-system': {} } };
const check = (target: string) => lint(sectionFile({ source: 'Tides.', target }), rules);

describe('digit-system', () => {
  it('finds digits of another script', () => {
    const [finding, ...more] = check('للساعة 12 ساعة، ولليوم ٢٤، وللأسبوع 7، وللشهر ٣٠، وللسنة 365.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'digits',
      severity: 'warning',
      side: 'target',
      data: { target: 'Arabic', found: '٢٤', expected: '24', count: 2 },
      fix: { safety: 'safe' },
    });
    expect(finding?.related).toHaveLength(1);
  });

  it.each([
    ['percent', '20٪ و30٪ و50%', '20٪ و30٪ و50٪'],
    ['percent', '20% و30% و50٪', '20% و30% و50%'],
    ['decimal', '٢٫٥ و٣٫٥ و٤.٥', '٢٫٥ و٣٫٥ و٤٫٥'],
    ['decimal', 'في Qt 6.5 من ١٫٥ إلى ٢٫٥ ثم ٣.٥', 'في Qt 6.5 من ١٫٥ إلى ٢٫٥ ثم ٣٫٥'],
    ['digits', 'من ١ إلى 2', 'من 1 إلى 2'],
    ['digits', 'من ١ إلى ٢ ثم 3', 'من ١ إلى ٢ ثم ٣'],
    ['digits', 'من 10 إلى 20 ثم ٥٪', 'من 10 إلى 20 ثم 5%'],
    ['digits', 'من ١٬٠٠٠ إلى ٢٬٠٠٠ ثم 3,000', 'من ١٬٠٠٠ إلى ٢٬٠٠٠ ثم ٣٬٠٠٠'],
  ])('mends %s in %j', (messageId, target, expected) => {
    expect(check(target).map((finding) => finding.messageId)).toEqual([messageId]);
    expect(fixed(sectionFile({ source: 'Tides.', target }), rules)).toBe(sectionFile({ source: 'Tides.', target: expected }));
  });

  it.each([
    'من ١ إلى ٢ في VGG16 وResNet-50',
    'من ١ إلى ٢ (Smith, 2017)',
    'من ١ إلى ٢ في $x_3$ و`y4`',
    'من ١٫٥ إلى ٢٫٥ في القسم ٣.٢',
    'من ١٫٥ إلى ٢٫٥ في Qt 6.5 و(CC BY 4.0)',
    'من ١ إلى ٢ في [#512](a.md) والإصدار 2.5.0',
    'من 1 إلى 2',
    'بلا أرقام',
  ])('accepts %j', (target) => {
    expect(check(target)).toEqual([]);
  });
});
