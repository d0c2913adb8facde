import { type ReferenceKind, type ReferenceWords, referenceForms } from '../reference-words.ts';

const BEHIND: readonly (readonly [string, readonly ReferenceKind[]])[] = [
  ['장', ['chapter', 'section']],
  ['절', ['section', 'chapter']],
  ['항', ['section', 'rule']],
  ['부', ['part']],
];

export const koreanReferences: ReferenceWords = {
  ...referenceForms([
    [['figure'], '그림, 도표, 도', ''],
    [['table'], '표', ''],
    [['section', 'part'], '섹션, 절, §', '§§'],
    [['chapter'], '장, 챕터', ''],
    [['appendix'], '부록', ''],
    [['part'], '파트', ''],
    [['equation'], '식, 수식, 방정식, 공식', ''],
    [['algorithm'], '알고리즘', ''],
    [['theorem'], '정리, 보조정리, 따름정리, 명제', ''],
    [['definition'], '정의', ''],
    [['axiom'], '공리', ''],
    [['assumption', 'theorem'], '가정, 가설', ''],
    [['claim'], '주장, 추측', ''],
    [['remark'], '참고, 주의, 비고', ''],
    [['example'], '예, 예제, 예시', ''],
    [['exercise'], '연습, 연습문제', ''],
    [['problem'], '문제', ''],
    [['property'], '성질', ''],
    [['rule'], '규칙', ''],
    [['case'], '경우, 사례', ''],
    [['listing'], '목록, 리스트', ''],
    [['line'], '행', ''],
    [['page'], '페이지, 쪽', ''],
    [['step', 'stage'], '단계, 스텝', ''],
    [['stage', 'step'], '국면', ''],
  ]),
  prefix: '',
  // Particles are attached to a label: `그림 3은`.
  noLabel: String.raw`[\p{Script=Latin}\p{Script=Greek}\p{M}\p{N}_%°]|\s?(?:개|가지|명|번|장|차|년|월|일|시|분|초|배|줄)|[-–~～]\d+(?:개|가지|명|번|장)`,
  behind: { before: '제', numerals: '(?!)', kinds: new Map(BEHIND) },
  qualifiers: ['제'],
  and: ['및', '와', '과', '또는', ',', '&'],
  through: ['에서', '부터', '~', '～'],
};
