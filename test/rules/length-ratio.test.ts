import { describe, expect, it } from 'vitest';
import { lintPages } from '../support/lint-pages.ts';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { 'length-ratio': {} };
const SOURCE = [
  'The harbour has two gauges that measure the height of the water.',
  'The older one was built by the fishermen of the village and is read by hand every morning.',
  'The newer one sends a value every minute to the station on the shore.',
  "Both of them agree to within a hand's breadth on calm days.",
];
const TARGET = [
  'في الميناء مقياسان يقيسان ارتفاع الماء.',
  'وقد بنى صيادو القرية المقياس الأقدم منهما بأيديهم، ويقرؤه الحارس كل صباح.',
  'ويرسل الأحدث منهما قيمة كل دقيقة إلى المحطة على الشاطئ.',
  'ويتفق المقياسان في حدود عرض الكف في الأيام الهادئة.',
];
const source = SOURCE.join(' ');

/** One sentence, so that nothing but its length can be compared. */
const EVENING =
  'The keeper of the old lighthouse climbs the stairs of the tower every evening before the sun goes down, ' +
  'cleans the glass of the lamp, fills it with oil for the night, writes the height of the water and the direction of the wind ' +
  'in his book, and looks for the sails of the boats that have not yet come home.';
const EVENING_SHORT =
  'يصعد حارس المنارة القديمة درج البرج كل مساء قبل أن تغرب الشمس، وينظف زجاج المصباح، ' +
  'ويملؤه بالزيت لليل كله، ويدوّن ارتفاع الماء واتجاه الريح في دفتره، ';
const EVENING_LONG =
  `${EVENING_SHORT}ويبحث بعينيه عن أشرعة القوارب التي لم تعد بعد إلى الميناء، ثم يجلس عند النافذة الصغيرة ` +
  'ويشرب الشاي مع ابنه الذي جاء من القرية، ويحكي له عن السفن التي مرّت من هنا في شبابه وعن العواصف التي رآها ' +
  'وعن الأسماك الكبيرة التي حملها الصيادون إلى السوق في صباح العيد، ';

