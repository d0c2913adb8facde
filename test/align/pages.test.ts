import { describe, expect, it } from 'vitest';
import { lintPages } from '../support/lint-pages.ts';

const RULES = ['block-parity', 'list-parity', 'heading-parity', 'length-ratio'] as const;

/** What the rules about structure find on a page, as `rule/message id severity text`. */
async function found(lang: string, source: readonly string[], target: readonly string[]): Promise<readonly string[]> {
  const page = { lang, source: source.join('\n\n'), target: target.join('\n\n') };
  const all = await Promise.all(RULES.map((rule) => lintPages(rule, [page])));
  return all.flat(2).map(({ rule, messageId, severity }) => `${rule}/${messageId} ${severity}`);
}

describe('a page of examples of commands', () => {
  const caption = [
    ['- Show the tides of a port:', '- Zeigt die Gezeiten eines Hafens:'],
    ['- Show the tides of one day:', '- Zeigt die Gezeiten eines Tages:'],
    ['- Write them to a file:', '- Schreibt sie in eine Datei:'],
    ['- Show them without the moon:', '- Zeigt sie ohne den Mond:'],
  ];
  const command = [
    ['`tide {{port_name}}`', '`tide {{hafen}}`'],
    ['`tide {{[-d|--day]}} {{date}} {{port_name}}`', '`tide -d {{datum}} {{hafen}}`'],
    ['`tide {{[-o|--output]}} {{path/to/file}} {{port_name}}`', '`tide --output {{pfad/zur/datei}} {{hafen}}`'],
    ['`tide --no-moon {{port_name}}`', '`tide --no-moon {{hafen}}`'],
  ];
  const page = (side: 0 | 1, places: readonly number[]) => [
    '# tide',
    ...places.flatMap((place) => [caption[place]?.[side] ?? '', command[place]?.[side] ?? '']),
  ];

  it('is silent on options that are written in one of their ways', async () => {
    expect(await found('de', page(0, [0, 1, 2, 3]), page(1, [0, 1, 2, 3]))).toEqual([]);
  });

  it.each([0, 1, 2, 3])('misses example %i as a whole', async (place) => {
    const rest = [0, 1, 2, 3].filter((other) => other !== place);
    const [missing] = await lintPages('block-parity', [
      { lang: 'de', source: page(0, [0, 1, 2, 3]).join('\n\n'), target: page(1, rest).join('\n\n') },
    ]);
    expect(missing).toMatchObject([{ messageId: 'missing', data: { text: caption[place]?.[0], count: 2 } }]);
    const [extra] = await lintPages('block-parity', [
      { lang: 'de', source: page(0, rest).join('\n\n'), target: page(1, [0, 1, 2, 3]).join('\n\n') },
    ]);
    expect(extra).toMatchObject([{ data: { text: caption[place]?.[1], count: 2 } }]);
  });

  it('finds an example that moved', async () => {
    expect(await found('de', page(0, [0, 1, 2, 3]), page(1, [0, 3, 1, 2]))).toEqual(['block-parity/moved error']);
  });

  it.each([
    [
      'another example of the same tool',
      ['tide list', 'tide show {{port}}', 'tide -a', 'tide -b'],
      ['tide list', 'tide show {{hafen}}', 'tide -a', 'tide -b', 'tide drop {{hafen}}={{tag}}'],
    ],
    [
      'the tool alone before its values',
      ['tide {{port}}', 'tide -a', 'tide -b'],
      ['tide', 'tide {{hafen}}', 'tide -a', 'tide -b'],
    ],
    [
      'a command that does something else',
      ['tide --port info -v', 'tide -a', 'tide -b'],
      ['tide --port apply -v', 'tide --port info -v', 'tide -a', 'tide -b'],
    ],
  ])('takes %s for no version of one', async (_, source, target) => {
    const examples = (commands: readonly string[], words: string) =>
      ['# tide', ...commands.flatMap((one, index) => [`- ${words} ${'x'.repeat(index + 3)}:`, `\`${one}\``])].join('\n\n');
    const page = { lang: 'de', source: examples(source, 'Do the'), target: examples(target, 'Mache') };
    expect(await lintPages('code-parity', [page])).toEqual([[]]);
    expect(await lintPages('block-parity', [page])).toMatchObject([
      [{ messageId: expect.stringMatching(/extra$/i), data: { count: 2 } }],
    ]);
  });

  it('pairs no examples that share nothing, and those that share something where nothing else is without counterpart', async () => {
    const examples = (commands: readonly string[], words: string) =>
      ['# tide', ...commands.flatMap((one, index) => [`- ${words} ${'x'.repeat(index + 3)}:`, `\`${one}\``])].join('\n\n');
    const source = examples(['tide -a', 'tide clean {{port}}', 'tide -b'], 'Do the');
    const compare = async (command: string) => {
      const page = { lang: 'de', source, target: examples(['tide -a', command, 'tide -b'], 'Mache') };
      const all = await Promise.all((['code-parity', 'block-parity'] as const).map((rule) => lintPages(rule, [page])));
      return all.flat(2).map(({ messageId }) => messageId);
    };
    expect(await compare('tide history')).toEqual(['unlike']);
    expect(await compare('tide history {{hafen}}')).toEqual(['changedCode']);
    expect(await compare('tide clean {{hafen}}')).toEqual([]);
  });

  it('knows a value in a language of its own by its signs, behind a value that is read', async () => {
    const compare = async (command: string, other: string) => {
      const examples = (words: string, one: string) => [
        '# tide',
        ...[`${one}`, 'tide -a', 'tide -b'].flatMap((text, index) => [`- ${words} ${'x'.repeat(index + 3)}:`, `\`${text}\``]),
      ];
      const page = {
        lang: 'de',
        source: examples('Do the', command).join('\n\n'),
        target: examples('Mache', other).join('\n\n'),
      };
      return (await lintPages('block-parity', [page])).flat().map(({ messageId }) => messageId);
    };
    const read = '{{cat path/to/tides.json}} | tide';
    const gelesen = '{{cat gezeiten.json}} | tide';
    expect(await compare(`${read} {{{high: .one}}}`, `${gelesen} {{.eins, .zwei}}`)).toEqual(['unlike']);
    expect(await compare(`${read} {{{high: .one}}}`, `${gelesen} {{{hoch: .eins}}}`)).toEqual([]);
    expect(await compare(`${read} {{path/to/port.txt}}`, `${gelesen} {{hafen}}`)).toEqual([]);
    expect(await compare(`tide clean {{{high: .one}}}`, `tide clean {{.eins, .zwei}}`)).toEqual([]);
  });

  it('finds a command without its caption', async () => {
    const target = page(1, [0, 1, 2, 3]).filter((line) => line !== caption[2]?.[1]);
    const [missing] = await lintPages('block-parity', [
      { lang: 'de', source: page(0, [0, 1, 2, 3]).join('\n\n'), target: target.join('\n\n') },
    ]);
    expect(missing).toMatchObject([{ data: { text: caption[2]?.[0], count: 1 } }]);
  });

  it('is not sure which example is missing where a command is another one', async () => {
    const target = page(1, [0, 2, 3]).map((line) => line.replace('--output', '--chart'));
    expect(await found('de', page(0, [0, 1, 2, 3]), target)).toEqual(['block-parity/maybeMissing warning']);
  });
});

