import { type ReferenceKind, type ReferenceWords, referenceForms } from '../reference-words.ts';

const BEHIND: readonly (readonly [string, readonly ReferenceKind[]])[] = [
  ['章', ['chapter', 'section']],
  ['節', ['section', 'chapter']],
  ['項', ['section', 'rule']],
  ['部', ['part']],
  ['段階', ['stage', 'step']],
];

export const japaneseReferences: ReferenceWords = {
  ...referenceForms([
    [['figure'], '図, 挿図', ''],
    [['table'], '表', ''],
    [['section', 'part'], 'セクション, 節, 項, §', '§§'],
    [['chapter'], '章, チャプター', ''],
    [['appendix'], '付録, 附録', ''],
    [['part'], 'パート, 部', ''],
    [['equation'], '式, 数式, 方程式, 公式', ''],
    [['algorithm'], 'アルゴリズム', ''],
    [['theorem'], '定理, 補題, 系, 命題', ''],
    [['definition'], '定義', ''],
    [['axiom'], '公理', ''],
    [['assumption', 'theorem'], '仮定, 仮説', ''],
    [['claim'], '主張, 予想', ''],
    [['remark'], '注, 注意, 備考', ''],
    [['example'], '例, 例題', ''],
    [['exercise'], '演習, 練習問題, 演習問題', ''],
    [['problem'], '問題, 問', ''],
    [['property'], '性質', ''],
    [['rule'], 'ルール, 規則', ''],
    [['case'], 'ケース', ''],
    [['listing'], 'リスト, リスティング', ''],
    [['line'], '行', ''],
    [['page'], 'ページ, 頁', ''],
    [['step', 'stage'], 'ステップ, 手順', ''],
    [['stage', 'step'], 'フェーズ, 段階, ステージ', ''],
  ]),
  prefix: '',
  // A sign of the same script before a word may be a part of it: `地図`, `リスト` in `プレイリスト`.
  border: String.raw`(?<![\p{Script=Han}\p{Script=Katakana}ー\p{Script=Latin}\p{M}\p{N}])`,
  noLabel: String.raw`[\p{Script=Latin}\p{Script=Greek}\p{M}\p{N}_%°]|\s?(?:[つ個種回枚台件本人名年月日]|か所|ヶ所)|[-–~～〜]\d+[つ個種回枚台件本人名]`,
  behind: { before: '第', numerals: '[一二三四五六七八九十]+', kinds: new Map(BEHIND) },
  qualifiers: ['第'],
  and: ['と', 'および', '及び', 'または', '、', '・', '&'],
  through: ['から', '～', '〜', '~'],
};
