import { describe, expect, it } from 'vitest';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { lintPages } from '../support/lint-pages.ts';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { untranslated: {} };
const find = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });
const findSpanish = (source: string, target: string) =>
  lint(sectionFile({ source, target, heading: 'Versión en español', title: '# Section 1: Tides\n## Sección 1: Mareas' }), {
    rules,
    languages: { source: english, target: spanish },
  });

describe('untranslated', () => {
  it('lets the output of a program be what the code of the translation says', () => {
    const source = 'It prints:\n\n- Low tide at the harbour\n\n```js\nshow("Low tide at the harbour");\n```';
    const target = source.replace('It prints', 'يطبع');
    expect(find(source, target)).toEqual([]);
    expect(find(source, target.replace('("Low tide at the harbour")', '("جزر في الميناء")'))).toMatchObject([
      { messageId: 'block' },
    ]);
  });

  it('finds each text that stands above its translation once', () => {
    const source = 'The moon raises the sea of the world.\n\nThe pen of the gauge draws it.';
    const target =
      'The moon raises the sea of the world.\n\nيرفع القمر بحر العالم.\n\nThe pen of the gauge draws it.\n\nيرسمه قلم المقياس.';
    const faults = lint(sectionFile({ source, target })).filter(({ severity }) => severity !== 'info');
    expect(faults.map(({ rule }) => rule)).toEqual(['untranslated', 'untranslated']);
  });

  it.each([
    ['a summary', '<details>\n<summary>What the gauge of the harbour does</summary>\n\n7.\n\n</details>'],
    ['a caption', '<figure>\n<img src="a.png">\n<figcaption>What the gauge of the harbour does</figcaption>\n</figure>'],
    ['a centred paragraph', '<p align="center">What the gauge of the harbour does</p>'],
    ['the alternative of an image', '![What the gauge of the harbour does](a.png)'],
    ['the title of a component', '<Card title="What the gauge of the harbour does">\n\n7.\n\n</Card>'],
  ])('reads %s', (_, text) => {
    const found = lint(sectionFile({ source: text, target: text }), { rules: { untranslated: {} } });
    expect(found).toMatchObject([{ messageId: 'block' }]);
    const target = text.replace('What the gauge of the harbour does', 'ما يفعله مقياس الميناء');
    expect(lint(sectionFile({ source: text, target }), { rules: { untranslated: {} } })).toEqual([]);
  });

  it('finds a paragraph left in the source language, with its source', () => {
    const text = 'The tide rises twice a day in most of the harbours.';
    const markdown = sectionFile({ source: `${text}\n\nThe moon raises it.`, target: `${text}\n\nيرفعه القمر.` });
    const [finding, ...more] = lint(markdown, { rules });
    expect(more).toEqual([]);
    const start = markdown.lastIndexOf(text);
    expect(finding).toMatchObject({
      messageId: 'block',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', text, count: 1 },
      range: { start: { offset: start }, end: { offset: start + text.length } },
    });
    expect(finding?.related[0]?.range.start.offset).toBe(markdown.indexOf(text));
  });

  it('reports neighbours that were left together once', () => {
    const text = 'The tide rises twice a day.\n\nIt is the moon that raises the water of the sea.';
    expect(find(text, text)).toMatchObject([{ messageId: 'block', data: { count: 2 } }]);
  });

  it('finds headings and items that are copies', () => {
    expect(find('## Measured Heights\n\nThey rise.', '## Measured Heights\n\nترتفع.')).toMatchObject([
      { messageId: 'copied', severity: 'warning' },
    ]);
    expect(find('## The Heights of the Tide\n\nThey rise.', '## The Heights of the Tide\n\nترتفع.')).toMatchObject([
      { messageId: 'block', severity: 'error' },
    ]);
    const items = (second: string) => `- أول\n- ${second}`;
    expect(find('- first\n- read every gauge before sunrise', items('read every gauge before sunrise'))).toMatchObject([
      { messageId: 'block' },
    ]);
  });

  it.each([
    ['a name as a heading', '## SeaClock', '## SeaClock'],
    [
      'a heading that the text keeps as a name',
      '## Harbour Watch\n\nUse Harbour Watch.',
      '## Harbour Watch\n\nاستخدم Harbour Watch.',
    ],
    ['a heading that the code keeps', '## Gate\n\nOpen the gate.', '## Gate\n\nافتح البوابة.\n\n`gate.open`'],
    [
      'a heading that a code block keeps',
      '## Gate\n\nOpen the gate.',
      '## Gate\n\nافتح البوابة.\n\n- شغّل:\n\n  ```sh\n  gate -o\n  ```',
    ],
    ['a formula', 'h(t) = a cos(w t) + b', 'h(t) = a cos(w t) + b'],
    ['a signature', 'open (gate, height, water) -> state', 'open (gate, height, water) -> state'],
    ['a quotation', '"The tide is at its highest."', '"The tide is at its highest."'],
    ['a quoted sample', '> The tide is at its highest in the morning.', '> The tide is at its highest in the morning.'],
    ['names in a table', '| a | b |\n|---|---|\n| North Gate | 3 |', '| a | b |\n|---|---|\n| North Gate | 3 |'],
    ['a heading that the text has in another case', '## Grep\n\nRun grep.', '## Grep\n\nيمسح grep الملفات.'],
    ['a heading in brackets', '### (Harbour Research)', '### (Harbour Research)'],
    ['samples in a cell', '| a |\n|---|\n| rise, rising, riser |', '| a |\n|---|\n| rise, rising, riser |'],
    ['names in a cell', '| a |\n|---|\n| hot wind sensor |', '| a |\n|---|\n| hot wind sensor |'],
    ['a tuple', '- ⟨SetTide, /low, high water, ebb⟩', '- ⟨SetTide, /low, high water, ebb⟩'],
    [
      'a link alone',
      '- [How the tide is read by the clerk](https://a.example)',
      '- [How the tide is read by the clerk](https://a.example)',
    ],
    [
      'a title in emphasis',
      'See *The Clock That Counts the Tides of the Sea*.',
      'انظر *The Clock That Counts the Tides of the Sea*.',
    ],
    [
      'an entry inside a text',
      'See Okafor, B. (2021). The hum of the grid as it is heard by those of the town, 12(3).',
      'انظر: Okafor, B. (2021). The hum of the grid as it is heard by those of the town, 12(3).',
    ],
    [
      'an entry as an item',
      '- Okafor, B. (2021). The hum of the grid as it is heard in the town.',
      '- Okafor, B. (2021). The hum of the grid as it is heard in the town.',
    ],
    [
      'TeX without dollars',
      'It is \\begin{align*} x = \\argmax_{x} \\item \\label \\left \\right \\text \\end{align*}',
      'وهي \\begin{align*} x = \\argmax_{x} \\item \\label \\left \\right \\text \\end{align*}',
    ],
    ['an import', "import Tide from './the/tide/of/the/sea.js'", "import Tide from './the/tide/of/the/sea.js'"],
    ['a gloss', 'The tide rises.', 'يرتفع المد (the rise and the fall of the water of the sea).'],
    ['a citation', 'As shown (Adams and Baker, 2012).', 'كما تبين (Adams and Baker and the others of the group, 2012).'],
  ])('is silent on %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it.each(['المراجع:', '**المراجع**', 'References / المراجع'])('is silent on the list after %s', (lead) => {
    const list = '- The tide and the moon. In the book of the sea.\n- The drum of the old clock in the harbour.';
    expect(find(`References:\n\n${list}`, `${lead}\n\n${list}`)).toEqual([]);
    expect(find(`The parts:\n\n${list}`, `الأجزاء:\n\n${list}`)).toMatchObject([{ messageId: 'block', data: { count: 2 } }]);
  });

  it('reports a side that was hardly translated once', () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `The tide of harbour ${name} is the height of the sea.`);
    const text = texts.join('\n\n```\nx = 1\n```\n\n');
    expect(find(`${text}\n\nIt rises.`, `${text}\n\nيرتفع.`)).toMatchObject([
      { messageId: 'side', severity: 'error', data: { count: 6, total: 7 } },
    ]);
  });

  it('knows prose by its function words where both languages have one script', () => {
    const text = 'The tide rises twice a day in most of the harbours.';
    expect(findSpanish(`${text}\n\nIt is high.`, `${text}\n\nEs alta.`)).toMatchObject([
      { messageId: 'block', severity: 'error' },
    ]);
    expect(findSpanish(`It rises. ${text}`, `La marea sube por la luna. ${text}`)).toMatchObject([
      { messageId: 'sentence', data: { text: text.slice(0, -1) } },
    ]);
    expect(findSpanish('## Dict List\n\nA list.', '## Dict List\n\nUna lista.')).toEqual([]);
    expect(findSpanish(text, 'La marea sube dos veces al día en la mayoría de los puertos.')).toEqual([]);
  });

  it('is silent on headings and items that the glossary keeps', () => {
    const table = '| English | Arabic |\n|---|---|\n| spring tide | spring tide |\n| neap | المحاق |';
    const { entries } = readMarkdownGlossary(new SourceText('glossary.md', table), { source: english, target: arabic });
    const glossary = { path: 'glossary.md', entries, avoided: [] };
    const read = (name: string) =>
      lint(sectionFile({ source: `## ${name}\n\nThe tide of spring is neap.`, target: `## ${name}\n\nمد الربيع.` }), {
        rules,
        glossary,
      });
    expect(read('Spring Tide')).toEqual([]);
    expect(read('Neap')).toMatchObject([{ messageId: 'copied' }]);
  });

  it('is silent under a heading that opens references', () => {
    const entry = '[1] The tide and the moon. In the book of the sea, 2001.';
    expect(find(`## References\n\n${entry}`, `## المراجع\n\n${entry}`)).toEqual([]);
  });

  it('finds a sentence inside a translated text', () => {
    const sentence = 'The station on the shore stores it for a week';
    const markdown = sectionFile({ source: `The buoy sends it. ${sentence}.`, target: `ترسله العوامة. ${sentence}.` });
    const start = markdown.lastIndexOf(sentence);
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'sentence',
        severity: 'warning',
        range: { start: { offset: start }, end: { offset: start + sentence.length } },
      },
    ]);
  });

  it('finds a text of the target language on the source side', () => {
    const text = 'المد ظاهرة تتكرر مرتين في اليوم.';
    expect(find(`The sea.\n\n${text}`, `البحر.\n\n${text}`)).toMatchObject([{ messageId: 'inSource', side: 'source' }]);
    expect(find('The word قمر means moon.', 'تعني كلمة قمر القمر.')).toEqual([]);
  });

  it('explains what else is wrong with the block', () => {
    const found = lint(
      sectionFile({
        source: 'The tide rises by 4.5 m on the days of the full moon.',
        target: 'The tide rises by m on the days of the full moon.',
      }),
      {
        rules: { ...rules, 'number-parity': {} },
      },
    );
    expect(found.map(({ rule }) => rule)).toEqual(['untranslated']);
  });
});