describe('paragraphs that begin with labels', () => {
  const steps = [
    ['Watch: Look at the sea from the same place each hour.', '**Beobachten**: Schaue jede Stunde vom selben Ort auf das Meer.'],
    ['Write: Put the height of the water in a table.', '**Schreiben**: Trage die Höhe des Wassers in eine Tabelle ein.'],
    ['Compare: Hold your table against that of the port.', '**Vergleichen**: Halte deine Tabelle gegen die des Hafens.'],
    ['Repeat: Do the same again on the next day.', '**Wiederholen**: Tue dasselbe noch einmal am nächsten Tag.'],
  ] as const;
  const around = (side: 0 | 1, blocks: readonly string[]) => [
    ['# Reading the sea', '# Das Meer lesen'][side] ?? '',
    ['These are the steps that help a beginner:', 'Dies sind die Schritte, die einem Anfänger helfen:'][side] ?? '',
    ...blocks,
    ['With them anybody learns the tides of a coast.', 'Damit lernt jeder die Gezeiten einer Küste.'][side] ?? '',
  ];
  const paragraphs = (side: 0 | 1) =>
    around(
      side,
      steps.map((step) => step[side]),
    );
  const list = (side: 0 | 1, count: number = steps.length) =>
    around(side, [
      steps
        .slice(0, count)
        .map((step) => `- ${step[side]}`)
        .join('\n'),
    ]);

  it('are another kind where the translation has a list of them, and the other way round', async () => {
    expect(await found('de', paragraphs(0), list(1))).toEqual(['block-parity/kind warning']);
    expect(await found('de', list(0), paragraphs(1))).toEqual(['block-parity/kind warning']);
  });

  it('are themselves where both sides have them, and a list is one where both have it', async () => {
    expect(await found('de', paragraphs(0), paragraphs(1))).toEqual([]);
    expect(await found('de', list(0), list(1))).toEqual([]);
  });

  it('are no list of another length', async () => {
    expect(await found('de', paragraphs(0), list(1, 3))).not.toContain('block-parity/kind warning');
  });
});

