import { wordMorphology } from '../word-morphology.ts';
import type { Language } from '../language.ts';
import { vietnameseNames } from './names.ts';
import { vietnameseNumbers } from './numbers.ts';
import { vietnameseProse } from './prose.ts';
import { vietnameseReferences } from './references.ts';

const RANKS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

export const vietnamese: Language = {
  code: 'vi',
  name: 'Vietnamese',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1.11,
  citations: {
    others: ['và cộng sự', 'và các cộng sự', 'cùng cộng sự', 'và những người khác', 'et al.'],
    and: ['và', 'and', '&'],
    pages: ['tr', 'trang', 'p', 'pp'],
  },
  references: vietnameseReferences,
  morphology: wordMorphology('của các những một', / \/ |[,;] | hoặc | hay /),
  names: vietnameseNames,
  separators: { decimal: ',', group: '.' },
  numbers: vietnameseNumbers,
  prose: vietnameseProse,
  labels: {
    side: {
      source: ['Bản tiếng Việt', 'Phiên bản tiếng Việt', 'Tóm tắt tiếng Việt', 'Tiếng Việt', 'Vietnamese Version'],
      target: [
        'Bản tiếng Việt',
        'Bản dịch tiếng Việt',
        'Phiên bản tiếng Việt',
        'Tóm tắt tiếng Việt',
        'Vietnamese Version',
        'Vietnamese Translation',
        'Tiếng Việt',
        'Vietnamese',
      ],
    },
    references: ['Tài liệu tham khảo', 'Tham khảo', 'Thư mục'],
  },
  ordinals: {
    titleWords: ['Mục', 'Chương', 'Phần', 'Phụ lục', 'Bài'],
    words: new Map(
      RANKS.flatMap((rank, index) => [[`thứ ${rank}`, index + 1] as const, ...(index === 0 ? [['đầu tiên', 1] as const] : [])]),
    ),
    letters: new Map(),
  },
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    misread: /á[º»][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]|Ä[‘\u0083]|Æ[°¡]/u,
  },
};
