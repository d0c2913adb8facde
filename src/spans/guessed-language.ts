import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { scriptNames, scriptsOfToday } from '../language/script-names.ts';
import { countInScripts, shareScript } from '../language/scripts.ts';
import { subtagOf } from '../language/tags.ts';
import { languageOfWords } from './language-of-words.ts';
import { countLetters, LEAST_LETTERS, runningText } from './reads-as.ts';
import { knowsWords } from './written-in.ts';

/** What a page of Markdown shows of its language by itself. */
export interface Guess {
  /** The likeliest language; undefined where the text does not tell it from others in its script. */
  readonly language: Language | undefined;
  /** May the page be in a language? */
  fits(language: Language): boolean;
}

/** The share of the letters of a page that are in its script at least; the others are those of names and commands. */
const OWN_LETTERS = 0.1;
/** Letters that stand between those of Chinese in Japanese and Korean; so many of them tell that a page is no Chinese. */
const BESIDE_HAN = ['Hira', 'Kana', 'Hang'];
const BESIDE_HAN_SHARE = 0.05;

export function guessedLanguage(page: string): Guess {
  const text = runningText(page);
  const letters = countLetters(text);
  const byScript = languageOfScript(text, letters);
  if (byScript !== undefined) return { language: byScript, fits: (language) => shareScript(language, byScript) };
  const byWords = letters < LEAST_LETTERS ? undefined : languageOfWords(text, letters);
  const fits = (language: Language) =>
    byWords === undefined
      ? language.scripts.includes('Latin') && !knowsWords(language)
      : subtagOf(language.code) === byWords.code;
  return { language: byWords, fits };
}

/** The commonest language of the script that a text is in, unless that is the Latin one. */
function languageOfScript(text: string, letters: number): Language | undefined {
  const counts = scriptsOfToday.map((code) => ({ code, count: countInScripts(text, scriptNames(code) ?? []) }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (most === undefined || most.count === 0 || most.count < OWN_LETTERS * letters) return undefined;
  const beside = counts.find(({ code, count }) => BESIDE_HAN.includes(code) && count > BESIDE_HAN_SHARE * most.count);
  const { code } = most.code === 'Hani' ? (beside ?? most) : most;
  return languageOf(new Intl.Locale(`und-${code}`).maximize().language);
}
