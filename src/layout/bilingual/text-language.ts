import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import { scriptClass, shareScript } from '../../language/scripts.ts';
import { memoize } from '../../text/memoize.ts';

/** The language of the pair that a line of text is written in, by its letters, else by its words; undefined when neither shows it. */
export function languageOfText(text: string, languages: Languages): 'source' | 'target' | undefined {
  const [source, target] = signsOf(text, languages);
  if (source === target) return undefined;
  return source > target ? 'source' : 'target';
}

/** Does a line of text have anything of the target language? A title may consist of foreign names for the most part. */
export function showsTarget(text: string, languages: Languages): boolean {
  const [source, target] = signsOf(text, languages);
  return haveOneScript(languages) ? target > source : target > 0;
}

/** The fewest words of a line by which a language without known words is taken for the language of the line. */
const LEAST_WORDS = 4;

/** Is a line of a side written in the language of that side? Where its words are not known, no word of the other language tells so. */
export function showsSide(text: string, side: 'source' | 'target', languages: Languages): boolean {
  const known = languages[side].prose !== undefined || !haveOneScript(languages);
  if (known) return languageOfText(text, languages) === side;
  const other = languages[side === 'source' ? 'target' : 'source'];
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= LEAST_WORDS && tellingWords(text, other) === 0;
}

/** The number of signs of each language in a text: its letters or, if both languages have the same, its telling words. */
function signsOf(text: string, languages: Languages): readonly [source: number, target: number] {
  const count = haveOneScript(languages) ? tellingWords : letters;
  return [count(text, languages.source), count(text, languages.target)];
}

function haveOneScript({ source, target }: Languages): boolean {
  return shareScript(source, target);
}

function letters(text: string, language: Language): number {
  return text.match(letterOf(language))?.length ?? 0;
}

const letterOf = memoize((language: Language) => new RegExp(`[${scriptClass(language)}]`, 'gu'));

/** Counts the words that show the language: its function words, and those before the number of a title. */
function tellingWords(text: string, language: Language): number {
  const telling = tellingWordsOf(language);
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => telling.has(word)).length;
}

const tellingWordsOf = memoize(({ prose, ordinals }: Language): ReadonlySet<string> => {
  return new Set([...(prose?.functionWords ?? []), ...ordinals.titleWords.map((word) => word.toLowerCase())]);
});
