import type { Language } from '../language/language.ts';
import { describedCodes, languageOf } from '../language/languages.ts';
import { scriptNames, scriptsOfToday } from '../language/script-names.ts';
import { countInScripts, shareScript } from '../language/scripts.ts';
import { countLetters, functionWordShare, isRunningIn, runningText } from './reads-as.ts';
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
  const byScript = languageOfScript(runningText(page));
  if (byScript !== undefined) return { language: byScript, fits: (language) => shareScript(language, byScript) };
  const known = describedCodes.flatMap((code) => languageOf(code) ?? []);
  const byWords = mostLike(page, known);
  const fits = (language: Language) =>
    byWords === undefined ? language.scripts.includes('Latin') && !knowsWords(language) : subtag(language) === subtag(byWords);
  return { language: byWords, fits };
}

/** The language whose function words are the most frequent in a page; undefined where it is running text in none of them. */
function mostLike(page: string, known: readonly Language[]): Language | undefined {
  const shares = known.filter(knowsWords).flatMap((language) => {
    const share = isRunningIn(page, language) === true ? functionWordShare(page, language) : 0;
    return share > 0 ? [{ language, share }] : [];
  });
  return shares.sort((a, b) => b.share - a.share)[0]?.language;
}

/** The commonest language of the script that a text is in, unless that is the Latin one. */
function languageOfScript(text: string): Language | undefined {
  const letters = countLetters(text);
  const counts = scriptsOfToday.map((code) => ({ code, count: countInScripts(text, scriptNames(code) ?? []) }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (most === undefined || most.count === 0 || most.count < OWN_LETTERS * letters) return undefined;
  const beside = counts.find(({ code, count }) => BESIDE_HAN.includes(code) && count > BESIDE_HAN_SHARE * most.count);
  const { code } = most.code === 'Hani' ? (beside ?? most) : most;
  return languageOf(new Intl.Locale(`und-${code}`).maximize().language);
}

function subtag({ code }: Language): string {
  return code.split('-')[0] ?? code;
}