describe('length-ratio', () => {
  it('is silent on a whole translation', () => {
    expect(lint(sectionFile({ source, target: TARGET.join(' ') }), { rules })).toEqual([]);
  });

  it('names the sentence that a quotation lacks with its link, once', async () => {
    const lines = [
      ['Show the tides of a harbour.', 'Zeigt die Gezeiten eines Hafens.'],
      [
        'For the tables of other harbours of this coast, see <https://tides.example/coast>.',
        'Tafeln anderer Häfen dieser Küste siehst du unter <https://tides.example/coast>.',
      ],
      ['More information: <https://tides.example/tide>.', 'Weitere Informationen: <https://tides.example/tide>.'],
    ] as const;
    const quotation = (side: 0 | 1, places: readonly number[]) =>
      `# tide\n\n${places.map((place) => `> ${lines[place]?.[side] ?? ''}`).join('\n')}`;
    const found = async (places: readonly number[]) => {
      const page = { lang: 'de', source: quotation(0, [0, 1, 2]), target: quotation(1, places) };
      const all = await Promise.all(['length-ratio', 'link-parity'].map((rule) => lintPages(rule, [page])));
      return all.flat(2).map(({ messageId, data }) => [messageId, data['sentence']]);
    };
    expect(await found([0, 2])).toEqual([['missingSentence', expect.stringMatching(/^For the tables/)]]);
    expect(await found([0, 1, 2])).toEqual([]);
  });

  it('finds the sentence that was dropped, where it should stand', () => {
    const target = TARGET.filter((_, index) => index !== 1).join(' ');
    const markdown = sectionFile({ source, target });
    const [finding, ...more] = lint(markdown, { rules });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missingSentence',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', count: 1 },
      range: { start: { offset: markdown.indexOf(target) + (TARGET[0] ?? '').length } },
    });
    expect(finding?.related[0]?.range.start.offset).toBe(markdown.indexOf('The older one'));
  });

  it('names no sentence alone where another one beside it is as long as the one that is missing', () => {
    const twins = [
      ...SOURCE.slice(0, 2),
      'The younger one was bought by the keepers of the harbour and is read by hand every night.',
    ];
    const text = (sentences: readonly string[], others: readonly string[]) =>
      sectionFile({ source: sentences.join(' '), target: others.join(' ') });
    const target = TARGET.slice(0, 2);
    expect(lint(text(twins, target), { rules })).toMatchObject([
      {
        messageId: 'oneOfSentences',
        severity: 'warning',
        data: { count: 1, sentences: [expect.stringMatching(/^The older/), expect.stringMatching(/^The younger/)] },
        related: [{}, {}],
      },
    ]);
    const numbered = twins.with(1, 'The older one was built in 1807 by the fishermen and is read by hand every morning at dawn.');
    expect(lint(text(numbered, target.with(1, `${TARGET[1]?.slice(0, -1) ?? ''} 1807.`)), { rules })).toMatchObject([
      { messageId: 'missingSentence', data: { sentence: expect.stringMatching(/^The younger/) } },
    ]);
  });

  it('says which sentence a text that is far too short lacks, where its values tell it', async () => {
    const evening = `${EVENING} The lamp is a \`fresnel\` of 1822.`;
    const found = async (source: string, target: string) =>
      (await lintPages('length-ratio', [{ lang: 'ar', source, target }]))
        .flat()
        .map(({ messageId, data }) => [messageId, data['sentence']]);
    expect(await found(evening, 'يصعد حارس المنارة.')).toEqual([['short', 'The lamp is a `fresnel` of 1822.']]);
    expect(await found(EVENING, 'يصعد حارس المنارة.')).toEqual([['short', undefined]]);
    expect(await found(`${EVENING} Its lamp is \`lamp_of()\`.`, 'يصعد حارس المنارة.')).toEqual([]);
  });

  it('finds a paragraph that ends too early', () => {
    const target = TARGET.slice(0, 2).join(' ');
    expect(lint(sectionFile({ source, target }), { rules })).toMatchObject([
      { messageId: 'missingSentence', data: { count: 2 } },
    ]);
  });

  it('accepts sentences that were joined', () => {
    const [first = '', second = '', ...rest] = TARGET;
    const target = [first.replace('.', '، ') + second, ...rest].join(' ');
    expect(lint(sectionFile({ source, target }), { rules })).toEqual([]);
  });

  it('leaves lists of references alone', () => {
    const title = '# Section 9: References\n## القسم 9: المراجع';
    expect(lint(sectionFile({ source, target: TARGET.slice(0, 1).join(), title }), { rules })).toEqual([]);
  });

  it.each([
    ['finds', 'short', 'more than 4.5 standard deviations', `${EVENING_SHORT}ويبحث عن الأشرعة.`, ['short']],
    ['accepts', 'short', 'a little less', `${EVENING_SHORT}ويبحث عن أشرعة القوارب.`, []],
    ['finds', 'long', 'more than 6 standard deviations', `${EVENING_LONG}ويستمع كلاهما إلى الموج.`, ['long']],
    ['accepts', 'long', 'a little less', `${EVENING_LONG}ويستمعان إلى الموج.`, []],
  ])('%s a text that is %s by %s', (_verb, _length, _deviation, target, expected) => {
    expect(lint(sectionFile({ source: EVENING, target }), { rules }).map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('keeps lengths out of the message, since they depend on the rest of the file', () => {
    const [finding] = lint(sectionFile({ source: `${source.replaceAll('.', ',')}.`, target: 'في الميناء مقياسان.' }), { rules });
    expect(finding).toMatchObject({ messageId: 'short', severity: 'warning', data: { found: 19 } });
    expect(finding?.message).not.toMatch(/\d/);
  });

  it('finds a sentence that stands twice, unless the source repeats it', () => {
    const [first = '', second = ''] = TARGET;
    const text = [first, first, second].join(' ');
    const [finding, ...more] = lint(sectionFile({ source: SOURCE.slice(0, 2).join(' '), target: text }), { rules });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'repeatedSentence', severity: 'error', data: { sentence: first } });
    expect(lint(sectionFile({ source: [SOURCE[0], SOURCE[0], SOURCE[1]].join(' '), target: text }), { rules })).toEqual([]);
    expect(lint(sectionFile({ source: 'It rises. Row, row.', target: 'يرتفع. جدّف! جدّف!' }), { rules })).toEqual([]);
  });

  it('names no sentence where the translation is free', () => {
    const free = [
      'في الميناء مقياسان يقيسان ارتفاع الماء من يوم إلى يوم.',
      'ويرسل الأحدث قيمة إلى المحطة.',
      'ويتفق المقياسان في الأيام الهادئة.',
    ];
    expect(lint(sectionFile({ source, target: free.join(' ') }), { rules })).toMatchObject([
      { messageId: 'short', severity: 'warning' },
    ]);
  });

  it('takes no sentence for missing that may be the end of the one before', () => {
    const text =
      'This is not the same at every gauge, and it changes with the wind and the depth of the harbour. But here are the marks that we found:';
    const joined = 'يختلف هذا من مقياس إلى آخر، ويتغير مع الريح وعمق الميناء، ولكن إليك العلامات التي وجدناها:';
    const found = (target: string) => lint(sectionFile({ source: text, target }), { rules }).map(({ messageId }) => messageId);
    expect(found(joined)).toEqual([]);
    expect(found('يختلف هذا من مقياس إلى آخر، ويتغير مع الريح وعمق الميناء وما حوله من الشاطئ.')).toEqual(['missingSentence']);
  });

  it('takes no short sentence for missing that a comma joins to the next', () => {
    const joined = `أهلاً بكم في الميناء، ${TARGET.slice(0, 3).join(' ')}`;
    expect(
      lint(sectionFile({ source: `Welcome to the harbour! ${SOURCE.slice(0, 3).join(' ')}`, target: joined }), { rules }),
    ).toEqual([]);
  });
});