describe('one paragraph that faces two below a heading', () => {
  const whole = `The tide is what the moon does to the sea, which rises and falls by the same rule along every coast (TIDE). ${'It needs no wind and no rain for that. '.repeat(3)}`;
  const first =
    'Die Gezeiten-Lehre ist das, was der Mond mit dem Meer macht, das an jeder Küste nach derselben Regel steigt und fällt.';
  const second = 'Die See-Bewegung braucht dazu weder Wind noch Regen. '.repeat(3).trim();
  const page = (...blocks: readonly string[]) => ['# Tides', ...blocks, '## More', 'The end.'];

  it('is perhaps divided, if both are as long as it', async () => {
    expect(await found('de', page(whole), page(first, second))).toEqual(['block-parity/maybeSplit info']);
  });

  it('is another text than two that are much longer', async () => {
    expect(await found('de', page(whole), page(first.repeat(5), second.repeat(5)))).not.toContain('block-parity/maybeSplit info');
  });
});

describe('a part that stands elsewhere on the page', () => {
  const part = {
    open: [
      '### The `open()` call\n\nOpens the box, which may be empty.\n\nIt never waits.',
      '### `open()` 호출\n\n상자를 엽니다. 비어 있을 수도 있습니다.\n\n절대 기다리지 않습니다.',
    ],
    peek: [
      '### The `peek()` call\n\nShows what lies on top of the pile.',
      '### `peek()` 호출\n\n더미 맨 위에 있는 것을 보여 줍니다.',
    ],
    put: ['### The `put()` call\n\nPuts a thing on the pile.', '### `put()` 호출\n\n물건을 더미 위에 올려놓습니다.'],
    reading: ['## Reading', '## 읽기'],
    writing: ['## Writing', '## 쓰기'],
  } as const;
  type Name = keyof typeof part;
  const page = (side: 0 | 1, names: readonly Name[]) => names.map((name) => part[name][side]);
  const source = page(0, ['reading', 'open', 'peek', 'writing', 'put']);

  it('is one finding, and no error', async () => {
    expect(await found('ko', source, page(1, ['reading', 'peek', 'writing', 'put', 'open']))).toEqual([
      'heading-parity/maybeMoved warning',
    ]);
  });

  it('is nothing in its own place', async () => {
    expect(await found('ko', source, page(1, ['reading', 'open', 'peek', 'writing', 'put']))).toEqual([]);
  });

  it('is missing where it stands nowhere', async () => {
    expect(await found('ko', source, page(1, ['reading', 'peek', 'writing', 'put']))).toEqual(['heading-parity/missing error']);
  });

  it('leaves the others in their places, by the names that they kept', async () => {
    const bare = (blocks: readonly string[]) => blocks.map((block) => block.replace(/`(\w+)\(\)`/, '$1'));
    const target = bare(page(1, ['reading', 'peek', 'writing', 'put']));
    expect(await found('ko', bare(source), target)).toEqual(['heading-parity/missing error']);
  });
});

