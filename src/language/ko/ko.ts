import type { Language } from '../language.ts';
import { koreanMorphology } from './morphology.ts';
import { koreanNames } from './names.ts';
import { koreanOrdinals } from './number-words.ts';
import { koreanNumbers } from './numbers.ts';
import { koreanProse } from './prose.ts';
import { koreanReferences } from './references.ts';

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['알파']],
  ['β', ['베타']],
  ['γ', ['감마']],
  ['δ', ['델타']],
  ['ε', ['엡실론', '입실론']],
  ['θ', ['세타']],
  ['λ', ['람다']],
  ['π', ['파이', '원주율']],
  ['σ', ['시그마']],
  ['ω', ['오메가']],
]);

export const korean: Language = {
  code: 'ko',
  name: 'Korean',
  direction: 'ltr',
  scripts: ['Hangul', 'Han'],
  relativeLength: 0.52,
  citations: {
    others: ['등', '외', 'et al.'],
    and: ['와', '과', '및', 'and', '&'],
    pages: ['쪽', '페이지', 'p', 'pp'],
  },
  references: koreanReferences,
  morphology: koreanMorphology,
  names: koreanNames,
  numbers: koreanNumbers,
  prose: koreanProse,
  labels: {
    side: {
      source: ['한국어판', '한국어 버전', '한국어 원문', '한국어', 'Korean Version'],
      target: [
        '한국어판',
        '한국어 버전',
        '한국어 번역',
        '한국어 요약',
        'Korean Version',
        'Korean Translation',
        '한국어',
        'Korean',
      ],
    },
    references: ['참고문헌', '참고 문헌', '참고 자료', '인용 문헌'],
  },
  ordinals: {
    titleWords: ['부록', '섹션', '파트', '단계', '챕터'],
    around: /^제?\s?([일이삼사오육칠팔구십]+|\d+(?:\.\d+)*)\s?(?:장|절|부|편|과|강)(?!\p{L})/u,
    words: koreanOrdinals,
    letters: new Map(),
  },
  letterNames: LETTER_NAMES,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    misread: /(?:[ê-í][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]{2}){2}/u,
  },
};
