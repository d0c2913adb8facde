import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages, type Page } from '../support/lint-pages.ts';

const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'emphasis-parity': {} } });

describe('emphasis-parity', () => {
  it.each([
    ['the same phrases', 'The **drum** turns.', 'تدور **الأسطوانة**.'],
    ['underscores', 'The **drum** turns.', 'تدور __الأسطوانة__.'],
    ['italics', 'The *drum* turns.', 'تدور الأسطوانة.'],
    ['other words in bold', 'The **drum** turns.', '**تدور** الأسطوانة.'],
    ['a bold phrase more', 'The drum turns.', 'تدور **الأسطوانة**.'],
    ['asterisks in code and formulas', 'It is `2**3` and $a**b$.', 'هو `2**3` و $a**b$.'],
    [
      'a list that became sentences',
      '- **Float:** 9 cm of steel.\n- **Drum:** 40 cm of brass.',
      'العوّامة قطرها 9 cm من الفولاذ، والأسطوانة طولها 40 cm من النحاس.',
    ],
    ['asterisks on both sides', 'It is 2**3 here.', 'هو 2**3 هنا.'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('is silent where two texts may not belong together', () => {
    const source =
      'The **drum** turns.\n\nThe moon pulls the water twice a day, and the sun helps it a little.\n\n## Ebb\n\nWater falls.';
    expect(check(source, 'يرتفع البحر.\n\n## الجزر\n\nيهبط الماء.')).toEqual([]);
  });

  it('counts the bold phrases of HTML', () => {
    expect(check('The **drum** turns.', 'تدور <b>الأسطوانة</b>.')).toEqual([]);
    expect(check('The <b>drum</b> turns.', 'تدور الأسطوانة.')).toMatchObject([{ messageId: 'lost' }]);
  });

  it('finds a lead-in that is not bold', () => {
    const [finding, ...more] = check('- **Float:** follows the water.', '- العوّامة: تتبع الماء.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'leadIn',
      severity: 'warning',
      side: 'target',
      data: { source: 'English', target: 'Arabic', phrase: 'Float:' },
      related: [{ message: 'the English text' }],
    });
    expect(finding?.excerpt?.text).toBe('- العوّامة: تتبع الماء.');
  });

  it('finds a bold phrase that was lost', () => {
    expect(check('**Drum:** it turns **once** a day.', '**الأسطوانة:** تدور مرة في اليوم.')).toMatchObject([
      { messageId: 'lost', data: { phrases: ['Drum:', 'once'], expected: 2, found: 1 } },
    ]);
    expect(check('| Part |\n| --- |\n| a **drum** |', '| الجزء |\n| --- |\n| أسطوانة |')).toMatchObject([{ messageId: 'lost' }]);
  });

  it('finds a stray mark once, where it stands', () => {
    const [finding, ...more] = check('The **drum** turns **once**.', 'تدور **الأسطوانة** **مرة.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'stray', data: { context: '**مرة.' } });
    expect(check('The drum turns.', 'تدور ** الأسطوانة.')).toMatchObject([{ messageId: 'stray' }]);
  });

  it('finds a mark that Markdown cannot pair', () => {
    expect(check('**Drum:** it turns.', '**الأسطوانة:**تدور.')).toMatchObject([{ messageId: 'stray' }]);
  });

  it('leaves a missing paragraph to the rule for blocks', () => {
    expect(check('The **drum** of 1807 turns 2 times.\n\nThe sea of 1953.', 'بحر عام 1953.')).toEqual([]);
  });
});

describe('emphasis-parity in pages', () => {
  const messages = async (pages: readonly Page[]) =>
    (await lintPages('emphasis-parity', pages)).map((found) => found.map(({ messageId, data }) => [messageId, data['count']]));

  it('finds marks that letters touch, once a page', async () => {
    const source = 'The **float (ball)** follows the tide.\n\nThe **drum (roll)** turns.';
    const target = '**浮子（球）**随潮汐升降。\n\n**滚筒（卷）**转动。';
    expect(
      await messages([
        { lang: 'zh', source, target },
        { lang: 'ja', source, target: '**浮き（球）**は潮に従う。\n\n**筒（ロール）** は回る。' },
        { lang: 'ko', source, target: '**부표(공)**는 조수를 따른다.\n\n**원통(롤)** 은 돈다.' },
        { lang: 'zh', source: `/// note\n\n${source}\n\n///`, target: `/// note\n\n${target}\n\n///` },
        { lang: 'zh', source: 'The **float** moves.', target: '**浮子升降。' },
        { lang: 'de', source, target: 'Der **Schwimmer (Ball)**folgt.\n\nDie **Trommel (Rolle)** dreht sich.' },
      ]),
    ).toEqual([
      [['besideLetter', 2]],
      [['besideLetter', 1]],
      [['besideLetter', 1]],
      [],
      [['stray', undefined]],
      [['stray', undefined]],
    ]);
  });

  it('reads three asterisks as bold in italics', async () => {
    const source = 'It is *the **drum*** here.';
    expect(await messages([{ lang: 'fr', source, target: 'Voici ***le tambour** tournant*.' }])).toEqual([[]]);
  });

  it('takes other marks, and fewer but longer phrases, for bold ones', async () => {
    expect(
      await messages([
        { lang: 'de', source: 'It is **optional** here.', target: 'Es ist hier „optional“.' },
        { lang: 'fr', source: 'It is **optional** here.', target: 'Il est *facultatif* ici.' },
        { lang: 'zh', source: 'See **OpenAPI** here.', target: '参见 `OpenAPI`。' },
        {
          lang: 'pt',
          source: 'Find the **most suitable** way to **measure the tide**.',
          target: 'Encontre a **forma mais adequada de medir a maré**.',
        },
        { lang: 'de', source: 'It is **optional** here.', target: 'Es ist hier optional.' },
      ]),
    ).toEqual([[], [], [], [], [['lost', undefined]]]);
  });

  it('reports a page without any bold phrase once', async () => {
    const words = ['tide', 'drum', 'float', 'pen'];
    const source = words.map((word) => `The **${word}** moves in ${word.length} ways, see [it](${word}.md).`).join('\n\n');
    const target = words.map((word) => `Il bouge de ${word.length} façons, voir [ici](${word}.md).`).join('\n\n');
    expect(await messages([{ lang: 'fr', source, target }])).toEqual([[['everywhere', 4]]]);
  });

  it('gathers the texts, too, that have nothing but a name of the source in bold', async () => {
    const words = ['tide', 'drum', 'float', 'pen'];
    const source = words.map((word) => `**SeaNet** sees how the **${word}** moves, see [it](${word}.md).`).join('\n\n');
    const target = (name: string) => words.map((word) => `**${name}** bouge, voir [ici](${word}.md).`).join('\n\n');
    expect(await messages([{ lang: 'fr', source, target: target('SeaNet') }])).toEqual([[['everywhere', 4]]]);
    expect((await messages([{ lang: 'fr', source, target: target('Il') }]))[0]).toHaveLength(4);
  });

  it('takes bold phrases with nothing but function words between them for one, and a function word alone for none', async () => {
    const found = async (source: string, target: string) => (await messages([{ lang: 'fr', source, target }])).flat().length;
    expect(await found('Close it, but **before** the **water comes**.', "Ferme-le **avant que l'eau ne vienne**.")).toBe(0);
    expect(await found('Close it, but **before** noon the **water comes**.', "Ferme-le **avant que l'eau ne vienne**.")).toBe(1);
    expect(await found('The tide is low, **and** the gate is open.', 'La marée est basse et la porte est ouverte.')).toBe(0);
    expect(await found('The tide is low, **never** high.', 'La marée est basse, jamais haute.')).toBe(1);
  });
});
