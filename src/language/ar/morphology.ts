import { MARKS } from './marks.ts';
import { brokenPlurals } from './broken-plurals.ts';
import { arabicRoots, isArabicAttribute } from './derivation.ts';
import { guardedWords } from './guarded-words.ts';
import type { Morphology, WordForms } from '../morphology.ts';

/** The letters of words, the Latin ones and the digits among them. */
const LETTERS_OF_WORDS = [
  String.raw`[\u0621-\u063A\u0640-\u065F\u0610-\u061A\u066E-\u06D3\u06D6-\u06ED\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC\u200E\u200F\u061C]`,
  '[A-Za-z]',
  String.raw`[0-9\u0660-\u0669\u06F0-\u06F9]`,
];
const TANWIN = /\u064B\u0627|\u0627\u064B/g;
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
/** Prepositions that folding would make equal to content words; they are recognized before the letters are folded. */
const TO_AND_ON = /^[وف]?(?:إلى|على)$/;
const FUNCTION_WORDS = new Set(['في', 'من', 'عن', 'مع', 'بين', 'ال', 'ل', 'ب']);

const LETTERS = new Map([
  ...[...'أإآٱ'].map((letter) => [letter, 'ا'] as const),
  ...[...'ىیئ'].map((letter) => [letter, 'ي'] as const),
  ['ة', 'ه'],
  ['ؤ', 'و'],
  ['ک', 'ك'],
  ['گ', 'ك'],
  ['ڤ', 'ف'],
]);
const FOLDED = /[أإآٱىیئةؤکگڤ]/g;

/** Words whose `ال` belongs to the word: long ones with any suffix, short ones without. */
const RADICAL_AL =
  /^(?:التفاف|التقاط|التزام|التحاق|التماس|التهاب|التحام|التباس|التواء|الكترون|الهام|الياف|الوان|البوم|الغام|(?:الي|اليا|اليات|اليتا|اليتي|اليتان|اليتين|اله|الات|الغاء|الف|الاف|الفه|الم|الام|الحاق|الزام|القاء|الصاق|الماس)ه?$)/;

const ENCLITICS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه', 'ك', 'ي'];
const FEMININE_ENDINGS = ['ات', 'تان', 'تين', 'تا', 'تي'];
const MASCULINE_ENDINGS = ['ون', 'ين', 'ان', 'و', 'ا'];
const NISBA_ENDINGS = ['يه', 'يات', 'يين', 'يون', 'يا', 'ي'];
const VERB_PREFIXES = ['ي', 'ت', 'ن', 'ا', ''];

