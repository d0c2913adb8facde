import { chineseNames } from './names.ts';
import { chineseNumbers } from './numbers.ts';
import { chineseProse } from './prose.ts';
import { chineseReferences } from './references.ts';
import { hanWords } from '../han-numerals.ts';
import type { Language } from '../language.ts';
import { signsMorphology } from '../signs-morphology.ts';

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['阿尔法', '阿爾法']],
  ['β', ['贝塔', '貝塔']],
  ['γ', ['伽马', '伽瑪']],
  ['δ', ['德尔塔']],
  ['λ', ['兰姆达', '拉姆达']],
  ['π', ['圆周率', '圓周率']],
  ['σ', ['西格玛', '西格瑪']],
  ['ω', ['欧米伽', '歐米茄']],
]);

export const chinese: Language = {
  code: 'zh',
  name: 'Chinese',
  direction: 'ltr',
  scripts: ['Han'],
  relativeLength: 0.34,
  citations: {
    others: ['等人', '等', 'et al.'],
    and: ['和', '与', '與', '及', 'and', '&'],
    pages: ['页', '頁', '第', 'p', 'pp'],
    bodies: new Set(),
  },
  references: chineseReferences,
  morphology: signsMorphology('的之', / \/ |; |[；、，／]/u),
  names: chineseNames,
  numbers: chineseNumbers,
  prose: chineseProse,
  labels: {
    side: {
      source: [
        '中文版',
        '中文版本',
        '中文原文',
        '中文摘要',
        '中文',
        'Chinese Version',
        'Simplified Chinese Version',
        'Traditional Chinese Version',
      ],
      target: [
        '中文版',
        '中文版本',
        '中文翻译',
        '中文翻譯',
        '中文译文',
        '中文譯文',
        '中文摘要',
        'Chinese Version',
        'Chinese Translation',
        'Simplified Chinese Version',
        'Simplified Chinese Translation',
        'Traditional Chinese Version',
        'Traditional Chinese Translation',
        '中文',
        'Chinese',
      ],
    },
    references: ['参考文献', '參考文獻', '参考资料', '參考資料', '引用文献'],
  },
  ordinals: {
    around: /^第\s?([一二三四五六七八九十百]+|\d+(?:\.\d+)*)\s?(?:章|节|節|部分|部|篇|课|課|讲|講|回|单元|單元)/u,
    titleWords: ['附录', '附錄', '章节', '部分'],
    words: new Map(
      [...hanWords].flatMap(([word, value]) =>
        value > 0 && value <= 100 && !/[两兩百]/u.test(word) ? [[`第${word}`, value] as const] : [],
      ),
    ),
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  typography: {
    marks: new Map([
      [',', '，'],
      ['.', '。'],
      [';', '；'],
      [':', '：'],
      ['?', '？'],
      ['!', '！'],
    ]),
    wide: true,
    brackets: ['（', '）'],
    habits: ['，。；？！', '：', '（）'],
    foreignLetters: new Map(),
    misread: /(?:[ä-é][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]{2}){2}/u,
  },
};
