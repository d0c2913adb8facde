import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'number-parity': {} } });

describe('number-parity', () => {
  it('finds a number that changed', () => {
    const [finding, ...more] = check('The tide rose by 0.85 metres.', 'ارتفع المد 0.58 متر.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'changed',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', expected: ['0.85 metres'], found: ['0.58 متر'] },
      excerpt: { text: 'ارتفع المد 0.58 متر.', start: 11, end: 19 },
    });
    expect(finding?.related.map(({ message, excerpt }) => [message, excerpt?.start])).toEqual([['the English number', 17]]);
  });

  it.each([
    ['missing', 'It took 24 hours and 365 days.', 'استغرق ذلك زمنا طويلا.', ['24 hours', '365 days'], []],
    ['missing', 'It holds 750k readings.', 'فيها قراءات كثيرة.', ['750k'], []],
    ['extra', 'The tide rose.', 'ارتفع المد 35 مترا.', [], ['35 مترا']],
    ['changed', 'It took 10-50 days.', 'استغرق 10-5 أيام.', ['50 days'], ['5 أيام']],
    ['changed', 'It holds 12.5 litres.', 'يسع 125 لترا.', ['12.5 litres'], ['125 لترا']],
    ['changed', 'It holds 42 litres.', 'يسع ٢٤ لترا.', ['42 litres'], ['٢٤ لترا']],
    ['percent', 'Some 30% failed.', 'تعطل 30 منها.', ['30%'], ['30']],
    ['percent', 'Some 30 failed.', 'تعطل 30% منها.', ['30'], ['30%']],
    ['sign', 'It fell to -5 degrees.', 'انخفضت إلى 5 درجات.', ['-5 degrees'], ['5 درجات']],
    ['scale', 'It holds 3 million litres.', 'يسع 3 مليارات لتر.', ['3 million litres'], ['3 مليارات لتر']],
    ['scale', 'It holds 3 million.', 'يسع 3.', ['3 million'], ['3']],
    ['unit', 'It takes 20 GB.', 'يشغل 20 ميجابايت.', ['20 GB'], ['20 ميجابايت']],
    ['unit', 'It takes 20 ms.', 'يستغرق 20.', ['20 ms'], ['20']],
    ['swapped', 'From 12 in May to 47 in June.', 'من 47 في مايو إلى 12 في يونيو.', ['12', '47'], ['47', '12']],
    ['swapped', 'A 40% share of 15 GB.', 'حصة 15% من 40 جيجابايت.', ['40%', '15 GB'], ['15%', '40 جيجابايت']],
  ])('reports %s for %j', (messageId, source, target, expected, found) => {
    expect(check(source, target).map((finding) => [finding.messageId, finding.data['expected'], finding.data['found']])).toEqual([
      [messageId, expected, found],
    ]);
  });

  it('warns of a single digit that became another one', () => {
    expect(check('It has 3 gauges.', 'لها 4 مقاييس.')).toMatchObject([{ messageId: 'digit', severity: 'warning' }]);
    expect(check('It has 3 gauges.', 'لها مقاييس عدة.')).toEqual([]);
  });

  it.each([
    ['It holds 1,000 litres.', 'يسع 1000 لتر.'],
    ['It holds 12,500 litres.', 'يسع ١٢٬٥٠٠ لتر.'],
    ['It holds 12,500 litres.', 'يسع 12.500 لتر.'],
    ['It holds 12.75 litres.', 'يسع 12,75 لتر.'],
    ['A drop of .55 or .6%.', 'انخفاض 0.55 و.6%.'],
    ['It holds 40k litres.', 'يسع 40 ألف لتر.'],
    ['It holds 1 to 2 million.', 'يسع من مليون إلى 2 مليون.'],
    ['It holds 25 litres.', 'يسع خمسة وعشرين لترا.'],
    ['It holds ten litres.', 'يسع 10 لترات.'],
    ['In the 1980s it failed.', 'تعطل في الثمانينيات.'],
    ['Some 50% failed.', 'تعطل نصف المجسات.'],
    ['Between 10 and 20% failed.', 'تعطل 10% إلى 20% منها.'],
    ['A picture of 512x512 in 3D.', 'صورة 512×512 ثلاثية الأبعاد.'],
    ['It is 10x faster.', 'أسرع $10\\times$.'],
    ['From 1969-70 on.', 'من 1969-1970 فصاعدا.'],
    ['At 100 MB/s.', 'بسرعة 100 ميجابايت في الثانية.'],
    ['A 2.4 GHz machine with 512 gauges.', 'آلة فيها 512 مقياسا بسرعة 2.4 جيجاهرتز.'],
    ['It took 30 days, all 30 of them cold.', 'استغرق ذلك 30 يوما باردا.'],
  ])('accepts %j as %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('accepts a number that moved into the next paragraph with its sentence', () => {
    const source = 'The tide rose. It took 24 hours.\n\nThe gauge failed. It was replaced.';
    expect(check(source, 'ارتفع المد.\n\nاستغرق ذلك 24 ساعة. تعطل المقياس. ثم استبدل.')).toEqual([]);
  });

  it('leaves the numbers of headings to another rule', () => {
    expect(check('#### 3.1 Tides\n\nThey rise.', '#### 3.2 المد\n\nيرتفع.')).toEqual([]);
  });

  it('compares table rows as a whole', () => {
    const table = (name: string, a: string, b: string) => `| ${name} | ${a} | ${b} |\n| --- | --- | --- |\n| x | 11.5 | 12.5 |`;
    expect(check(table('Tide', '21.5', '22.5'), table('المد', '22.5', '21.5'))).toMatchObject([{ messageId: 'swapped' }]);
  });
});