describe('a text of the source beside its translation', () => {
  const source = [
    '# Harbours',
    'The harbour lies behind two walls of stone.',
    '> The sea gives nothing back that it has taken twice.',
    'Fog closes the channel for whole weeks in autumn, and nobody leaves.',
    'The keepers count the lamps.',
  ];
  const target = [
    '# Häfen',
    'Der Hafen liegt hinter zwei Mauern aus Stein.',
    '> Das Meer gibt nichts zurück, was es zweimal genommen hat.',
    'Nebel schließt die Fahrrinne im Herbst für ganze Wochen, und niemand läuft aus.',
    'Die Wärter zählen die Lampen.',
  ];
  const withExtra = (at: number, text: string) => [...target.slice(0, at), text, ...target.slice(at)];

  it.each<[string, readonly string[]]>([
    ['a quotation above that of the translation', withExtra(2, source[2] ?? '')],
    ['a quotation in that of the translation', target.with(2, `${source[2]}\n>\n${target[2]}`)],
    ['emphasised text behind the translation', withExtra(4, `_${source[3]}_`)],
    ['quoted text behind the translation', withExtra(4, `“${source[3]}”`)],
    ['every text', source.flatMap((text, index) => (index === 0 ? (target[0] ?? '') : [text, target[index] ?? '']))],
  ])('is no block too much: %s', async (_, page) => {
    expect(await found('de', source, page)).toEqual([]);
  });

  it('is told once where nothing shows that it is on purpose', async () => {
    const page = { lang: 'de', source: source.join('\n\n'), target: withExtra(3, source[3] ?? '').join('\n\n') };
    expect(await lintPages('untranslated', [page])).toMatchObject([[{ messageId: 'block', severity: 'error' }]]);
    expect(await found('de', source, withExtra(3, source[3] ?? ''))).toEqual([]);
  });

  it('is not seen in another text that is too much, nor in one that nobody has translated', async () => {
    expect(await found('de', source, withExtra(2, 'Die Mauern sind tausend Jahre alt und aus Granit.'))).toHaveLength(1);
    const page = { lang: 'de', source: source.join('\n\n'), target: target.with(3, source[3] ?? '').join('\n\n') };
    expect(await lintPages('untranslated', [page])).toMatchObject([[{ messageId: 'block' }]]);
  });
});