describe('untranslated in pages', () => {
  /** A translated text, so that the page itself is no copy. */
  const OWN: Readonly<Record<string, string>> = {
    ar: 'يرتفع المد مرتين في اليوم.',
    es: 'La marea sube dos veces al día por la luna.',
    fr: 'La marée monte deux fois par jour.',
    de: 'Das Wasser steigt zweimal am Tag.',
    ja: '潮は一日に二回満ちます。',
    ru: 'Вода поднимается дважды в день.',
    fa: 'آب دو بار در روز بالا می‌آید.',
  };
  const read = (lang: string, source: string, target: string) => ({
    lang,
    source: `The tide rises twice a day.\n\n${source}`,
    target: `${OWN[lang]}\n\n${target}`,
  });
  const ids = async (pages: readonly ReturnType<typeof read>[]) =>
    (await lintPages('untranslated', pages)).map((found) => found.map(({ messageId }) => messageId));

  it.each([
    ['a name in capitals', '## Tide Gauge'],
    ['a command', '## gauge init'],
    ['a name with a part of a program', '## The `read` Gauge'],
    ['a name of three words', '### Open Harbour Gauges {#open-harbour-gauges}'],
    ['a command as a paragraph', 'gauge install deep water'],
    ['a link alone', '- [What the clerk of the harbour reads](clerk.md)'],
    ['a message that is quoted', '> **GaugeError**: the gauge of the harbour is not there, and it was not read.'],
    ['a cell of terms', '| a |\n|---|\n| deep water gauge |'],
  ])('is silent on %s', async (_, text) => {
    expect(await ids(Object.keys(OWN).map((lang) => read(lang, text, text)))).toEqual(Object.keys(OWN).map(() => []));
  });

  it.each([
    ['a phrase', '## Where the water of the harbour is read'],
    ['a phrase with code', '## Create your own `gauge` for the harbour'],
    ['a phrase without a function word', '## Register four gauges twice'],
    ['an item with a link', '- Read the values of the [tide gauge](gauge.md) twice.'],
    ['an item with little beside its links', '- Join the [gauge readers](a.md) on the [Harbour Square](b.md)'],
    ['a cell', '| a |\n|---|\n| reads deep water and other gauges |'],
    ['a cell with a link', '| a |\n|---|\n| The [kind of gauge](a.md). |'],
  ])('finds %s', async (_, text) => {
    const found = await ids(Object.keys(OWN).map((lang) => read(lang, text, text)));
    expect(found.map((one) => one.length)).toEqual(Object.keys(OWN).map(() => 1));
  });

  it('compares headings without their ids', async () => {
    const [heading, id] = ['## Keeping up with the tide', '{#keeping-up-with-the-tide}'];
    expect(await ids([read('es', heading, `${heading} ${id}`), read('ja', heading, `${heading} ${id}`)])).toEqual([
      ['block'],
      ['block'],
    ]);
  });

  it('finds a short heading in lower case where the language has another script', async () => {
    const heading = '## Local gauge setup';
    expect(await ids([read('ja', heading, heading), read('fr', heading, heading)])).toEqual([['copied'], []]);
  });

  it('finds a short heading whose words the text has in lower case, where the language has another script', async () => {
    const source = '## Tide Gauge\n\nThe tide lifts the gauge of the harbour.';
    const target = (heading: string) => `## ${heading}\n\n潮は港の計器を持ち上げます。`;
    expect(await ids([read('ja', source, target('Tide Gauge'))])).toEqual([['copied']]);
    // A name is in lower case nowhere, and a single word may be a part of a program.
    const named = source.replaceAll('gauge', 'Gauge');
    expect(await ids([read('ja', named, target('Tide Gauge'))])).toEqual([[]]);
    expect(await ids([read('ja', source.replace('## Tide Gauge', '## Gauge'), target('Gauge'))])).toEqual([[]]);
  });

  it('finds the only link of a list that was not translated', async () => {
    const source = '- [The drum and its paper](a.md)\n- [The pen of the old clock](b.md)\n- [The ink that never dries](c.md)';
    const target = '- [الأسطوانة وورقها](a.md)\n- [The pen of the old clock](b.md)\n- [الحبر الذي لا يجف](c.md)';
    const two = target.replace('الحبر الذي لا يجف', 'The ink that never dries');
    expect(await ids([read('ar', source, target), read('ar', source, two)])).toEqual([['copied'], []]);
    const [listed] = await ids([read('ar', `## Further reading\n\n${source}`, `## قراءات إضافية\n\n${target}`)]);
    expect(listed).toEqual(['copied']);
  });

  it.each([
    ['names of several words', 'ru', 'Так делают Harbour as a Service (HaaS), Gauge as a Service (GaaS) и Tide as a Service.'],
    ['terms in a list', 'fa', 'این‌ها را بنویسید: gauge name, drum size, paper width, clock speed و دیگر چیزها.'],
    ['a title in quotation marks', 'ja', '「How the clerk of the harbour reads the tide」の節を見てください。'],
    ['a label', 'ru', 'Смотрите [the values that the clerk of the harbour reads](clerk.md) завтра.'],
    ['a tag of a template', 'ru', 'Так: {{< figure class="wide" alt="the tide of the sea at the harbour" >}} вода.'],
  ])('takes no %s for a sentence', async (_, lang, text) => {
    expect(await ids([read(lang, 'The gauge is read.', text)])).toEqual([[]]);
  });
});