/** One spelling for the spellings of a word: no marks, one alef, one yeh, Western digits, lower case. */
function fold(word: string): string {
  const composed = PRESENTATION.test(word) ? word.normalize('NFKC') : word;
  return composed
    .replace(TANWIN, '')
    .replace(MARKS, '')
    .replace(FOLDED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toLowerCase();
}

interface Lexicon {
  readonly guarded: ReadonlySet<string>;
  readonly singulars: ReadonlyMap<string, readonly string[]>;
}

let lexicon: Lexicon | undefined;

/** Built at the first look-up, because a run without a glossary does not need it. */
function lexiconOf(): Lexicon {
  if (lexicon !== undefined) return lexicon;
  const singulars = new Map<string, string[]>();
  for (const pair of brokenPlurals.trim().split(/\s+/)) {
    const [plural = '', singular = ''] = pair.split('=').map(fold);
    singulars.set(plural, [...(singulars.get(plural) ?? []), singular]);
  }
  lexicon = { guarded: new Set(guardedWords.trim().split(/\s+/)), singulars };
  return lexicon;
}

/** All forms of a word. Each step strips an affix from the forms of the earlier steps and keeps these. */
function analyse(word: string, inPhrase: boolean): string[] {
  if (!/^[\u0600-\u06FF]/.test(word)) return word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  const { guarded, singulars } = lexiconOf();
  const proclitic = (letters: string) => (form: string) => {
    if (!letters.includes(form.charAt(0))) return [];
    // A remainder of two letters is too short for a word that is compared alone.
    const strippable = form.length >= 4 ? !guarded.has(form) : inPhrase && form.length === 3;
    return strippable ? [form.slice(1)] : [];
  };
  const steps = [
    proclitic('وف'),
    proclitic('بكلس'),
    withoutArticle,
    withoutPronoun,
    withoutEnding,
    (form: string) => singulars.get(form) ?? [],
  ];
  const forms = [word];
  for (const step of steps) {
    for (let index = 0, before = forms.length; index < before; index++) {
      for (const form of step(forms[index] ?? '')) if (!forms.includes(form)) forms.push(form);
    }
  }
  return forms;
}

function withoutArticle(form: string): string[] {
  if (form.length < 4) return [];
  if (form.startsWith('ال')) return [form.slice(2)];
  return form.startsWith('لل') ? [form.slice(2), `ل${form.slice(2)}`] : [];
}

function carriesArticle(form: string): boolean {
  return form.startsWith('ال') && !RADICAL_AL.test(form);
}

function withoutPronoun(form: string): string[] {
  if (carriesArticle(form)) return [];
  return ENCLITICS.flatMap((enclitic) => {
    const rest = withoutEnd(form, enclitic, 3);
    if (rest === undefined) return [];
    // Before a pronoun the last letter may be written in another way than at the end of a word.
    if (rest.endsWith('ت')) return [rest, `${rest.slice(0, -1)}ه`];
    return /ا[يو]$/.test(rest) ? [rest, `${rest.slice(0, -1)}ء`] : [rest];
  });
}

/** Without the endings of gender, number and relation. */
function withoutEnding(form: string): string[] {
  if (carriesArticle(form)) return [];
  const found: string[] = [];
  const bare = withoutEnd(form, 'ه', 2);
  if (bare !== undefined) found.push(bare);
  for (const ending of FEMININE_ENDINGS) {
    const stem = withoutEnd(form, ending, 2);
    if (stem !== undefined) found.push(stem, `${stem}ه`);
  }
  for (const ending of MASCULINE_ENDINGS) {
    const stem = withoutEnd(form, ending, 3);
    if (stem !== undefined) found.push(stem);
  }
  for (const ending of NISBA_ENDINGS) {
    const stem = withoutEnd(form, ending, 3);
    if (stem !== undefined) found.push(stem, `${stem}ي`);
  }
  return found;
}

function withoutEnd(form: string, ending: string, shortest: number): string | undefined {
  return form.endsWith(ending) && form.length - ending.length >= shortest ? form.slice(0, -ending.length) : undefined;
}

function formsOf(word: string): WordForms {
  const inPhrase = analyse(word, true);
  return { inPhrase, alone: word.length === 3 ? analyse(word, false) : inPhrase };
}

/** The forms of a word as written; null for function words and lone marks. */
function read(raw: string): WordForms | null {
  const word = fold(raw);
  return word === '' || isFunctionWord(raw, word) ? null : formsOf(word);
}

function isFunctionWord(raw: string, folded: string): boolean {
  return FUNCTION_WORDS.has(folded) || TO_AND_ON.test(raw.replace(MARKS, ''));
}

function entryForms({ alone, inPhrase }: WordForms): WordForms {
  // The first form is the word itself.
  const word = alone[0] ?? '';
  const base = word.startsWith('ال') && word.length > 3 ? word.slice(2) : word;
  // A dual of a two-letter word cannot be distinguished from a longer word, so the glossary entry offers its own duals.
  const duals = base.length === 2 ? [`${base}ان`, `${base}ين`] : [];
  const constructs = base.length === 2 ? [`${base}ي`, `${base}ا`] : [];
  const persons =
    base.startsWith('ي') && base.length >= 4 && base === word ? VERB_PREFIXES.map((prefix) => prefix + word.slice(1)) : [];
  return { alone: [...alone, ...duals, ...persons], inPhrase: [...inPhrase, ...duals, ...constructs, ...persons] };
}

export const arabicMorphology: Morphology = {
  target: {
    words: LETTERS_OF_WORDS.map((letter) => ({ first: letter, rest: letter })),
    forms: read,
    entryForms,
    alternatives: / \/ |،| أو /,
    roots: arabicRoots,
    isAttribute: isArabicAttribute,
  },
};
