import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages, type Page } from '../support/lint-pages.ts';

const rules = { 'identifier-parity': {} };
const find = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });

describe('identifier-parity', () => {
  it('finds a misspelt name at its place', () => {
    const markdown = sectionFile({ source: 'We use HarbourNet here.', target: 'نستخدم HarbuorNet هنا.' });
    const start = markdown.indexOf('HarbuorNet');
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'changed',
        severity: 'warning',
        data: { source: 'English', target: 'Arabic', expected: ['HarbourNet'], found: ['HarbuorNet'] },
        range: { start: { offset: start }, end: { offset: start + 10 } },
      },
    ]);
  });

  it('finds an acronym that became a similar one', () => {
    expect(find('The DDM reads it.\n\nThe DDN stores it.', 'يقرؤه DDN.\n\nيخزنه DDN.')).toMatchObject([
      { messageId: 'changed', data: { expected: ['DDM'], found: ['DDN'] } },
    ]);
  });

  it('lets a language inflect a name, and leave out the letter before a version', () => {
    const inSpanish = (source: string, target: string) =>
      lint(sectionFile({ source, target, heading: 'Versión en español' }), {
        rules,
        languages: { source: english, target: spanish },
      }).map(({ messageId }) => messageId);
    expect(inSpanish('The gauge of SeaNet.', 'El limnígrafo SeaNetu.')).toEqual([]);
    expect(inSpanish('The gauge of SeaNet.', 'El limnígrafo SeaNett.')).toEqual(['changed']);
    expect(find('The tide v2.0 came.\n\nThe v2.0 went.', 'جاء المد في النسخة 2.0.\n\nذهبت v2.0.')).toEqual([]);
    expect(find('The tide v2.0 came.\n\nThe v2.0 went.', 'جاء المد.\n\nذهبت v2.0.')).toMatchObject([{ messageId: 'missing' }]);
  });

  it('finds a name that is missing where the target keeps it otherwise', () => {
    const source = 'SeaNet reads it.\n\nThe boats trust SeaNet.';
    expect(find(source, 'يقرؤه SeaNet.\n\nتثق القوارب به.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['SeaNet'], found: [] } },
    ]);
  });

  it('finds a missing name with digits even where it stands only once', () => {
    expect(find('We train TideNet-50 on it.', 'ندربه عليها.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['TideNet-50'] } },
    ]);
  });

  it('lets a name be said in the words that it explains elsewhere', () => {
    const source = 'SeaNet opens.\n\nSeaNet closes.\n\nThe boats trust SeaNet.';
    const explained = 'تفتح شبكة البحر (SeaNet).\n\nتغلق SeaNet.';
    expect(find(source, `${explained}\n\nتثق القوارب بشبكة البحر.`)).toEqual([]);
    expect(find(source, `${explained}\n\nتثق القوارب بالآلة.`)).toMatchObject([
      { messageId: 'missing', data: { expected: ['SeaNet'] } },
    ]);
  });

  it.each([
    ['a plural', 'Two GPUs run.', 'تعمل وحدتا GPU.'],
    ['a translated part', 'A GPS-based buoy.', 'عوامة قائمة على GPS.'],
    ['an acronym spelt out now and then', 'The API opens.\n\nThe API closes.', 'تفتح API.\n\nتغلق واجهة البرمجة.'],
    [
      'a name that only explains words',
      'SeaNet (SN) opens.\n\nSeaNet closes.',
      'تفتح شبكة البحر (SeaNet, SN).\n\nتغلق شبكة البحر.',
    ],
    ['a heading in capitals', '## THE TIDE\n\nThe tide rises.', '## المد\n\nيرتفع المد.'],
    ['initials and units', 'H.C. Adams reads 3 MB.', 'يقرأ آدمز 3 ميغابايت.'],
    ['a name by its sound', 'Faraday read the tides.', 'قرأ فاراداي المد.'],
    ['letters by their names', 'The FBI read it.', 'قرأه الإف بي آي.'],
  ])('is silent on %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it('hints at a name that the text says in no way that is known', () => {
    expect(find('SeaNet reads it.', 'تقرؤه شبكة البحر.')).toMatchObject([
      { messageId: 'unsaid', severity: 'info', data: { expected: ['SeaNet'] } },
    ]);
    expect(find('SeaNet reads it.', 'تقرؤه شبكة سي نت.')).toEqual([]);
  });

  it.each([
    ['another acronym of the text', 'We use COS.\n\nA CSV is read.', 'نستخدم CSV.\n\nويقرأ CSV.', 'COS', 'CSV'],
    [
      'letters that changed places',
      'The SUBGRAPH is small.\n\nA subgraph is read.',
      'المسألة SUBGRPAH صغيرة.\n\nويقرأ الرسم.',
      'SUBGRAPH',
      'SUBGRPAH',
    ],
    ['a short name with a slip', 'FIFOs are read.', 'تقرأ FIOFs.', 'FIFO', 'FIOF'],
    ['a name with a number in other letters', 'Since V5 it is fast.', 'هو سريع منذ ت5.', 'V5', 'ت5'],
    ['a heading in other letters', '#### V5', '#### ت٥', 'V5', 'ت٥'],
    ['a short name that stands elsewhere', 'The GPU reads.\n\nThe GPU writes.', 'تقرأ GPU.\n\nوتكتب GUP.', 'GPU', 'GUP'],
  ])('finds a name that became another one: %s', (_, source, target, expected, found) => {
    expect(find(source, target)).toMatchObject([{ messageId: 'changed', data: { expected: [expected], found: [found] } }]);
  });

  it.each([
    ['a label that counts', 'Gate B2 is open.', 'البوابة ب2 مفتوحة.'],
    ['a conjunction before the number', 'V5 and V6 are open.', 'الإصداران V6 و5 مفتوحان.'],
    ['labels of a series', 'Q1 is open. Q2 waits.', 'س1 مفتوح. وينتظر س2.'],
    ['another number', 'Since V5 it is fast.', 'هو سريع منذ ت6.'],
  ])('lets the target write %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it('lets an acronym be a shortened word', () => {
    const source = 'ACK one.\n\nACK two.\n\nACK three.\n\nACK four acknowledges it.';
    expect(find(source, 'ACK واحد.\n\nACK اثنان.\n\nACK ثلاثة.\n\nوالإقرار أربعة.')).toEqual([]);
  });

  it('lets a language order the letters of an acronym', () => {
    const compare = (source: string, target: string) =>
      lint(sectionFile({ source, target, heading: 'Versión en español' }), {
        rules: { 'identifier-parity': {} },
        languages: { source: english, target: spanish },
      }).map(({ messageId }) => messageId);
    expect(compare('The AI reads it.\n\nThe AI waits.', 'La IA lo lee.\n\nLa AI espera.')).toEqual([]);
    expect(compare('AI one.\n\nAI two.\n\nAI three.\n\nAI four.', 'AI uno.\n\nAI dos.\n\nAI tres.\n\nLa IA cuatro.')).toEqual([]);
    expect(compare('SeaNet reads it.', 'SeaNte lo lee.')).toEqual(['changed']);
  });
});

