import type { Language, Separators } from './language.ts';
import { localeNumbers } from './locale-numbers.ts';
import { directionOf, scriptNames } from './script-names.ts';
import { spacesWords } from './scripts.ts';
import { lazily } from '../text/lazily.ts';
import { englishName } from './tags.ts';

/** Lengths compared with English, medians of some 10,000 paragraphs of documentation in 17 languages; other scripts take one. */
const RELATIVE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['Latin', 1.11],
  ['Cyrillic', 1.04],
  ['Arabic', 0.95],
  ['Hebrew', 0.76],
  ['Devanagari', 1.05],
  ['Han', 0.34],
  ['Hiragana', 0.5],
  ['Hangul', 0.52],
]);

/** A language of which tlint knows what `Intl` tells, and no words. */
export function undescribedLanguage(locale: Intl.Locale): Language {
  const { script = 'Latn' } = locale.maximize();
  // Nearly all languages of unknown scripts are written in Latin letters.
  const scripts = scriptNames(script) ?? ['Latin'];
  const [first = 'Latin'] = scripts;
  const separators = separatorsOf(locale);
  const code = locale.toString();
  const language: Language = {
    code,
    name: englishName(locale.baseName),
    direction: directionOf(first),
    scripts,
    relativeLength: RELATIVE_LENGTHS.get(first) ?? 1,
    ...(separators && { separators }),
    labels: { side: { source: [], target: [] }, references: [] },
    ordinals: { titleWords: [], words: new Map(), letters: new Map() },
  };
  if (!isSupported(code)) return language;
  // Made when they are first asked for, since it takes some milliseconds.
  const numbers = lazily(() => localeNumbers(code, spacesWords(language)));
  return {
    ...language,
    get numbers() {
      return numbers();
    },
  };
}

/** Does `Intl` know a locale? For others it would answer with that of the machine. */
function isSupported(tag: string): boolean {
  return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
}

/** The signs in numbers of a language; undefined where they are those of `1,234.5`, or where they are not known. */
export function separatorsOf(locale: Intl.Locale): Separators | undefined {
  const tag = locale.toString();
  if (!isSupported(tag)) return undefined;
  const parts = new Intl.NumberFormat(tag, { useGrouping: true, minimumFractionDigits: 1 }).formatToParts(1_234_567.5);
  const signOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value;
  const [decimal, group = ' '] = [signOf('decimal'), signOf('group')];
  if (decimal === ',') return { decimal, group };
  return decimal === '.' && group !== ',' ? { decimal, group } : undefined;
}
