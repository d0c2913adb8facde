import { asciiDigits } from '../language/digits.ts';
import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { isNameInCode, NUMBERED_WORD, quotesCode, SLOT } from '../spans/code-shape.ts';
import { differInStandIns } from '../spans/stand-ins.ts';
import { hasLetters } from '../spans/words.ts';

const TOKEN = /(?:(?<!_)_+)?[A-Za-z][A-Za-z0-9_]*|\d+(?:\.\d+)*/g;

const NAME_OF_LETTERS = /^["'`]?[A-Za-z]+["'`]?$/;
const NEXT_WORD = /[a-z][A-Z]/;
const LETTERS = /^["'`]?[\p{L}\p{M}]+["'`]?$/u;
const BEYOND_ASCII = /[^\P{L}a-zA-Z]/u;

/** The names and numbers of a text in code. */
interface KeptWords {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

function tokensIn(text: string): readonly string[] {
  return (asciiDigits(text).match(TOKEN) ?? []).map((token) => token.replace(NUMBERED_WORD, ''));
}

function keptWordsIn(text: string): KeptWords {
  const tokens = tokensIn(text);
  return {
    names: tokens.filter((token) => isNameInCode(token)),
    numbers: tokens.filter((token) => /^\d/.test(token) && !isNameInCode(token)),
  };
}

/**
 * May a string, a text between tags or a comment in the target's code be a translation of that in the source's? Words may change,
 * but no name, number or slot for a value may be replaced by another one.
 */
export function mayTranslate(source: string, target: string, languages: Languages): boolean {
  if (source === target || differInStandIns(source, target)) return true;
  if (isSpelled(source, target, languages)) return sameSlots(source, target);
  const translated = shareScript(languages.source, languages.target)
    ? [source, target].every((text) => /\p{L}{2}/u.test(text))
    : hasLetters(target, languages.target);
  return translated && !quotesCode(source) && sameSlots(source, target) && !isReplaced(source, target);
}

/** Is a name of words in its translation one of words with letters that names in code do not have: `'AnyKey'` and `'CléAuChoix'`? */
function isSpelled(source: string, target: string, { source: from, target: to }: Languages): boolean {
  return (
    shareScript(from, to) &&
    NAME_OF_LETTERS.test(source) &&
    NEXT_WORD.test(source) &&
    LETTERS.test(target) &&
    BEYOND_ASCII.test(target)
  );
}

function sameSlots(source: string, target: string): boolean {
  const slots = (text: string): string => (text.match(SLOT) ?? []).sort().join(' ');
  return slots(source) === slots(target);
}

/** Does the target have another name or number in the place of one of the source's? */
function isReplaced(source: string, target: string): boolean {
  const [expected, found] = [keptWordsIn(source), keptWordsIn(target)];
  return differ(expected.names, found.names) || differ(expected.numbers, found.numbers);
}

function differ(expected: readonly string[], found: readonly string[]): boolean {
  return expected.some((word) => !found.includes(word)) && found.some((word) => !expected.includes(word));
}

/** A word that is not called, assigned or a part of a name. */
const PLAIN_WORD = /(?<![\p{L}\p{N}_.$@(])\p{L}{2,}(?![\p{L}\p{N}_(]|\s*[:=(])/u;

/**
 * The same for a line in which any word may be code: the names and numbers are all there. Where the languages share a script, the
 * signs tell code from words.
 */
export function mayTranslateCode(source: string, target: string, languages: Languages): boolean {
  const [expected, found] = [keptWordsIn(source), keptWordsIn(target)];
  const sorted = ({ names, numbers }: KeptWords): string => [...names, ...numbers].sort().join();
  if (sorted(expected) !== sorted(found)) return false;
  if (shareScript(languages.source, languages.target))
    return [source, target].every((text) => PLAIN_WORD.test(text)) && areSameSigns(source, target) && areAssigned(source, target);
  return hasLetters(target, languages.target) && isAmong(tokensIn(target), tokensIn(source));
}

/** A value that is set without a space: `port=low`. */
const ASSIGNED = /(?<![\w.-])[\w.-]{1,60}=[\w./-]{1,100}/g;

/** Does the target set the same values? */
function areAssigned(source: string, target: string): boolean {
  return (source.match(ASSIGNED) ?? []).every((value) => target.includes(value));
}

/** Are tokens those of the source, but for capitals and the ending of a plural? */
function isAmong(tokens: readonly string[], known: readonly string[]): boolean {
  const singular = (token: string): string => token.toLowerCase().replace(/(?<=[a-z]{2})s$/, '');
  const all = new Set(known.map(singular));
  return tokens.every((token) => all.has(singular(token)));
}

/** A sentence in which nothing is code, behind the marker of an item or without. */
const SENTENCE = /^[\s*+-]*\p{Lu}[\p{L}\p{M}'’-]*(?:[,;:]? [\p{L}\p{M}'’-]+){2,}[.!?:]?\s*$/u;
const REMARK = /[()[\]"“”«»]/g;

/** A translated sentence may have a remark in brackets or quotation marks of its own. */
function areSameSigns(source: string, target: string): boolean {
  const [expected, found] = [signsIn(source), signsIn(target)];
  return expected === found || (SENTENCE.test(source) && expected === found.replaceAll(REMARK, ''));
}

/** The signs of a text that are no punctuation between words. */
function signsIn(text: string): string {
  return (text.match(/[^\p{L}\p{M}\p{N}\s.,;:!?¡¿'"…‘-„«»-]|(?<!\p{L})-|-(?!\p{L})/gu) ?? []).sort().join('');
}