describe('a list whose items hold blocks', () => {
  const steps = [
    ['Choose the wood for the hull and dry it.', 'Wähle das Holz für den Rumpf und trockne es.', 'wood choose --dry'],
    ['Cut the planks to the length of the drawing.', 'Säge die Planken auf die Länge der Zeichnung.', 'planks cut'],
    ['Bend the ribs over steam, one by one.', 'Biege die Spanten über Dampf, eine nach der anderen.', 'ribs bend'],
    ['Launch the boat at high water.', 'Lass das Boot bei Hochwasser zu Wasser.', 'boat launch'],
  ] as const;
  const list = (side: 0 | 1, indent: string) =>
    steps.map((step, index) => `${index + 1}. ${step[side]}\n\n${indent}\`\`\`sh\n${indent}${step[2]}\n${indent}\`\`\``);

  it('is one finding where the indent is lost, whichever side it is', async () => {
    const [whole, parts] = [
      ['# Boats', ...list(0, '   ')],
      ['# Boote', ...list(1, '')],
    ];
    expect(await found('de', whole, parts)).toEqual(['block-parity/divided warning']);
    expect(await found('de', ['# Boats', ...list(0, '')], ['# Boote', ...list(1, '   ')])).toEqual([
      'block-parity/divided warning',
    ]);
  });

  it('is one finding where an item is missing, too', async () => {
    const parts = list(1, '').filter((_, index) => index !== 2);
    expect(await found('de', ['# Boats', ...list(0, '   ')], ['# Boote', ...parts])).toEqual(['block-parity/divided warning']);
  });

  it('is one finding where the items hold lists', async () => {
    const parts = (side: 0 | 1, indent: string) =>
      steps.map((step, index) => `${index + 1}. ${step[side]}\n${indent}- \`${step[2]}\`\n${indent}- \`${step[2]} --slow\``);
    expect(await found('de', ['# Boats', ...parts(0, '')], ['# Boote', ...parts(1, '   ')])).toEqual([
      'block-parity/divided warning',
    ]);
  });

  it('is silent on the same lists', async () => {
    for (const indent of ['', '   '])
      expect(await found('de', ['# Boats', ...list(0, indent)], ['# Boote', ...list(1, indent)])).toEqual([]);
  });
});

describe('a sentence that begins with code', () => {
  const source = [
    '`tide add` writes the port into `ports.txt` and asks for its name.',
    'Then the list is sorted by the height of the water.',
    'When you call `tide add` again, the old entry is kept, and nobody is asked for anything.',
  ];
  const target = [
    '`tide add`, limanı `ports.txt` dosyasına yazar ve adını sorar.',
    'Sonra liste suyun yüksekliğine göre sıralanır.',
    '`tide add` yeniden çağrıldığında eski kayıt korunur ve kimseye bir şey sorulmaz.',
  ];

  it('is no label where another sentence names the code, too', async () => {
    expect(await found('tr', ['# Ports', ...source], ['# Limanlar', ...target])).toEqual([]);
  });
});

describe('parts between names that both sides keep', () => {
  it('are found where they went', async () => {
    const source = [
      '## Read it',
      'It stands on the wall.',
      '## Use the CLI',
      'Call it from a shell, once a day.',
      '## What is inside',
      'The heights of 12 ports and the hours of the moon.',
      '## Cases',
      'Sail safely.',
    ];
    const target = [
      '## 읽기',
      '벽에 걸려 있습니다.',
      '## 들어 있는 것',
      '항구 12곳의 높이와 달의 시각이 있습니다.',
      '## CLI 사용',
      '하루에 한 번 셸에서 부릅니다.',
      '## 사례',
      '안전하게 항해합니다.',
    ];
    expect(await found('ko', source, target)).toEqual(['heading-parity/maybeMoved warning']);
  });
});

describe('headings right under one another', () => {
  const texts = ['An empty box is sometimes shipped as it is, as in this example:', '```js\nship(box);\n```'];
  const rendered = [
    'Eine leere Kiste wird manchmal so verschickt, wie sie ist, etwa in diesem Beispiel:',
    '```js\nship(box);\n```',
  ];
  const stacked = ['# Boxes', '## Examples', '### An empty box', ...texts];

  it('lack the one whose level the page does not have', async () => {
    const page = { lang: 'de', source: stacked.join('\n\n'), target: ['# Kisten', '## Beispiele', ...rendered].join('\n\n') };
    expect(await lintPages('heading-parity', [page])).toMatchObject([
      [{ messageId: 'missing', data: { heading: 'An empty box' } }],
    ]);
    const other = { ...page, target: ['# Kisten', '### Eine leere Kiste', ...rendered].join('\n\n') };
    expect(await lintPages('heading-parity', [other])).toMatchObject([[{ messageId: 'missing', data: { heading: 'Examples' } }]]);
  });

  it('have one too many', async () => {
    const target = ['# Kisten', '## Beispiele', '### Eine leere Kiste', ...rendered].join('\n\n');
    const page = { lang: 'de', source: ['# Boxes', '## Examples', ...texts].join('\n\n'), target };
    expect(await lintPages('heading-parity', [page])).toMatchObject([
      [{ messageId: 'extra', data: { heading: 'Eine leere Kiste' } }],
    ]);
  });
});

