import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { fixed, lint, sectionFile } from '../support/lint.ts';

/** Without the hint about formulas in plain characters, which has a test of its own. */
const rules = { 'equation-parity': {}, 'equation-parity/plain': 'off' } as const;
const notes = '- **Figures referenced:** None';
const file = (source: string, target: string): string => sectionFile({ source, target, notes });
const check = (source: string, target: string) => lint(file(source, target), { rules });
const ids = (source: string, target: string) => check(source, target).map(({ messageId }) => messageId);
const inSpanish = (source: string, target: string) =>
  lint(sectionFile({ source, target, notes, heading: 'Versión en español' }), {
    rules,
    languages: { source: english, target: spanish },
  }).map(({ messageId }) => messageId);
/** What a range of a file shows. */
const shown = (
  text: string,
  range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } } | undefined,
): string => (range === undefined ? '' : text.slice(range.start.offset, range.end.offset));

describe('equation-parity', () => {
  it.each([
    ['the same formulas', 'The height $h$ and $k$.', 'الارتفاعان $h$ و$k$.'],
    ['another order', 'The height $h$ depends on $k$.', 'يحدد $k$ الارتفاع $h$.'],
    ['spacing', 'So $a+b\\,c$.', 'إذن $a + b \\quad c$.'],
    ['a mark at the end', 'So $$a = b.$$', 'إذن $$a = b$$'],
    ['a comma of the other script', 'So $f(a, b)$.', 'إذن $f(a، b)$.'],
    ['words in a text command', 'So $a \\text{ at noon}$.', 'إذن $a \\text{ ظهراً}$.'],
    ['words outside one', 'So $\\{all\\ tides\\}$.', 'إذن $\\{كل\\ المد\\}$.'],
    ['the ending of an ordinal', 'The $i^{th}$ wave.', 'الموجة $i$.'],
    ['a formula that is text in the source', 'The height h0 + a.', 'الارتفاع $h0 + a$.'],
    ['display math in a paragraph', 'So it is\n$$a = b$$\nas said.', 'إذن\n\n$$a = b$$\n\nكما قيل.'],
    ['letters with marks that are text in the source', 'The guess b(y, ŷ) and x*.', 'التخمين $b(y, \\hat{y})$ و$x^*$.'],
    ['signs set low and high in text', 'The weight βₙ is 2.5 × 10⁻⁶.', 'الوزن $\\beta_n$ هو $2.5 \\times 10^{-6}$.'],
    ['a formula that becomes text', 'The weight $\\beta_n$ of $\\hat{y}$.', 'الوزن βₙ للتخمين ŷ.'],
    ['a program in text', 'It takes O(n log n) steps.', 'يستغرق $O(n \\log n)$ خطوة.'],
    ['a letter that becomes text', 'The height $h$ of $n$ seas.', 'الارتفاع h في n من البحار.'],
    ['a number that becomes words', 'At $10^9$ waves, $\\frac{1}{2}$ of $3$.', 'عند مليار موجة، نصف الثلاثة.'],
    ['a scaled number that becomes words', 'Some $0.8 \\times 10^6$ waves.', 'نحو 800 ألف موجة.'],
    ['a small number that becomes words', 'One part in $10^{-6}$.', 'جزء واحد من المليون.'],
    [
      'signs that become words',
      'Let $n \\ge 2$ and $A \\in \\mathbb{R}^{k \\times m}$.',
      'ليكن n لا يقل عن 2 وA مصفوفة حقيقية فيها k من الصفوف وm من الأعمدة.',
    ],
    ['a sign that becomes a word', 'Only if $y > 0$.', 'إذا كان y موجباً فقط.'],
    ['a number beside a letter that becomes a word', 'Let $n \\ge 2$.', 'ليكن عدد الآبار n اثنين على الأقل.'],
    ['a unit of its own', 'So $\\Delta T = 15\\,^{\\circ}\\mathrm{C}$.', 'إذن ΔT = 15 °م.'],
    ['sides in the other order', 'Let $|V| = n$ and $a \\le b$.', 'ليكن $n = |V|$ و$b \\geq a$.'],
    ['a relation in words between its parts', 'Draw $x_0 \\sim N(0, I)$ and $e \\in E$.', 'اسحب $x_0$ من $N(0, I)$ و$e$ من $E$.'],
    ['words that became a relation', 'Let the vertex $e$ lie in $E$.', 'ليكن $e \\in E$.'],
    ['another sign for the end of a proof', 'So it rises. $\\blacksquare$', 'إذن يرتفع. ∎'],
    ['brackets for dollars', 'So \\( a = b \\).', 'إذن $a = b$.'],
    [
      'an environment without dollars',
      'So\n\n$$\\begin{align} a &= b \\end{align}$$',
      'إذن\n\n\\begin{align} a &= b \\end{align}',
    ],
    ['signs of tokens', 'The mark "$<$EOS$>$" ends it.', 'العلامة "$<$EOS$>$" تنهيه.'],
    ['prices with the sign behind', 'From **35$** to **40$**.', 'من **35$** إلى **40$**.'],
    ['a letter that is called by its name', 'The $\\epsilon$-greedy choice.', 'اختيار إبسيلون الجشع.'],
    ['prices', 'It costs $5 and $10.', 'ثمنه 5 ثم 10.'],
    ['no formulas', 'The sea rises.', 'يرتفع البحر.'],
  ])('is silent on %s', (_, source, target) => {
    expect(ids(source, target)).toEqual([]);
  });

  it.each([
    ['a sign in round brackets', 'So \\( a = b \\).', 'إذن \\( a - b \\).'],
    ['a sign in square brackets', 'So:\n\n\\[ a = b \\]', 'إذن:\n\n\\[ a - b \\]'],
    ['an environment without dollars', '\\begin{align} a &= b \\end{align}', '\\begin{align} a &= c \\end{align}'],
  ])('finds a change of %s', (_, source, target) => {
    expect(ids(source, target)).toEqual(['changed']);
  });

  it.each([
    ['a decimal comma', 'The slope $\\beta = -0.121$.', 'La pendiente $\\beta = -0{,}121$.'],
    ['a decimal comma without braces', 'The slope $b \\approx 1.96$.', 'La pendiente $b \\approx 1,96$.'],
    ['a comma of a formula in plain characters', 'The slope β = −0.121 is steep.', 'La pendiente $\\beta = -0{,}121$ es fuerte.'],
    ['groups of digits', 'There are $n = 16{,}384$ waves.', 'Hay $n = 16\\,384$ olas.'],
    ['groups of digits in plain characters', 'There are n = 16,384 waves.', 'Hay $n = 16\\,384$ olas.'],
    ['the name of a function', 'So $h = \\sin x$.', 'Así $h = \\operatorname{sen} x$.'],
    ['sets in plain characters', 'Let U, V ∈ ℝⁿˣᵈ be tides.', 'Sean $U, V \\in \\mathbb{R}^{n \\times d}$ mareas.'],
    ['a root in plain characters', 'It takes O(n√n) steps, c√n at least.', 'Tarda $O(n\\sqrt{n})$ pasos, al menos $c\\sqrt{n}$.'],
    [
      'a fraction under a root',
      'The swell is s_w = √(4·g·H/T) here.',
      'El oleaje es $s_{w} = \\sqrt{\\frac{4 g \\cdot H}{T}}$ aquí.',
    ],
    ['units set upright', 'It is B = 0.5 µT at 25 °C.', 'Es $B = 0{,}5\\ \\mu\\mathrm{T}$ a $25\\,^{\\circ}\\mathrm{C}$.'],
    ['a decimal without its zero', 'It holds ($p < .001$).', 'Se cumple ($p < 0{,}001$).'],
    ['a factor', 'It is $2.9\\times$ as high.', 'Es 2,9 veces más alto.'],
    ['a value in words', 'Here $h_m = 40$ m.', 'Aquí $h_m$ vale cuarenta metros.'],
  ])('is silent in Spanish on %s', (_, source, target) => {
    expect(inSpanish(source, target)).toEqual([]);
  });

  it.each([
    ['changed', 'another decimal', 'The slope $b = 1.96$.', 'La pendiente $b = 1{,}69$.'],
    ['changed', 'a decimal point that is lost', 'The slope $b = 1.96$.', 'La pendiente $b = 196$.'],
    ['changed', 'a comma that groups no digits', 'There are $n = 1{,}638$ waves.', 'Hay $n = 1{,}638{,}4$ olas.'],
    ['changed', 'another function', 'So $h = \\sin x$.', 'Así $h = \\operatorname{cos} x + \\tan x$.'],
    ['changed', 'another value in words', 'Here $h_m = 40$ m.', 'Aquí $h_m$ vale cincuenta metros.'],
    ['unclear', 'another root', 'The swell is c√k here.', 'El oleaje es $c\\sqrt{\\alpha k}$ aquí.'],
    ['missing', 'a factor', 'It is $2.9\\times$ as high as 3 m.', 'Es más alto que 3 m.'],
    ['missing', 'nothing alike', 'The slope $b = 1.96$ of the beach.', 'La pendiente de la playa.'],
  ])('reports %s in Spanish for %s', (id, _, source, target) => {
    expect(inSpanish(source, target)).toEqual([id]);
  });

  it.each([
    ['another sign between the letters', 'So $h = a + b$.', 'إذن h = a - b.', 'unclear'],
    ['another number in words', 'At $10^9$ waves.', 'عند مليون موجة.', 'missing'],
    ['a relation turned round', 'Let $a < b$.', 'ليكن $b < a$.', 'changed'],
    ['one part of a relation', 'Let $e \\in E$.', 'ليكن $e$.', 'changed'],
    ['a display formula turned round', 'So it is:\n\n$$a = b$$', 'إذن:\n\n$$b = a$$', 'changed'],
    ['a letter without its sign', 'Only if $y > 0$.', 'إذا كان الفرع y مفتوحاً فقط.', 'missing'],
    ['another number beside a letter', 'Let $\\gamma \\ge 7$.', 'ليكن γ ثمانية على الأقل.', 'unclear'],
    ['a letter that both texts have', 'Plan A holds for $A$.', 'تصح الخطة A.', 'missing'],
  ])('finds %s', (_, source, target, messageId) => {
    expect(ids(source, target)).toEqual([messageId]);
  });

  it('finds a formula that the other side writes in other plain characters', () => {
    expect(ids('The weight βₙ of $k$.', 'الوزن $\\beta_{n+1}$ في $k$.')).toEqual(['unclear']);
    expect(ids('The weight $\\beta_n$ of $k$.', 'الوزن βₘ في $k$.')).toEqual(['unclear']);
  });

  it('tells that the source is the malformed side, and copies nothing from it', () => {
    const [source, target] = ['The set $\\ mathcal{T}$ of tides.', 'المجموعة $\\mathcal{T}$ للمد.'];
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'brokenSource', severity: 'warning', side: 'source' });
    expect(shown(file(source, target), finding?.range)).toBe('$\\ mathcal{T}$');
    expect(fixed(file(source, target), { rules, unsafe: true })).toBe(file(source, target));
    expect(ids('The set $\\mathcal{T}$ of tides.', 'المجموعة $\\ mathcal{T}$ للمد.')).toEqual(['changed']);
  });

  it('warns only, and copies nothing, where the two texts may not belong together', () => {
    const source = (first: string, second: string) =>
      `The height ${first} of the sea is not known at all.\n\nThe moon pulls the water ${second} twice a day, and the sun helps it.\n\n## Ebb\n\nWater falls.`;
    const target = 'المدى $h = a - b$ للبحر غير معروف على الإطلاق.\n\n## الجزر\n\nيهبط الماء.';
    expect(check(source('$h = a + b$', ''), target)).toMatchObject([{ messageId: 'extra', severity: 'warning' }]);
    expect(check(source('$h = a + b$', '$h = a + b$'), target)).toMatchObject([{ messageId: 'changed', severity: 'warning' }]);
    const text = file(source('$h = a + b$', '$h = a + b$'), target);
    expect(fixed(text, { rules, unsafe: true })).toBe(text);
  });

  it('knows numbers in words and letters in the text of Spanish', () => {
    expect(
      inSpanish('Some $10^9$ waves of height $h$ for $n \\ge 2$.', 'Mil millones de olas de altura h si n es al menos 2.'),
    ).toEqual([]);
    expect(inSpanish('Some $10^9$ waves.', 'Un millón de olas.')).toEqual(['missing']);
  });

  it('hints once at formulas that became plain characters or words', () => {
    const source = 'The heights $h$ and $\\beta_n$.\n\nSome $10^9$ waves of $k$.';
    const found = lint(file(source, 'الارتفاعان h وβₙ.\n\nنحو مليار موجة من $k$.'), { rules: { 'equation-parity': {} } });
    expect(found).toMatchObject([
      {
        messageId: 'plain',
        severity: 'info',
        side: 'target',
        data: { formulas: ['h', '\\beta_n', '10^9'] },
        related: [{ message: 'the English formula' }, { message: 'and here' }],
      },
    ]);
    expect(
      lint(file(source, 'الارتفاعان $h$ و$\\beta_n$.\n\nنحو $10^9$ موجة من $k$.'), { rules: { 'equation-parity': {} } }),
    ).toEqual([]);
  });

  it('finds a missing formula, in the block that lacks it', () => {
    const [source, target] = ['The height $h$ and the range $r$.', 'الارتفاع $h$ والمدى.'];
    const [finding, ...more] = check(source, target);
    const text = file(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', formulas: ['r'], sourceCount: 2, targetCount: 1 },
    });
    expect(finding?.message).toContain('here the English has 2, the Arabic 1');
    expect(shown(text, finding?.range)).toBe(target);
    expect(shown(text, finding?.related[0]?.range)).toBe('$r$');
  });

  it('gives one finding for several missing in one block, and one for each block', () => {
    expect(check('Here $a$, $b$ and $c$.', 'هنا $a$.')).toMatchObject([{ messageId: 'missing', data: { formulas: ['b', 'c'] } }]);
    expect(ids('Here $a$.\n\nThere $b$.', 'هنا.\n\nهناك.')).toEqual(['missing', 'missing']);
  });

  it('finds a missing display formula where it belongs', () => {
    const [source, target] = ['One sea:\n\n$$a = b$$\n\nTwo seas.', 'بحر واحد:\n\nبحران.'];
    const text = file(source, target);
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'missing', data: { formulas: ['a = b'] } });
    expect(finding?.range.start.offset).toBe(text.indexOf('بحر واحد:') + 'بحر واحد:'.length);
  });

  it('finds an extra formula, at the formula', () => {
    const [source, target] = ['The height $h$.', 'الارتفاع $h$ والمدى $r$.'];
    const [finding, ...more] = check(source, target);
    const text = file(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'extra',
      side: 'target',
      data: { formulas: ['r'], sourceCount: 1, targetCount: 2 },
    });
    expect(shown(text, finding?.range)).toBe('$r$');
    expect(shown(text, finding?.related[0]?.range)).toBe(source);
  });

  it('counts: the same formula twice is one extra', () => {
    expect(check('So $a$.', 'إذن $a$ و$a$.')).toMatchObject([{ messageId: 'extra', data: { formulas: ['a'] } }]);
  });

  it('tells what was changed in a formula', () => {
    const [source, target] = ['The mean is $\\frac{a + b}{2}$ here.', 'المتوسط هنا $\\frac{a - b}{2}$.'];
    const [finding, ...more] = check(source, target);
    const text = file(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'changed',
      data: { expected: '\\frac{a + b}{2}', found: '\\frac{a - b}{2}', removed: '+', added: '-' },
      fix: { safety: 'unsafe' },
    });
    expect(shown(text, finding?.range)).toBe('$\\frac{a - b}{2}$');
    expect(shown(text, finding?.related[0]?.range)).toBe('$\\frac{a + b}{2}$');
  });

  it.each([
    ['a sign', '$a + b$', '$a - b$'],
    ['an index', '$a_i + b$', '$a_j + b$'],
    ['a lost backslash', '$\\alpha + b$', '$alpha + b$'],
    ['a lost dollar sign of display', '$$a + b = c$$', '$$a + b = d$$'],
  ])('finds %s', (_, one, other) => {
    expect(ids(`So ${one}.`, `إذن ${other}.`)).toEqual(['changed']);
  });

  it('takes a formula for another one only where half of both is the same, unless one of each is left', () => {
    expect(ids('So $a + b$ and $k$.', 'إذن $a - b$.')).toEqual(['missing', 'changed']);
    expect(ids('So $a + b$ and $k$.', 'إذن $a - c$.')).toEqual(['missing', 'extra']);
    expect(ids('So $a + b$.', 'إذن $c - d$.')).toEqual(['changed']);
  });

  it('finds a letter that the text does not name', () => {
    expect(ids('The $\\epsilon$-greedy choice.', 'الاختيار الجشع.')).toEqual(['missing']);
  });

  it('finds a display formula that moved', () => {
    const source = '## 1.1 North\n\nThe sea rises:\n\n$$a = b + c$$\n\n## 1.2 South\n\nThe sea falls.';
    const target = '## 1.1 الشمال\n\nيرتفع البحر:\n\n## 1.2 الجنوب\n\nيهبط البحر.\n\n$$a = b + c$$';
    expect(check(source, target)).toMatchObject([{ messageId: 'moved', data: { formula: 'a = b + c' } }]);
  });

  it('leaves the formulas of a missing paragraph to the paragraph', () => {
    expect(ids('The height $h$ of [3].\n\nThe long range $r$ of the sea in the north [4].', 'الارتفاع $h$ في [3].')).toEqual([]);
  });

  it('looks into lists, tables and quotes', () => {
    expect(ids('- a $h$\n- b $k$', '- أ $h$\n- ب')).toEqual(['missing']);
    expect(ids('| a | b |\n| - | - |\n| $h$ | $k$ |', '| أ | ب |\n| - | - |\n| $h$ | $j$ |')).toEqual(['changed']);
    expect(ids('> So $h$.', '> إذن $k$.')).toEqual(['changed']);
  });

  it('copies the formula of the source when asked for unsafe fixes', () => {
    const source = 'So $a + b$ and\n$$c = d$$';
    const markdown = file(source, 'إذن $a - b$ و\n$$c = d$$');
    expect(fixed(markdown, { rules })).toBe(markdown);
    expect(fixed(markdown, { rules, unsafe: true })).toBe(file(source, 'إذن $a + b$ و\n$$c = d$$'));
  });
});
