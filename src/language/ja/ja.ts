import { hanWords } from '../han-numerals.ts';
import type { Language } from '../language.ts';
import { signsMorphology } from '../signs-morphology.ts';
import { japaneseNames } from './names.ts';
import { japaneseNumbers } from './numbers.ts';
import { japaneseProse } from './prose.ts';
import { japaneseReferences } from './references.ts';

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['アルファ']],
  ['β', ['ベータ']],
  ['γ', ['ガンマ']],
  ['δ', ['デルタ']],
  ['ε', ['イプシロン']],
  ['θ', ['シータ']],
  ['λ', ['ラムダ']],
  ['π', ['円周率']],
  ['σ', ['シグマ']],
  ['ω', ['オメガ']],
]);

const RANKS = Array.from({ length: 99 }, (_, index) => index + 1);

export const japanese: Language = {
  code: 'ja',
  name: 'Japanese',
  direction: 'ltr',
  scripts: ['Hiragana', 'Katakana', 'Han'],
  relativeLength: 0.5,
  citations: {
    others: ['ら', 'et al.'],
    and: ['と', 'および', '及び', 'and', '&'],
    pages: ['頁', 'ページ', 'p', 'pp'],
  },
  references: japaneseReferences,
  // The sign of a long vowel at the end of a word is often left out: `サーバ`, `サーバー`.
  morphology: signsMorphology('のーｰ', / \/ |; |[；、，／]|または/u),
  names: japaneseNames,
  numbers: japaneseNumbers,
  prose: japaneseProse,
  labels: {
    side: {
      source: ['日本語版', '日本語原文', '日本語の要約', '日本語', 'Japanese Version'],
      target: [
        '日本語版',
        '日本語訳',
        '日本語翻訳',
        '日本語の要約',
        'Japanese Version',
        'Japanese Translation',
        '日本語',
        'Japanese',
      ],
    },
    references: ['参考文献', '参考資料', '引用文献', '文献'],
  },
  ordinals: {
    titleWords: ['付録', '附録', 'セクション', 'パート', 'ステップ'],
    around: /^第?\s?([一二三四五六七八九十]+|\d+(?:\.\d+)*)\s?(?:章|節|部|回|話|編|課)/u,
    words: new Map(
      [...hanWords].flatMap(([word, value]) => (RANKS.includes(value) && !/[两兩壱]/u.test(word) ? [[`第${word}`, value]] : [])),
    ),
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  typography: {
    marks: new Map([
      [',', '、'],
      ['.', '。'],
      [':', '：'],
      ['?', '？'],
      ['!', '！'],
    ]),
    wide: true,
    brackets: ['（', '）'],
    habits: ['、。', '？！', '：', '（）'],
    foreignLetters: new Map(),
    misread: /(?:[ãä-é][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]{2}){2}/u,
  },
};
