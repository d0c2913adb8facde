import { russianMorphology } from './morphology.ts';
import { russianNames } from './names.ts';
import { russianNumbers } from './numbers.ts';
import { russianOrdinals } from './ordinals.ts';
import { russianProse } from './prose.ts';
import { russianReferences } from './references.ts';
import type { Language } from '../language.ts';

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['альфа']],
  ['β', ['бета']],
  ['γ', ['гамма']],
  ['δ', ['дельта']],
  ['ε', ['эпсилон']],
  ['λ', ['лямбда']],
  ['π', ['число пи']],
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

export const russian: Language = {
  code: 'ru',
  name: 'Russian',
  direction: 'ltr',
  scripts: ['Cyrillic'],
  relativeLength: 1.04,
  citations: {
    others: ['и др.', 'и другие', 'и соавт.', 'с соавт.', 'и коллеги', 'с коллегами', 'et al.'],
    and: ['и', 'and', '&'],
    pages: ['с', 'стр', 'страница', 'страницы', 'p', 'pp'],
    bodies: new Set(
      `агентство академия ассоциация банк бюро ведомство департамент институт комиссия комитет министерство общество организация
       парламент правительство программа служба совет союз управление университет федерация фонд центр`.split(/\s+/),
    ),
  },
  references: russianReferences,
  morphology: russianMorphology,
  names: russianNames,
  separators: { decimal: ',', group: '\u00A0' },
  numbers: russianNumbers,
  prose: russianProse,
  labels: {
    side: {
      source: ['Русская версия', 'Текст на русском языке', 'Аннотация на русском языке', 'Русский'],
      target: [
        'Русская версия',
        'Полная русская версия',
        'Русский перевод',
        'Перевод на русский',
        'Перевод на русский язык',
        'Русский',
        'Russian Version',
        'Russian Translation',
        'Russian',
      ],
    },
    references: ['Литература', 'Список литературы', 'Источники', 'Список источников', 'Библиография'],
  },
  ordinals: {
    titleWords: ['Раздел', 'Разделы', 'Глава', 'Главы', 'Часть', 'Параграф', 'Приложение', 'Приложения'],
    words: russianOrdinals,
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
    misread: /(?:[ÐÑ][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]){2,}/u,
    repeats: /^(?:очень|еле|чуть|да|нет|все|всё|никогда|давным)$/u,
  },
};