describe('identifier-parity in a language without data', () => {
  const messages = async (pages: readonly Page[]) =>
    (await lintPages('identifier-parity', pages)).map((found) =>
      found.map(({ messageId, data }) => [messageId, data['expected']]),
    );
  const title = '## Responsible AI\n\n';

  it('knows that a language has acronyms of its own', async () => {
    expect(
      await messages([
        {
          lang: 'de',
          source: `${title}The AI reads the gauge.\n\nThe AI sleeps at night.`,
          target: `${title}Die KI liest den Pegel.\n\nDie KI schläft nachts.`,
        },
        {
          lang: 'pt',
          source: `${title}How is AI like other IT systems of the harbour?`,
          target: `${title}Como a IA se parece com outros sistemas de TI do porto?`,
        },
        {
          lang: 'de',
          source: 'The GPU reads the gauge.\n\nThe GPU sleeps at night.',
          target: 'Die GPU liest den Pegel.\n\nDie GPV schläft nachts.',
        },
      ]),
    ).toEqual([[], [], [['changed', ['GPU']]]]);
  });

  it('does not take an acronym in words for missing', async () => {
    const source = 'The CPU reads the gauge.\n\nThe CPU sleeps.\n\nThe CPU wakes.\n\nThe TideNet CPU rests.';
    const target = 'CPU читает показания.\n\nCPU спит.\n\nCPU просыпается.\n\nПроцессор отдыхает.';
    const [found] = await lintPages('identifier-parity', [{ lang: 'ru', source, target }]);
    expect(found?.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('knows the words that a bracket explains where no spaces set words apart', async () => {
    const source =
      'A tide gauge net (TGN) opens.\n\nThe TGN closes.\n\nThe TGN sleeps.\n\nThe TGN wakes.\n\nThe boats trust TGN.';
    const target = (last: string, [open, close] = '（）') =>
      `潮位网${open}TGN${close}打开。\n\nTGN 关闭。\n\nTGN 睡觉。\n\nTGN 醒来。\n\n${last}`;
    const pages = ['船只信任潮位网。', '船只信任别的东西。'].map((last) => ({ lang: 'zh', source, target: target(last) }));
    expect(await messages([...pages, { lang: 'zh', source, target: target('船只信任潮位网。', '()') }])).toEqual([
      [],
      [['missing', ['TGN']]],
      [],
    ]);
  });

  it('still finds a name that is no acronym', async () => {
    const source = 'TideNet reads the gauge.\n\nTideNet sleeps at night.\n\nThe boats trust TideNet.';
    const target = 'TideNet は水位を読む。\n\nTideNet は夜眠る。\n\n船は信頼する。';
    expect(await messages([{ lang: 'ja', source, target }])).toEqual([[['missing', ['TideNet']]]]);
  });

  it('leaves a name that a hidden character splits to the rule for such characters', async () => {
    const source = 'Several boats carry OpenTide sensors.';
    const target = 'Plusieurs bateaux portent des capteurs Ope\u200BnTide.';
    expect(await messages([{ lang: 'fr', source, target }])).toEqual([[]]);
  });
});
