/** Finds pages that are written in neither of their two languages. */
import type { Alignment } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import { countInScripts, hasOneScript } from '../language/scripts.ts';
import { subtagOf } from '../language/tags.ts';
import { languageOfWords } from '../spans/language-of-words.ts';
import { countLetters } from '../spans/reads-as.ts';
import { functionWordsIn, wordsIn } from '../spans/words.ts';
import { knowsWords } from '../spans/written-in.ts';
import { proseOf, textBlocksOf } from '../translation/prose.ts';
import type { TextBlock } from '../translation/ast.ts';
import { plainTextOf } from './names-kept.ts';

/** So many texts of so many letters tell in which script a page is written. */
const ENOUGH = { texts: 3, letters: 200 };
/** Names and quotations may be in other letters, but hardly a page as a whole. */
const SHARE = 0.02;
/** The share of its own function words that only a text in a language has. Measured: up to 0.27 in texts of kindred languages. */
const OWN_WORDS = 0.27;

/** A page in a third language. */
export interface ForeignPage {
  readonly first: TextBlock;
  /** Undefined where no letter is in the scripts of the page's language. */
  readonly language: Language | undefined;
}

interface Languages {
  readonly source: Language;
  readonly target: Language;
}

/**
 * A page in a third language, though it is no copy of its source: nearly no letter is in the scripts of its language, or its function
 * words are those of another one with data. Undefined for other pages, and for languages that people write in several scripts.
 */
export function foreignPage({ sides }: Pick<Alignment, 'sides'>, languages: Languages): ForeignPage | undefined {
  const originals = new Set(textBlocksOf(sides.source.blocks).map(plainTextOf));
  const own = textBlocksOf(sides.target.blocks).filter((block) => !originals.has(plainTextOf(block)));
  const [first] = own;
  if (first === undefined || own.length < ENOUGH.texts || !hasOneScript(languages.target)) return undefined;
  const prose = own.map(proseOf).join('\n');
  const letters = countLetters(prose);
  if (letters < ENOUGH.letters) return undefined;
  if (countInScripts(prose, languages.target.scripts) <= letters * SHARE) return { first, language: undefined };
  const language = thirdLanguage(prose, letters, languages);
  return language && { first, language };
}

/** The language whose function words a text has, if that is neither of two; these have to be known as well, as kindred ones look alike. */
function thirdLanguage(prose: string, letters: number, { source, target }: Languages): Language | undefined {
  if (!knowsWords(source) || !knowsWords(target)) return undefined;
  const words = wordsIn(prose, target);
  // The data of all languages are loaded for a page alone that may be in another one.
  if (functionWordsIn(words, target) >= OWN_WORDS * words.length) return undefined;
  const language = languageOfWords(prose, letters);
  return [source, target].some(({ code }) => subtagOf(code) === language?.code) ? undefined : language;
}