describe('sentences of a script with stops of its own', () => {
  const sentence = [
    'The tide turns at noon: wait for it (on the quay).',
    '潮は正午に変わります：岸壁で（座って）待ってください。',
  ];
  const short = ['Wait. Listen. Look. Then cast off.', '待つ。聞く。見る。そして舫いを解く。'];

  it('tell which paragraph is missing', async () => {
    const [missing] = await lintPages('block-parity', [
      {
        lang: 'ja',
        source: [short[0], sentence[0], short[0]?.replace('Wait', 'Rest')].join('\n\n'),
        target: [short[1], sentence[1]].join('\n\n'),
      },
    ]);
    expect(missing).toMatchObject([{ data: { text: 'Rest. Listen. Look. Then cast off.' } }]);
  });
});

describe('code that a tag includes', () => {
  it('is one difference with the block that stood there', async () => {
    const source = ['Set the gauge first.', '```python hl="1"\n{!../low.py!}\n```', 'Then read it.'];
    const target = ['Stelle zuerst den Pegel ein.', '{* ../low.py hl[1] *}', 'Lies ihn dann ab.'];
    const page = { lang: 'de', source: source.join('\n\n'), target: target.join('\n\n') };
    expect(await lintPages('block-parity', [page])).toMatchObject([
      [{ messageId: 'kind', data: { expected: 'code block', found: 'tag' } }],
    ]);
    expect(await lintPages('tag-parity', [page])).toEqual([[]]);
  });
});

describe('a flat list that became one of lists', () => {
  it('is one finding, since nothing tells which items stand for which', async () => {
    const source = [
      '- Basics: Name: Choose the name of your boat.\n- Harbour: Take a new harbour or one that you have.\n- Length: Give the length of the hull.\n- Coast: Choose the coast that is nearest to your crew.',
      '- #### Details of the crew:\n- Source: Select “Harbour”.\n- Account: Let the clerk read your account.\n- Crew: Select your crew.\n- Boat: Choose the boat that the crew sails.\n- Sail: Select the sail you want to set.',
    ];
    const target = [
      '- **Grundlagen**:\n  - **Name**: Wähle den Namen deines Boots.\n  - **Hafen**: Nimm einen neuen Hafen oder einen, den du hast.\n  - **Länge**: Gib die Länge des Rumpfs an.\n  - **Küste**: Wähle die Küste, die deinen Leuten am nächsten ist.',
      '- **Angaben zu den Leuten**:\n  - **Quelle**: Wähle „Hafen“.\n  - **Konto**: Lass den Schreiber dein Konto lesen.\n  - **Leute**: Wähle deine Leute.\n  - **Boot**: Wähle das Boot, das die Leute segeln.\n  - **Segel**: Wähle das Segel, das du setzen willst.',
    ];
    expect(await found('de', source, target)).toEqual(['list-parity/unsure warning']);
  });
});

describe('a picture that stands as in the source', () => {
  it('is no text of the source beside its translation', async () => {
    const picture = '[![tide](https://tides.example/a63622edbeefb2e86d6c0d.gif)](http://www.tides.example/V1hyNQbpe)';
    const link = (words: string) => `[**${words}**](https://www.tides.example/bins/KflCmJ5bvKsRF8WDkzb)`;
    const source = ['# Tides', picture, link('View the tide'), 'It rises twice a day.'];
    const target = [
      '# Gezeiten',
      'Hier steht ein Satz mehr als im Original.',
      picture,
      link('Sieh die Tide'),
      'Sie steigt zweimal.',
    ];
    expect(await found('de', source, target)).toEqual(['block-parity/maybeExtra warning']);
  });
});