describe('length-ratio in a language of few signs', () => {
  const found = async (source: string, target: string, lang = 'zh') =>
    (await lintPages('length-ratio', [{ lang, source, target }])).flat().map(({ messageId }) => messageId);

  it('leaves out names that both texts have', async () => {
    const names = 'Harbour Watch, Tide Table, Open Buoy, North Gauge, Sea Bell, Storm Lamp and Salt Meter';
    expect(await found(`It works with ${names}.`, `它支持 ${names.replace(' and', ' 和')}。`)).toEqual([]);
    expect(
      await found(
        'Record<Tide, string> | (info: { props: TideProps }) => Record<Tide, CSSProperties>',
        '同 Record<Tide, string> | (info: { props: TideProps }) => Record<Tide, CSSProperties>',
      ),
    ).toEqual([]);
  });

  it('finds a text that is cut short beside such names', async () => {
    const source =
      'The Harbour Watch gauge measures the height of the water every minute, sends the value to the station on the shore, keeps a copy of each page of the book, and wakes the keeper whenever the tide rises faster than usual';
    expect(
      await found(
        source,
        'Harbour Watch 水位计每分钟测量水位，把数值发送到岸上的站点，保存日志每一页的副本，并在潮水上涨快于平常时叫醒管理员',
      ),
    ).toEqual([]);
    expect(await found(source, 'Harbour Watch 水位计测量水位')).toEqual(['short']);
  });

  it('does not count the titles of tags', async () => {
    const source = 'The model above declares a table of the tides as this one does, and nothing else at all.';
    const target =
      'Das Modell oben deklariert eine <abbr title="Eine Zuordnung von Schlüsseln zu Werten, die in anderen Sprachen auch Hash, Map oder assoziatives Feld heißt und hier die Gezeiten enthält">Tabelle</abbr> der Gezeiten wie diese, und sonst nichts.';
    expect(await found(source, target, 'de')).toEqual([]);
  });

  it('takes no sentence for missing that a full-width comma joins', async () => {
    const source =
      'The order of the harbour is more or less like this drawing. Time flows from top to bottom. And each column is one of the boats that come and go with the tide.';
    expect(await found(source, '港口的顺序大致如下图所示。时间从上到下，每一列都代表随潮水来去的一艘船。')).toEqual([]);
    expect(await found(source, '港口的顺序大致如下图所示。')).not.toEqual([]);
  });

  it('takes no sentence for added where the source has a clause', async () => {
    const source =
      'Look at our book for tables and drawings, and visit the harbour to ask questions, get help or just watch the boats!';
    const target =
      '表や図については、私たちの帳面を確認してください。また、質問をしたり、助けを求めたり、あるいはただ船を眺めたければ、港にも来てください！';
    expect(await found(source, target, 'ja')).toEqual([]);
  });
});

