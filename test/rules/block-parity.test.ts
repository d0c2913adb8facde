import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';

const en = {
  sea: 'The moon raises the sea 2 times a day, as letter 1807 of the harbour master says.',
  drum: 'A drum of 40 cm turns under the pen and draws the tide on paper.',
  clock: 'The clock of Brest is wound on 1 May and on 1 November, and nobody else may touch it.',
  wheels: 'Kelvin used 24 wheels, one for each star that he counted in 1872.',
  storm: 'In the storm of 1953 the float was lost within 3 hours.',
};
const ar = {
  sea: 'يرفع القمر ماء البحر 2 مرة في اليوم كما تقول رسالة مدير الميناء لعام 1807.',
  drum: 'تدور أسطوانة طولها 40 cm تحت القلم وترسم المد على الورق.',
  clock: 'تُعبّأ ساعة Brest في 1 مايو وفي 1 نوفمبر ولا يجوز لغير الكاتب أن يمسها.',
  wheels: 'استخدم Kelvin عدد 24 من العجلات، واحدة لكل نجم أحصاه في عام 1872.',
  storm: 'وفي عاصفة عام 1953 فُقدت العوّامة في 3 ساعات.',
};

type Name = keyof typeof en;
const names: readonly Name[] = ['sea', 'drum', 'clock', 'wheels', 'storm'];

const file = (source: readonly string[], target: readonly string[]): string =>
  sectionFile({ source: source.join('\n\n'), target: target.join('\n\n') });
const check = (text: string) => lint(text, { rules: { 'block-parity': {} } });
const both = (source: readonly Name[], target: readonly Name[]) =>
  file(
    source.map((name) => en[name]),
    target.map((name) => ar[name]),
  );
const lineOf = (text: string, start: string): number => text.slice(0, text.indexOf(start)).split('\n').length;

