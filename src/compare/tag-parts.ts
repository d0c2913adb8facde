/** The attributes and arguments of tags, save what differs between languages. */
import type { Languages } from '../language/languages.ts';
import { hasScript } from '../language/scripts.ts';
import { subtagOf } from '../language/tags.ts';
import { isTitle } from '../markdown/markup-tokens.ts';
import { hasLetters } from '../spans/words.ts';
import { takeMatches } from './take-matches.ts';

/** An attribute that says of each page whether, or by whom, it was translated. */
const OF_TRANSLATION = /^[^=]{0,20}translat[^=]{0,20}=/i;

/** The parts that only one of two tags has. */
export function partDifference(source: readonly string[], target: readonly string[], languages: Languages) {
  const own = (part: string): boolean => !OF_TRANSLATION.test(part);
  const [missing, extra] = [source.filter(own), target.filter(own)];
  takeMatches(missing, extra, (a, b) => a === b || isSamePart(a, b, languages));
  return { missing, extra };
}

/** Attributes of several words that are for programs; others are for readers. */
const LISTS = /^(?:class|className|sizes|rel|allow|viewBox|points|d)=$/;

/** Are two attributes the same, but for words of the target's language, or for the language that an address in them is for? */
function isSamePart(source: string, target: string, languages: Languages): boolean {
  const [[key, from], [other, to]] = [keyAndValue(source), keyAndValue(target)];
  if (key !== other) return false;
  const isWord = /[^\0-\x7F]/.test(to) && hasLetters(to, languages.target);
  if (/\s/.test(from) || isWord) return !LISTS.test(key);
  // A Latin word in a text of another script was kept, so it has to be the same.
  if (isTitle(from)) return hasScript(languages.target, 'Latin');
  return /[/.#]/.test(from) && placeOf(from, languages) === placeOf(to, languages);
}

/** An address without the folder it starts from, the folder of a language, and the words of a search or a message behind it. */
function placeOf(address: string, { source, target }: Languages): string {
  const codes = [source, target].flatMap(({ code }) => [code.toLowerCase(), subtagOf(code)]);
  const [page = ''] = address.split(/[?&]/);
  const folders = page.replace(/^(?:\.{0,2}\/)+/, '').split('/');
  return folders.filter((folder) => !codes.includes(folder.toLowerCase())).join('/');
}

function keyAndValue(part: string): readonly [key: string, value: string] {
  const key = /^[^=\s]*=/.exec(part)?.[0] ?? '';
  return [key, part.slice(key.length).replaceAll(/[%>]\}\}$|["'{}]/g, '')];
}