describe('length-ratio in pages', () => {
  const found = async (lang: string, source: string, target: string) =>
    (await lintPages('length-ratio', [{ lang, source, target }])).flat().map(({ messageId }) => messageId);

  it('lets a heading say in a few words what its source says in many, and no paragraph', async () => {
    const long = 'What the keepers of the gauge at the harbour do when a storm is coming up from the open sea at night';
    const others = Array.from({ length: 8 }, () => [
      'The water rises slowly to the mark on the wall of the old mole.',
      'Das Wasser steigt langsam bis zur Marke an der Mauer der alten Mole.',
    ]);
    const page = (mark: string, side: 0 | 1) =>
      [`${mark}${side === 0 ? long : 'Bei Sturm'}`, ...others.map((pair) => pair[side])].join('\n\n');
    const found = async (mark: string) =>
      (await lintPages('length-ratio', [{ lang: 'de', source: page(mark, 0), target: page(mark, 1) }])).flat();
    expect(await found('## ')).toEqual([]);
    expect(await found('')).toMatchObject([{ messageId: 'short' }]);
  });

  it('takes a sentence with a link that both have for no addition', async () => {
    const source = 'It is also written as "tide per hour", [see the book](https://tides.example/book#hours).';
    const target =
      '「時間あたりの潮」とも書けます。[詳しくは港の帳面の説明をご覧ください。ほかの書き方もあります](https://tides.example/book#hours)。';
    expect(await found('ja', source, target)).toEqual([]);
  });

  it('has no length to compare in a copy', async () => {
    const title = '- [What the clerk of the harbour reads every morning, and why he writes it down](https://tides.example/a)';
    const text = 'The tide rises twice a day in most of the harbours of this coast, and falls again.';
    expect(await found('zh', `${text}\n\n${title}`, `这片海岸的大多数港口每天涨潮两次，然后退潮。\n\n${title}`)).toEqual([]);
  });

  it('lets a translation leave out what an acronym stands for', async () => {
    const text = (acronym: string) => `**Choose the right ${acronym} (Harbour Information and Event Management) tool**:`;
    expect(await found('de', text('HIEM'), '**Das richtige HIEM-Tool**:')).toEqual([]);
    expect(await found('de', text('QRS'), '**Das richtige QRS-Tool**:')).toEqual(['short']);
  });

  it('is not sure of what a cell leaves out', async () => {
    const row = (text: string) => `| step | what |\n|---|---|\n| 1 | ${text} |`;
    const source = row('The number by which the height of the water is changed at each step. It may be an integer or a decimal.');
    const target = row('El número en que cambia la altura del agua a cada paso que se da en la escala.');
    expect(await found('es', source, target)).toEqual(['maybeMissingSentence']);
  });

  it('lets a cell say in few words what it does', async () => {
    const row = (text: string) => `| name | what |\n|---|---|\n| close | ${text} |`;
    const source =
      'The function that the harbour calls when the gate is closed by hand or by the clock in the evening of a quiet day';
    expect(await found('zh', row(source), row('关闸'))).toEqual([]);
    expect(await found('zh', source, '关闸')).toEqual(['short']);
  });

  it('only hints at a sentence of a page that nothing in the source says', async () => {
    const source = 'The harbour has two gauges that measure the height of the water. Both of them agree on calm days.';
    const target =
      'El puerto tiene dos medidores que miden la altura del agua. El más antiguo lo construyeron los pescadores del pueblo hace muchos años y lo lee el guarda cada mañana. Ambos coinciden en los días tranquilos.';
    expect(await found('es', source, target)).toEqual(['maybeExtraSentence']);
  });
});
