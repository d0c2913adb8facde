import type { Language } from '../language.ts';
import { hebrewMorphology } from './morphology.ts';
import { hebrewNames } from './names.ts';
import { hebrewNumbers } from './numbers.ts';
import { hebrewProse } from './prose.ts';
import { hebrewReferences } from './references.ts';

/** By rank from one. */
const RANKS: readonly (readonly string[])[] = [
  ['ראשון', 'ראשונה', 'ראשונים', 'ראשונות'],
  ['שני', 'שנייה', 'שניה', 'שניות'],
  ...['שליש', 'רביע', 'חמיש', 'שיש', 'שביע', 'שמינ', 'תשיע', 'עשיר'].map((stem) => [`${stem}י`, `${stem}ית`]),
];

/** By rank from eleven; without the article they count. */
const HIGH_RANKS: readonly (readonly string[])[] = [
  ['אחד עשר', 'אחת עשרה'],
  ['שנים עשר', 'שניים עשר', 'שתים עשרה', 'שתיים עשרה'],
  ['שלושה עשר', 'שלוש עשרה'],
  ['ארבעה עשר', 'ארבע עשרה'],
  ['חמישה עשר', 'חמש עשרה'],
  ['שישה עשר', 'שש עשרה'],
  ['שבעה עשר', 'שבע עשרה'],
  ['שמונה עשר', 'שמונה עשרה'],
  ['תשעה עשר', 'תשע עשרה'],
  ['עשרים'],
];

/** Letters that number the parts of a text, in the order of their values. */
const LETTERS = [...'אבגדהוזחטי'];

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['אלפא', 'אלפה']],
  ['β', ['ביתא', 'בטא', 'בטה']],
  ['γ', ['גמא', 'גמה']],
  ['δ', ['דלתא', 'דלתה', 'דלטה']],
  ['ε', ['אפסילון']],
  ['θ', ['תטא', 'תטה']],
  ['λ', ['למבדה', 'למדא', 'למדה']],
  ['σ', ['סיגמא', 'סיגמה']],
  ['ω', ['אומגה']],
]);

export const hebrew: Language = {
  code: 'he',
  name: 'Hebrew',
  direction: 'rtl',
  scripts: ['Hebrew'],
  relativeLength: 0.76,
  citations: {
    others: ['ואחרים', "ואח'", 'ואח׳', "ושות'", 'ועמיתיו', 'ועמיתיה', 'ועמיתים', 'et al.'],
    and: ['ו', 'and', '&'],
    pages: ['עמ', 'עמוד', 'עמודים'],
    bodies: new Set(
      `אגודה איחוד ארגון אוניברסיטה אוניברסיטת בנק המכון המשרד הסוכנות התאחדות ועדה ועדת מועצה מועצת מכון ממשלה ממשלת מרכז משרד סוכנות
       פרלמנט קרן רשות`.split(/\s+/),
    ),
  },
  references: hebrewReferences,
  morphology: hebrewMorphology,
  names: hebrewNames,
  numbers: hebrewNumbers,
  prose: hebrewProse,
  labels: {
    side: {
      source: ['גרסה עברית', 'הגרסה העברית', 'תקציר בעברית', 'עברית'],
      target: [
        'גרסה עברית',
        'הגרסה העברית',
        'תרגום לעברית',
        'תרגום עברי',
        'תקציר בעברית',
        'Hebrew Version',
        'Hebrew Translation',
        'עברית',
        'Hebrew',
      ],
    },
    references: ['מקורות', 'רשימת מקורות', 'ביבליוגרפיה', 'מראי מקום', 'הפניות'],
  },
  ordinals: {
    titleWords: ['חלק', 'פרק', 'סעיף', 'נספח'],
    words: new Map([
      ...RANKS.flatMap((forms, index) =>
        ['', 'ה'].flatMap((article) => forms.map((form) => [article + form, index + 1] as const)),
      ),
      ...HIGH_RANKS.flatMap((forms, index) => forms.map((form) => [`ה${form}`, index + 11] as const)),
    ]),
    letters: new Map(LETTERS.map((letter, index) => [letter, 'ABCDEFGHIJ'.charAt(index)] as const)),
  },
  letterNames: LETTER_NAMES,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    // The wide letters and a ligature; other forms hold marks of vowels.
    presentationForms: /[\uFB20-\uFB28\uFB4F]/u,
    misread: /(?:×[\u0090\u009D‘’“”•–—˜™š›œžŸ\u00A0-ª]){2,}/u,
    // No word starts with the form that a letter has at the end of one.
    backwards: /^[ךםןףץ]\p{L}/u,
    forwards: /\p{L}[ךםןףץ]$/u,
    particles: /^[ושהבכלמ]{1,4}$/u,
    repeats: /^(?:לאט|אט|מאוד|יום|אחד|אחת|צעד|שלב|שורה|פעם|שוב)$/u,
  },
};