describe('untranslated in tables', () => {
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = row('---', '---');
  const [first, second] = ['The gauge that reads the water of the harbour', 'The drum that turns once in a day and a night'];
  const [third, fourth] = ['It is read by the keeper every morning', 'It is wound by the clerk in the month of May'];
  const find = async (target: readonly string[]) => {
    const table = [row('What it is and does', 'Who has to see to it'), head, row(first, third), row(second, fourth)].join('\n');
    const [before, after] = ['The harbour has two gauges.\n\n'.repeat(6), '\n\nBoth of them are old.'];
    const page = `${'Le port a deux limnigraphes.\n\n'.repeat(6)}${target.join('\n')}\n\nTous les deux sont vieux.`;
    const pages = [{ lang: 'fr', source: `${before}${table}${after}`, target: page }];
    return (await lintPages('untranslated', pages)).flat().map(({ data, message }) => [data['count'], data['part'], message]);
  };

  it('tells a forgotten column once', async () => {
    const target = [
      row("Ce que c'est", 'Qui doit y veiller'),
      head,
      row('Le limnigraphe du port', third),
      row('Le tambour qui tourne', fourth),
    ];
    expect(await find(target)).toEqual([
      [2, 'cells', expect.stringContaining(`The table with \`${third}\` (2 cells) is still English`)],
    ]);
  });

  it('tells a forgotten header, and a table that was forgotten as a whole', async () => {
    const rows = [
      row('Le limnigraphe du port', 'Le gardien le lit le matin'),
      row('Le tambour qui tourne', 'Le clerc le remonte en mai'),
    ];
    expect(await find([row('What it is and does', 'Who has to see to it'), head, ...rows])).toMatchObject([
      [2, 'header', expect.any(String)],
    ]);
    expect(
      await find([row('What it is and does', 'Who has to see to it'), head, row(first, third), row(second, fourth)]),
    ).toMatchObject([[6, 'whole', expect.stringContaining('(all of it)')]]);
  });

  it('shows the text of a block without its marks', async () => {
    const source = '<img src="a.png" /> The `gauge` reads the water of the harbour every day and night.';
    const [found] = await lintPages('untranslated', [
      { lang: 'fr', source: `Hello.\n\n${source}`, target: `Bonjour à tous.\n\n${source}` },
    ]);
    expect(found).toMatchObject([{ data: { text: 'The gauge reads the water of the harbour every day and nigh…' } }]);
  });
});
