import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

const CONFIG = JSON.stringify({ mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }] });
const find = (files: Readonly<Record<string, string>>) => lintProject({ 'tlint.config.json': CONFIG, ...files });

describe('page-parity', () => {
  it('finds a translation without a source', async () => {
    expect(await find({ 'en/tides.md': '# Tides\n', 'ar/tides.md': '# المد\n', 'ar/moon.md': '# القمر\n' })).toMatchObject([
      {
        path: 'ar/moon.md',
        rule: 'page-parity',
        messageId: 'orphan',
        severity: 'warning',
        data: { expected: 'en/moon.md', source: 'English', target: 'Arabic' },
        range: { start: { line: 1, column: 1 } },
      },
    ]);
  });

  it('finds an empty translation once', async () => {
    expect(await find({ 'en/tides.md': '# Tides\n\nThe moon raises the sea.\n', 'ar/tides.md': '\n' })).toMatchObject([
      { path: 'ar/tides.md', rule: 'page-parity', messageId: 'empty', severity: 'error' },
    ]);
  });

  const ENGLISH = [
    '# The tides of the harbour',
    'The tide rises twice a day in most of the harbours of this coast, see [the table](table.md).',
    '## What is behind it',
    'The moon is the cause of it, and the sun helps when both of them stand in a line.',
    '- It pulls at the water that is under it.',
    '- The water on the other side is left behind by 4.5 m.',
    '```sh\ngauge read --all\n```',
    'The clerk of the harbour writes it down for the fishermen.',
  ];
  const page = (parts: readonly string[]) => `${parts.join('\n\n')}\n`;
  const translate = async (lang: string, target: string) => {
    const config = {
      languages: { source: 'en', target: lang },
      mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }],
    };
    const table = '# Table\n';
    return lintProject({
      'tlint.config.json': JSON.stringify(config),
      'en/tides.md': page(ENGLISH),
      'en/table.md': table,
      [`${lang}/tides.md`]: target,
      [`${lang}/table.md`]: table,
    });
  };

  it.each(['ar', 'es', 'fr', 'ja', 'ru', 'he'])('finds a page that is a copy of its source once, in %s', async (lang) => {
    const [finding, ...more] = await translate(lang, page(ENGLISH));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'untranslated', severity: 'warning', data: { count: 7, total: 7 } });
    expect(finding?.related).toMatchObject([{ path: 'en/tides.md', range: { start: { line: 1 } } }]);
  });

  const SPANISH = [
    '# Las mareas del puerto',
    'La marea sube dos veces al día en la mayoría de los puertos de esta costa, véase [la tabla](table.md).',
    '## Qué hay detrás',
    'La luna es la causa, y el sol ayuda cuando los dos están en línea.',
    '- Tira del agua que está debajo.',
    '- El agua del otro lado se queda atrás.',
    '```sh\ngauge read --all\n```',
    'El guarda del puerto lo apunta para los pescadores.',
  ];

  it.each(['ar', 'fa', 'ja', 'ru', 'ko', 'el'])('finds a page in a third language once, in %s', async (lang) => {
    const found = await translate(lang, page(SPANISH));
    expect(found).toMatchObject([{ messageId: 'otherLanguage', severity: 'error', data: { text: 'Las mareas del puerto' } }]);
    expect(found[0]?.related).toMatchObject([{ path: 'en/tides.md' }]);
  });

  it.each(['fr', 'de', 'pt', 'it', 'vi'])('finds a page in a third language of the same letters once, in %s', async (lang) => {
    const found = await translate(lang, page(SPANISH));
    expect(found).toMatchObject([{ messageId: 'otherLanguage', data: { text: 'Las mareas del puerto', found: 'Spanish' } }]);
    expect(found[0]?.message).toContain('page is written in Spanish, from `Las mareas del puerto` on.');
  });

  it('finds a page in letters that its language does not have', async () => {
    const russian = SPANISH.map((text) => text.replaceAll(/\p{L}(?!\w*\.md)/gu, 'ж'));
    expect(await translate('de', page(russian))).toMatchObject([{ messageId: 'otherLanguage' }]);
  });

  it('tells no third language where letters do not show it', async () => {
    const other = ({ messageId }: { readonly messageId: string }) => messageId === 'otherLanguage';
    // Serbian has Latin letters, too, and who does not know the words of Catalan cannot tell it from Spanish.
    for (const lang of ['sr', 'ca', 'es-MX']) expect((await translate(lang, page(SPANISH))).filter(other)).toEqual([]);
    // A page of names and one of two texts.
    expect((await translate('ar', page(SPANISH.slice(0, 2)))).filter(other)).toEqual([]);
    const mixed = [...SPANISH.slice(0, -1), 'ويدوّن حارس الميناء ذلك للصيادين كل يوم.'];
    expect((await translate('ar', page(mixed))).filter(other)).toEqual([]);
  });

  it('counts the copy of a page whose links lead elsewhere, and explains what else differs', async () => {
    const copy = page(ENGLISH).replace('table.md', 'other.md').replace('4.5', '5.4');
    expect(await translate('ar', copy)).toMatchObject([{ messageId: 'untranslated' }]);
  });

  it('finds a page that is the source from a heading on, from there to its end', async () => {
    const start = [
      '# Les marées du port',
      'La marée monte deux fois par jour dans la plupart des ports, voir [la table](table.md).',
    ];
    const found = await translate('fr', page([...start, ...ENGLISH.slice(2)]));
    expect(found).toMatchObject([{ messageId: 'restUntranslated', severity: 'error', range: { start: { line: 5 } } }]);
  });

  it('lets a note on the translation stand behind the rest', async () => {
    const start = ['# المد في الميناء', 'يرتفع المد مرتين في اليوم في معظم موانئ هذا الساحل، انظر [الجدول](table.md).'];
    const found = await translate('ar', page([...start, ...ENGLISH.slice(2), 'ترجم هذه الصفحة متطوعون.']));
    expect(found).toMatchObject([{ messageId: 'restUntranslated' }]);
  });

  it('finds a page of which a few texts are translated, and what is wrong with these', async () => {
    const target = page(ENGLISH)
      .replace('The clerk of the harbour writes it down for the fishermen.', 'يدونه كاتب الميناء للصيادين في 250 دفترًا.')
      .replace('# The tides of the harbour', '# المد في الميناء');
    expect(await translate('ar', target)).toMatchObject([
      { messageId: 'mostUntranslated', severity: 'error', data: { count: 5, total: 7 } },
      { rule: 'number-parity', messageId: 'extra' },
    ]);
  });

  it('leaves single texts to the rule that finds them', async () => {
    const target = page([
      '# 港の潮',
      'この海岸のほとんどの港では、潮は一日に二回満ちます。[表](table.md)を見てください。',
      '## その背後にあるもの',
      ENGLISH[3] ?? '',
      '- 下にある水を引っ張ります。',
      '- 反対側の水は 4.5 m 取り残されます。',
      '```sh\ngauge read --all\n```',
      '港の書記が漁師のために書き留めます。',
    ]);
    expect(await translate('ja', target)).toMatchObject([{ rule: 'untranslated', messageId: 'block' }]);
  });

  it('says nothing of a page of names and code', async () => {
    const reference = '# gauge\n\n- `read`\n- `write`\n\n| Name | Tide Gauge |\n|---|---|\n| Port | 8080 |\n';
    expect(await find({ 'en/gauge.md': reference, 'ar/gauge.md': reference })).toEqual([]);
  });

  it.each([
    ['a translation with its source', { 'en/tides.md': '# Tides\n', 'ar/tides.md': '# المد\n' }],
    ['two empty pages', { 'en/tides.md': '', 'ar/tides.md': '' }],
    [
      'a page in a language that the config does not name',
      { 'en/tides.md': '# Tides\n', 'ar/tides.md': '# المد\n', 'fr/a.md': '# A\n' },
    ],
  ])('is silent on %s', async (_, files) => {
    expect(await find(files)).toEqual([]);
  });
});
