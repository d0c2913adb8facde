import { ukrainianMorphology } from './morphology.ts';
import { ukrainianNames } from './names.ts';
import { ukrainianNumbers } from './numbers.ts';
import { ukrainianOrdinals } from './ordinals.ts';
import { ukrainianProse } from './prose.ts';
import { ukrainianReferences } from './references.ts';
import type { Language } from '../language.ts';

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['альфа']],
  ['β', ['бета']],
  ['γ', ['гамма', 'гама']],
  ['δ', ['дельта']],
  ['ε', ['епсилон', 'епсілон']],
  ['λ', ['лямбда']],
  ['π', ['число пі']],
  ['σ', ['сигма']],
  ['ω', ['омега']],
]);

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['tg', 'tan'],
  ['ctg', 'cot'],
  ['cosec', 'csc'],
  ['arctg', 'arctan'],
  ['arcctg', 'arccot'],
  ['sh', 'sinh'],
  ['ch', 'cosh'],
  ['th', 'tanh'],
  ['lg', 'log'],
]);

export const ukrainian: Language = {
  code: 'uk',
  name: 'Ukrainian',
  direction: 'ltr',
  scripts: ['Cyrillic'],
  relativeLength: 1.04,
  citations: {
    others: ['та ін.', 'та інші', 'й інші', 'і співавт.', 'зі співавт.', 'та колеги', 'et al.'],
    and: ['і', 'й', 'та', 'and', '&'],
    pages: ['с', 'стор', 'сторінка', 'сторінки', 'p', 'pp'],
    bodies: new Set(
      `агентство академія асоціація банк бюро відомство департамент інститут комісія комітет міністерство товариство організація
       парламент уряд програма служба рада спілка союз управління університет федерація фонд центр`.split(/\s+/),
    ),
  },
  references: ukrainianReferences,
  morphology: ukrainianMorphology,
  names: ukrainianNames,
  separators: { decimal: ',', group: '\u00A0' },
  numbers: ukrainianNumbers,
  prose: ukrainianProse,
  labels: {
    side: {
      source: ['Українська версія', 'Текст українською мовою', 'Анотація українською мовою', 'Українська'],
      target: [
        'Українська версія',
        'Повна українська версія',
        'Український переклад',
        'Переклад українською',
        'Переклад українською мовою',
        'Українська',
        'Ukrainian Version',
        'Ukrainian Translation',
        'Ukrainian',
      ],
    },
    references: ['Література', 'Список літератури', 'Джерела', 'Список джерел', 'Бібліографія', 'Посилання на джерела'],
  },
  ordinals: {
    titleWords: ['Розділ', 'Розділи', 'Глава', 'Глави', 'Частина', 'Параграф', 'Додаток', 'Додатки'],
    words: ukrainianOrdinals,
    letters: new Map([
      ['А', 'A'],
      ['Б', 'B'],
      ['В', 'C'],
      ['Г', 'D'],
      ['Д', 'E'],
      ['Е', 'F'],
    ]),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    misread: /(?:[ÐÑÒ][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]){2,}/u,
    repeats: /^(?:дуже|ледь|так|ні|все|всі|ніколи)$/u,
  },
};
