import { describe, expect, it } from 'vitest';
import { lintPages } from '../support/lint-pages.ts';

const SOURCE = [
  '# The tides',
  'The tide rises twice a day in every harbour of this coast.',
  '- the moon pulls at the water',
  'The clerk writes the height of the water in a book every morning.',
];
const TARGETS = {
  ru: [
    '# Приливы',
    'Вода поднимается дважды в день в каждой гавани этого берега.',
    '- луна притягивает воду',
    'Каждое утро писарь записывает высоту воды в книгу.',
  ],
  fr: [
    '# Les marées',
    'La marée monte deux fois par jour dans chaque port de cette côte.',
    '- la lune attire l’eau',
    'Le greffier note chaque matin la hauteur de l’eau dans un livre.',
  ],
  ja: [
    '# 潮の満ち引き',
    'この海岸のどの港でも、潮は一日に二回満ちます。',
    '- 月が水を引き寄せます',
    '書記は毎朝、水の高さを帳面に書き留めます。',
  ],
};

type Lang = keyof typeof TARGETS;

/** The ids of what is reported when a page has one more block at a place. */
async function ids(lang: Lang, at: number, extra: string): Promise<readonly string[]> {
  const target = [...TARGETS[lang].slice(0, at), extra, ...TARGETS[lang].slice(at)].join('\n\n');
  const [found] = await lintPages('block-parity', [{ lang, source: SOURCE.join('\n\n'), target }]);
  return (found ?? []).map(({ messageId }) => messageId);
}

describe('block-parity at the edges of a page', () => {
  it.each<[string, Lang, string]>([
    ['names a tool', 'ru', 'Сделано с помощью [Harbour Translator](https://tools.example/harbour-translator), возможны ошибки.'],
    ['names a platform', 'ja', 'このページは [Crowdin](https://crowdin.example/harbour) で作られました。'],
    ['names the language of the source', 'ru', '**Внимание:** главный текст написан на английском языке, верьте только ему.'],
    ['names the language of the source', 'ja', '**注意**: 正式な文書は英語の原文だけです。'],
    ['names its own language', 'fr', 'Ce texte en français a été relu par les gardiens du port.'],
    ['links to the source page', 'fr', 'Ce qui compte est [la page première](../en/0.md), qui change plus vite.'],
    [
      'links to the source page on its site',
      'fr',
      'Ce qui compte est [la page première](https://tides.example/docs/en/0/), qui change.',
    ],
  ])('is silent on a note that %s, in %s', async (_, lang, note) => {
    expect(await ids(lang, 4, note)).toEqual([]);
    expect(await ids(lang, 1, note)).toEqual([]);
    expect(await ids(lang, 0, note)).toEqual([]);
  });

  it('is silent on two notes below one another', async () => {
    const notes =
      '***\n\n**Отказ от ответственности**: английский текст важнее.\n\nПереводчики: [Harbour Translators](https://t.example).';
    expect(await ids('ru', 4, notes)).toEqual([]);
  });

  it('is silent on a labelled remark at the end, in words alone', async () => {
    const remark = '**Remarque** : le greffier du port ne répond pas des fautes de ce texte.';
    expect(await ids('fr', 4, remark)).toEqual([]);
    expect(await ids('fr', 1, remark)).toEqual(['maybeExtra']);
    expect(await ids('fr', 4, `${remark} Voir \`gauge read\`.`)).toEqual(['maybeExtra']);
  });

  it('is silent on a note in italics, or in a tag that is named for it', async () => {
    expect(await ids('fr', 2, '*Le mot « clerk » est rendu ici par greffier.*')).toEqual([]);
    expect(await ids('fr', 2, 'Le mot *clerk* est rendu ici par greffier.')).toEqual(['extra']);
    const lines = ['<TranslationNote lang="fr">', 'Le mot « clerk » est rendu ici par greffier.', '</TranslationNote>'];
    expect(await ids('fr', 2, lines.join('\n\n'))).toEqual([]);
  });

  it('warns of a block that says nothing of the translation', async () => {
    const text = 'Bonne lecture à tous !';
    expect(await ids('fr', 4, text)).toEqual(['maybeExtra']);
    expect(await ids('fr', 1, text)).toEqual(['maybeExtra']);
  });

  it('is sure of a block between others, whatever it speaks of', async () => {
    const text = 'Les pêcheurs lisent la page en anglais, sur [Harbour Translator](https://t.example), avant le soleil.';
    expect(await ids('fr', 3, text)).toEqual(['extra']);
  });
});