describe('block-parity', () => {
  const faultsOf = (source: string, target: string) =>
    lint(sectionFile({ source, target })).filter(({ severity }) => severity !== 'info');

  it.each([
    ['list', '- Open the lid:\n  ```sh\n  open lid\n  ```\n- Close it.', '- افتح الغطاء:\n```sh\nopen lid\n```\n- أغلقه.'],
    [
      'list',
      '1. Open the lid.\n\n   It is heavy, of steel.\n\n2. Close it.',
      '1. Abre la tapa.\n\nEs pesada, de acero.\n\n2. Ciérrala.',
    ],
    [
      'footnote',
      'The sea[^a].\n\n[^a]: It is salt.\n\n    And it is deep.',
      'البحر[^a].\n\n[^a]: وهو مالح.\n\n```\nAnd it is deep.\n```',
    ],
  ])('finds a %s whose last part lost its indent, once', (container, source, target) => {
    expect(lint(sectionFile({ source, target }), { rules: { 'block-parity': {}, 'list-parity': {} } })).toMatchObject([
      { rule: 'block-parity', messageId: 'torn', severity: 'error', side: 'target', data: { container } },
    ]);
  });

  it('finds a paragraph behind a list that lacks an item in its midst, as two faults', () => {
    const source = '- Open the lid of steel.\n- Take 7 cards out of it.\n- Close the lid.';
    const target = '- افتح الغطاء الفولاذي.\n- أغلق الغطاء.\n\nيرتفع البحر مرتين في اليوم بفعل القمر والشمس معاً.';
    expect(lint(sectionFile({ source, target }), { rules: { 'block-parity': {}, 'list-parity': {} } })).toHaveLength(2);
  });

  it.each([
    ['a wrapper', 'One of 7.\n\nTwo of 9.', '<div dir="rtl">\n\nواحد من 7.\n\nاثنان من 9.\n\n</div>'],
    [
      'two wrappers, one inside a text',
      'One of 7.\n\n```sh\nread tide\n```\n\nTwo of 9.',
      '<section dir="rtl">\n\nواحد من 7.\n\n<div dir="ltr">\n\n```sh\nread tide\n```\n\n</div>\n\nاثنان من 9.\n\n</section>',
    ],
    ['a paragraph with a direction', 'One of 7.', '<p dir="rtl">واحد من 7.</p>'],
    ['modules of MDX', "import Tide from '../tide.astro';\n\nOne of 7.", 'واحد من 7.'],
  ])('is silent on %s', (_, source, target) => {
    expect(faultsOf(source, target)).toEqual([]);
  });

  it('is silent on a wrapper around a whole part', () => {
    const text = sectionFile({ source: 'One of 7.', target: 'واحد من 7.\n\n</div>' });
    expect(check(text.replace('### النسخة العربية', '<div dir="rtl">\n\n### النسخة العربية'))).toEqual([]);
  });

  it('finds a list that HTML makes running text', () => {
    const [source, target] = ['- Open the lid;\n- close the lid.', '<div dir="rtl">\n- افتح الغطاء؛\n- أغلق الغطاء.\n</div>'];
    expect(check(sectionFile({ source, target }))).toMatchObject([
      { messageId: 'kind', data: { expected: 'list', found: 'paragraph' } },
    ]);
  });

  it('is silent on the same blocks', () => {
    expect(check(both(names, names))).toEqual([]);
  });

  it('shows where a missing paragraph belongs, and its source', () => {
    const text = both(names, ['sea', 'drum', 'wheels', 'storm']);
    const [finding, ...more] = check(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', kind: 'paragraph', count: 1 },
      range: { start: { line: lineOf(text, ar.drum) }, end: { line: lineOf(text, ar.drum) } },
      related: [{ range: { start: { line: lineOf(text, en.clock) } } }],
    });
    expect(finding?.range.start.offset).toBe(text.indexOf(ar.drum) + ar.drum.length);
  });

  it('shows where the first paragraph belongs', () => {
    const text = both(names, ['drum', 'clock', 'wheels', 'storm']);
    expect(check(text)).toMatchObject([{ messageId: 'missing', range: { start: { offset: text.indexOf(ar.drum) } } }]);
  });

  it('reports neighbours together', () => {
    expect(check(both(names, ['sea', 'storm', 'wheels']))).toHaveLength(2);
    expect(check(both(names, ['sea', 'drum', 'storm']))).toMatchObject([
      { messageId: 'missing', data: { count: 2 }, related: [{}, {}] },
    ]);
  });

  it('silences what the missing paragraph takes along', () => {
    const text = both(names, ['sea', 'drum', 'wheels', 'storm']);
    expect(lint(text).map(({ rule, messageId }) => `${rule}/${messageId}`)).toEqual(['block-parity/missing']);
  });

  it('finds a paragraph that is too much', () => {
    const text = both(['sea', 'drum', 'storm'], ['sea', 'drum', 'clock', 'storm']);
    expect(check(text)).toMatchObject([
      {
        messageId: 'extra',
        data: { count: 1 },
        range: { start: { line: lineOf(text, ar.clock) } },
        related: [{ range: { start: { line: lineOf(text, en.drum) } } }],
      },
    ]);
  });

  it('finds the second of two paragraphs that are the same', () => {
    const text = both(names, ['sea', 'drum', 'drum', 'clock', 'wheels', 'storm']);
    expect(check(text)).toMatchObject([
      {
        messageId: 'duplicated',
        range: { start: { offset: text.lastIndexOf(ar.drum) } },
        related: [{ range: { start: { offset: text.indexOf(ar.drum) } } }],
      },
    ]);
  });

  it('finds neighbours that changed places, and a paragraph that went further', () => {
    expect(check(both(names, ['sea', 'clock', 'drum', 'wheels', 'storm']))).toMatchObject([
      { messageId: 'moved', data: { count: 1 } },
    ]);
    expect(check(both(names, ['drum', 'clock', 'wheels', 'storm', 'sea']))).toMatchObject([
      { messageId: 'moved', data: { text: expect.stringContaining('The moon') } },
    ]);
  });

  it('warns where a paragraph was divided, or two or three run together', () => {
    const merged = file(
      names.map((name) => en[name]),
      [ar.sea, `${ar.drum} ${ar.clock}`, ar.wheels, ar.storm],
    );
    expect(check(merged)).toMatchObject([
      { messageId: 'merged', severity: 'warning', data: { count: 2 }, range: { start: { line: lineOf(merged, ar.drum) } } },
    ]);
    const three = file(
      names.map((name) => en[name]),
      [ar.sea, `${ar.drum} ${ar.clock} ${ar.wheels}`, ar.storm],
    );
    expect(check(three)).toMatchObject([{ messageId: 'merged', data: { count: 3 } }]);
    const split = file([en.sea, `${en.drum} ${en.clock}`, en.wheels], [ar.sea, ar.drum, ar.clock, ar.wheels]);
    expect(check(split)).toMatchObject([
      { messageId: 'split', severity: 'warning', range: { end: { line: lineOf(split, ar.clock) } } },
    ]);
  });

  it('only hints at a paragraph of a page that is divided', async () => {
    const [en1, en2] = ['The keeper reads the gauge 4 times.', 'He writes the height into the book of 1911.'];
    const page = {
      lang: 'es',
      source: `${en1} ${en2}`,
      target: 'El guarda lee el medidor 4 veces.\n\nAnota la altura en el libro de 1911.',
    };
    expect((await lintPages('block-parity', [page])).flat()).toMatchObject([{ messageId: 'maybeSplit', severity: 'info' }]);
  });

  it('finds a block that something else stands for', () => {
    const table = '| Harbour | Height |\n| --- | --- |\n| Brest | 7.1 |\n| Cuxhaven | 3.0 |';
    const text = file([en.sea, table, en.drum], [ar.sea, 'انظر الجدول في الأصل.', ar.drum]);
    expect(check(text)).toMatchObject([
      {
        messageId: 'replaced',
        data: { kind: 'table', count: 1, instead: 'انظر الجدول في الأصل.' },
        range: { start: { line: lineOf(text, 'انظر') } },
      },
    ]);
  });

  it('reports a side that is another text once', () => {
    const source = [
      en.sea,
      'The brass was cast in 1869.',
      en.drum,
      'Two men turn the crank.',
      en.clock,
      'It costs 96 pounds.',
      en.storm,
    ];
    const findings = check(file(source, [ar.sea, ar.drum, ar.clock, ar.storm]));
    expect(findings).toMatchObject([
      {
        messageId: 'incomplete',
        side: 'target',
        data: { lacking: 'Arabic', having: 'English', count: 3, total: 7 },
        related: [{}, {}, {}],
      },
    ]);
    expect(
      check(
        file([en.sea, en.drum, en.clock], [ar.sea, ar.wheels, ar.drum, ar.storm, ar.clock, 'وكلفتها 96 جنيهاً فقط في تلك السنة.']),
      ),
    ).toMatchObject([{ messageId: 'incomplete', side: 'source', data: { lacking: 'English', having: 'Arabic', count: 3 } }]);
  });

  it('warns of another kind, but not of a list in signs of its own', () => {
    const list = '- a float,\n- a pen,\n- a drum.';
    expect(check(file([en.sea, list, en.storm], [ar.sea, 'عوّامة،\nوقلم،\nوأسطوانة.', ar.storm]))).toMatchObject([
      { messageId: 'kind', severity: 'warning', data: { expected: 'list', found: 'paragraph' } },
    ]);
    expect(check(file([en.sea, list, en.storm], [ar.sea, '• عوّامة،\n• وقلم،\n• وأسطوانة.', ar.storm]))).toEqual([]);
    expect(check(file([en.sea, list, en.storm], [ar.sea, '— عوّامة،\n\n— وقلم،\n\n— وأسطوانة.', ar.storm]))).toEqual([]);
  });

  const parts = ['- a float of 9 cm,', '- a pen by Kelvin,', '- a drum of 40 cm.'].join('\n');
  const sentence = 'عوّامة قطرها 9 cm، وقلم صنعه Kelvin، وأسطوانة طولها 40 cm.';
  it.each([
    ['by itself', [en.sea, parts, en.storm], [ar.sea, sentence, ar.storm]],
    ['with what announces it', [en.sea, 'It has:', parts, en.storm], [ar.sea, `وله ما يلي: ${sentence}`, ar.storm]],
    ['with the text on both sides', ['It has:', parts, en.drum, en.storm], [`وله ما يلي: ${sentence} ${ar.drum}`, ar.storm]],
  ])('takes a list in sentences for a guess, %s', (_, source, target) => {
    const found = check(file(source, target));
    expect(found).toMatchObject([{ messageId: 'runIn', severity: 'info', data: { having: 'English', other: 'Arabic' } }]);
    expect(lint(file(source, target)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('warns of a list in paragraphs, one for each item, whatever stands around it', () => {
    const paragraphs = ['أولاً، عوّامة قطرها 9 cm.', 'ثانياً، قلم صنعه Kelvin.', 'ثالثاً، أسطوانة طولها 40 cm.'];
    expect(check(file([en.sea, parts, en.storm], [ar.sea, ...paragraphs, ar.storm]))).toMatchObject([
      { messageId: 'kind', severity: 'warning', data: { expected: 'list', found: 'paragraph' } },
    ]);
  });

  it('takes paragraphs that are counted for a guess', () => {
    const counted = 'The gauge has (a) a float of 9 cm that follows the water, and (b) a drum of 40 cm that turns once a day.';
    const parts = (first: string, second: string) => [
      'للمقياس جزآن:',
      `${first}عوّامة قطرها 9 cm تتبع الماء،`,
      `${second}وأسطوانة طولها 40 cm تدور مرة في اليوم.`,
    ];
    const found = (target: readonly string[]) => check(file([en.sea, counted, en.storm], [ar.sea, ...target, ar.storm]));
    expect(found(parts('(أ) ', '(ب) '))).toMatchObject([{ messageId: 'maybeSplit', severity: 'info' }]);
    expect(found(parts('(a) ', '(b) '))).toMatchObject([{ messageId: 'maybeSplit', severity: 'info' }]);
    expect(found(parts('', '')).filter(({ severity }) => severity === 'warning')).not.toEqual([]);
  });

  it('names the side that has the list', () => {
    const spanish = '- un flotador de 9 cm,\n- una pluma de Kelvin,\n- un tambor de 40 cm.';
    expect(check(file([en.sea, 'A float of 9 cm, a pen by Kelvin, a drum of 40 cm.'], [ar.sea, spanish]))).toMatchObject([
      { messageId: 'runIn', data: { having: 'Arabic', other: 'English' } },
    ]);
  });

  it('finds a list of which the text before it has nothing', () => {
    expect(check(file([en.sea, 'It has:', parts, en.storm], [ar.sea, 'وله ما يلي:', ar.storm]))).toMatchObject([
      { messageId: 'missing', severity: 'error', data: { kind: 'list' } },
    ]);
  });

  it('finds what a quotation lost', () => {
    expect(check(file([`> ${en.sea}\n>\n> ${en.drum}`], [`> ${ar.sea}`]))).toMatchObject([
      { messageId: 'missing', data: { text: expect.stringContaining('A drum') } },
    ]);
  });

  it.each([
    ['a separator', [en.sea, en.drum], [ar.sea, '---', ar.drum]],
    ['an empty side', [], [ar.sea]],
    ['formulas alone', [en.sea, '$$h = 2$$'], [ar.sea]],
    ['a heading with what follows it', [en.sea, '#### The Drum', en.drum], [ar.sea]],
    ['display math without its partner', [en.sea, '$$h = 2', en.drum], [ar.sea, ar.drum]],
  ])('leaves %s to others', (_, source, target) => {
    expect(check(file(source, target))).toEqual([]);
  });

  it('only warns where blocks of one kind face each other', () => {
    const free = 'ولا يعرف أحد اليوم من الذي بنى هذا المقياس ولا متى بناه ولا لماذا تركه الناس بعد ذلك على الرصيف القديم.';
    expect(check(file([en.sea, 'In 1872 it cost 96 pounds and 11 pence.', en.storm], [ar.sea, free, ar.storm]))).toMatchObject([
      { messageId: 'unlike', severity: 'warning' },
    ]);
  });

  it('is silent on a disclaimer at the edge, and warns of another block there', () => {
    expect(check(file([en.sea, en.drum], [ar.sea, ar.drum, 'ترجم هذا النص متطوعون.']))).toEqual([]);
    expect(check(file([en.sea, en.drum], [ar.sea, ar.drum, 'كل الحقوق محفوظة لأهل الميناء.']))).toMatchObject([
      { messageId: 'maybeExtra', severity: 'warning' },
    ]);
    expect(check(file([en.sea, en.drum], [ar.sea, 'ترجم هذا النص متطوعون.', ar.drum]))).toMatchObject([
      { messageId: 'extra', severity: 'error' },
    ]);
  });

  it('is silent on a remark of the translator, wherever it stands', () => {
    const remark = '**ملاحظة المترجم:** بيعت الساعة في عام 1960 بمبلغ 96 جنيهاً.';
    expect(check(file([en.sea, en.drum], [ar.sea, remark, ar.drum]))).toEqual([]);
    expect(check(file([en.sea, en.drum], [ar.sea, remark.replace(' المترجم', ''), ar.drum]))).toMatchObject([
      { messageId: 'extra' },
    ]);
  });

  it('leaves out lines of programs', () => {
    expect(check(file(["import Tide from './tide.js'", en.sea], [ar.sea]))).toEqual([]);
  });

  it.each([
    ['a display formula', 'V_H = R_H · I · B / t,        (6.1)', '$$ V_H = \\frac{R_H \\cdot I \\cdot B}{t}, \\tag{6.1} $$'],
    ['a number of an equation that only one has', 'k = √(2·g·H)  (3)', '$$ k = \\sqrt{2 g H} $$'],
    ['a display formula in code', '```\nh(t) = h₀ + α·t²\n```', '$$ h(t) = h_0 + \\alpha t^2 $$'],
    ['a formula that the translation writes in signs', '$$ h = h_0 + \\alpha t^2 $$', 'h = h₀ + α·t²'],
    [
      'the formulas of a paragraph',
      'For n = 16,384 (so 2¹⁴), w = 512 and g = 64, it falls from n² ≈ 2.7 × 10⁸ to n(w + 2g) ≈ 1.05 × 10⁷, and 2 lemmas show it.',
      'مع $n = 16\\,384$ (أي $2^{14}$) و$w = 512$ و$g = 64$ ينخفض من $n^2 \\approx 2.7 \\times 10^8$ إلى $n(w + 2g) \\approx 1.05 \\times 10^7$، وتثبت ذلك تمهيديتان.',
    ],
  ])('accepts %s in plain characters on one side', (_, source, target) => {
    const text = file([en.sea, source, en.drum], [ar.sea, target, ar.drum]);
    expect(
      lint(text, { rules: { 'block-parity': {}, 'equation-parity': {}, 'length-ratio': {} } }).filter(
        ({ severity }) => severity !== 'info',
      ),
    ).toEqual([]);
  });

  it('reports a display formula in the place of a text that is another one', () => {
    const found = check(file([en.sea, 'The flood of 1953 rose = 4 m.', en.drum], [ar.sea, '$$ h = \\frac{R}{t} $$', ar.drum]));
    expect(found).toMatchObject([{ messageId: 'replaced' }]);
  });

  it('takes a list that became paragraphs for the same text in another form', () => {
    const item = (name: Name, text: string) => `**${name}:** ${text}`;
    const list = names.map((name) => `- ${item(name, en[name])}`).join('\n');
    const found = check(
      file(
        [list],
        names.map((name) => `**${ar[name].slice(0, 6)}:** ${ar[name]}`),
      ),
    );
    expect(found).toMatchObject([{ messageId: 'kind', severity: 'warning', data: { expected: 'list', found: 'paragraph' } }]);
    expect(check(file([list], [ar.sea])).map(({ messageId }) => messageId)).not.toContain('kind');
  });

  it('names the text for which a short one of another kind stands, and tells its lost markup and length once', async () => {
    const found = async (target: string) => {
      const source = `# Tides\n\nThe sea rises twice a day.\n\n## More\n\n<Note>Find more tables of tides and ports from other readers at [Sea](https://sea.example).</Note>\n`;
      const page = { lang: 'de', source, target: `# Gezeiten\n\nDas Meer steigt zweimal am Tag.\n\n## Mehr\n\n${target}\n` };
      const all = await Promise.all(['block-parity', 'length-ratio', 'tag-parity'].map((rule) => lintPages(rule, [page])));
      return all.flat(2).map(({ rule, messageId }) => `${rule}/${messageId}`);
    };
    expect(await found('- [Meer](https://sea.example)')).toEqual(['block-parity/replaced']);
    const whole = 'Weitere Tafeln der Gezeiten und Häfen von anderen Lesern findest du bei [Meer](https://sea.example).';
    expect(await found(`- ${whole}`)).toEqual(['block-parity/kind', 'tag-parity/missing']);
    expect(await found(`<Note>${whole}</Note>`)).toEqual([]);
  });

  it('is not sure of a paragraph that says the lines of code above it', () => {
    const code = '```\nwait(port, 30)\n```';
    const found = (gloss: string) =>
      check(file([en.sea, code, en.drum], [ar.sea, `${code}\n${gloss}`, ar.drum])).map(({ messageId }) => messageId);
    expect(found('انتظر port مدة 30')).toEqual(['maybeExtra']);
    expect(found('انتظر port مدة 40 دقيقة ثم عد')).toEqual(['extra']);
  });

  it('takes the end of a paragraph that leads on to a list for a part of it', async () => {
    const list = '- a float\n- a drum\n- a pen';
    const source = `Before you read on, ask yourself whether your gauge is of use to all the harbours:\n\n${list}\n\nThen go.`;
    const found = async (first: string, second: string) =>
      (
        await lintPages('block-parity', [
          { lang: 'fr', source, target: `${first}\n\n${second}\n\n- un flotteur\n- un tambour\n- un stylo\n\nPuis va.` },
        ])
      )
        .flat()
        .map(({ messageId }) => messageId);
    const whole = 'Avant de lire plus loin, demande-toi si ton limnigraphe sert à tous les ports';
    expect(await found(`${whole}.`, 'Ces questions y aident :')).toEqual(['maybeSplit']);
    expect(await found(`${whole} :`, 'Ces questions y aident :')).toEqual(['extra']);
    expect(await found(`${whole}.`, 'Ces questions y aident.')).toEqual(['extra']);
  });

  it('says that a page translates another version where each side has many blocks of its own', async () => {
    const [shared, theirs, ours] = [
      ['`open_it()` opens.', '`close_it()` closes.', '`wait_it()` waits.', '`read_it()` reads.'],
      ['| a | b |\n| - | - |\n| 1807 | 40 |', '```\nlift()\n```', '| c |\n| - |\n| 96 |'],
      ['- `x1`\n- `x2`\n- `x3`', '> Un `vieux` port.', '- `y1`\n- `y2`'],
    ];
    const page = (own: readonly string[]) => shared.flatMap((text, index) => [text, ...own.slice(index, index + 1)]).join('\n\n');
    const [found] = await lintPages('block-parity', [{ lang: 'fr', source: page(theirs), target: page(ours) }]);
    expect(found).toMatchObject([{ messageId: 'otherVersion', side: 'target' }]);
  });

  it('reports a page without a text once, headings and all', async () => {
    const source = `# Tides\n\n${en.sea}\n\n## Drums\n\n${en.drum}\n\n## Clocks\n\n${en.clock}\n\n${en.storm}`;
    const target = '**Note** : cette page a été traduite par une machine, sans aucune garantie.';
    const [blocks] = await lintPages('block-parity', [{ lang: 'fr', source, target }]);
    expect(blocks).toMatchObject([{ messageId: 'incomplete', side: 'target', data: { lacking: 'French' } }]);
    expect(await lintPages('heading-parity', [{ lang: 'fr', source, target }])).toEqual([[]]);
    const most = `# Marées\n\n${ar.sea}\n\n## Tambours\n\n${ar.drum}`;
    expect((await lintPages('heading-parity', [{ lang: 'fr', source, target: most }]))[0]).toMatchObject([
      { messageId: 'missing' },
    ]);
  });
});
