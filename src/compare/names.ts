/** The comparison of names that stay in Latin letters. */
import { remembered } from '../text/remembered.ts';

/** In letters: names that are shorter are easily alike without being the same. */
const LONG_NAME = 5;

/** A part of a compound that is a name itself, unlike words such as `based` and `non`. */
const NAME_PART = /[A-Z].*[A-Z0-9]|[a-z][A-Z]|[A-Za-z]\d|^\d+$/;

/** The letter that may stand before the number of a version. */
const VERSION = /^v(?=\d)/;

/** A name in lower case, without the `s` of a plural and the `v` of a version. */
export function foldName(name: string): string {
  return name.replace(VERSION, '').toLowerCase().replace(/s$/, '');
}

/** An ending by which a language inflects names, too, as in `TideNetu` for "of TideNet". */
const ENDING = /^[aeiouy][a-z]{0,3}$/;

/** Is one name the other with the ending of a case? A last letter that is doubled is a slip. */
export function isInflected(inflected: string, name: string): boolean {
  return inflected.startsWith(name) && ENDING.test(inflected.slice(name.length)) && inflected.at(name.length) !== name.at(-1);
}

/** The parts of a compound that are never translated: `FPGA` of `FPGA-based`; the whole compound when no part is a name. */
export function nameParts(name: string): readonly string[] {
  const parts = name.split(/[-/+]/).filter((part) => NAME_PART.test(part));
  return parts.length > 0 ? parts : [name];
}

/** Is a part of a compound a word in lower case, which is translated? */
export function hasPlainPart(name: string): boolean {
  return name.split(/[-/+]/).some((part) => /^[a-z]+$/.test(part));
}

/** Does a name occur in a text as a word of its own? */
export function standsIn(name: string, text: string): boolean {
  return patternOf(name).test(text);
}

/** Names are looked for in many texts. */
const REMEMBERED = 1000;
const patternOf = remembered(REMEMBERED, (name): RegExp => {
  const stem = name
    .replace(/s$/, '')
    .replace(VERSION, 'v?')
    .replaceAll(/[+.]/g, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9])${stem}s?(?![A-Za-z0-9])`, 'i');
});

/** A text without the longer ones of some names that contain a name: `TideNet-50` does not name TideNet. */
export function withoutLonger(name: string, names: readonly string[], text: string): string {
  const longer = names.filter((other) => other.length > name.length && standsIn(name, other));
  return longer.reduce((rest, other) => rest.replaceAll(other, ' '), text);
}

/** Are two names similar: equal in half of their letters at the start and end, or different by two swapped letters? */
export function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return areExchanged(a, b) || (start + end) * 2 >= long.length;
}

/** Are two names equal but for two neighbouring letters that changed places? */
function areExchanged(a: string, b: string): boolean {
  const start = [...a].findIndex((letter, index) => letter !== b[index]);
  const [first = '', second = ''] = a.slice(start);
  return start >= 0 && a.slice(0, start) + second + first + a.slice(start + 2) === b;
}

/** Are two short names the same letters in another order, as a language may order the words of an acronym: `AI`, `IA`? */
export function areReordered(a: string, b: string): boolean {
  const letters = (name: string): string => [...name].sort().join('');
  return a.length < LONG_NAME && letters(a) === letters(b);
}

/** Is a name a slip of the pen for another: alike, and too long to be so by chance? */
export function isMisspelling(name: string, other: string): boolean {
  const length = Math.min(name.length, other.length);
  return length >= LONG_NAME ? areAlike(name, other) : length === LONG_NAME - 1 && areExchanged(name, other);
}

/** Are two names equal but for two neighbouring letters that changed places, or long ones but for one small letter? */
export function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length >= LONG_NAME - 1 && areExchanged(a, b)) return true;
  if (length < LONG_NAME) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const start = [...long].findIndex((letter, index) => letter !== short[index]);
  const rest = short.slice(start + (short.length === long.length ? 1 : 0));
  return /[a-z]/.test(long.charAt(start)) && long.slice(start + 1) === rest && foldName(a) !== foldName(b);
}

/** May an acronym be taken for another: do they share at least two thirds of their letters, in the same order? */
export function areConfusable(a: string, b: string): boolean {
  if (![a, b].every((name) => /^[A-Z][A-Z0-9]+$/.test(name)) || Math.abs(a.length - b.length) > 1) return false;
  return commonLetters(a, b) * 3 >= a.length + b.length;
}

/** The length of the longest sequence of letters that two names share. */
function commonLetters(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const letter of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(letter === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Does a text have a longer word that a name in capitals shortens, such as `acknowledgement` for `ACK`? */
export function isShortened(name: string, text: string): boolean {
  if (!/^[A-Z]{3,}$/.test(name)) return false;
  return text.split(name.toLowerCase()).some((rest, index, parts) => {
    return index > 0 && /^\p{Ll}{2}/u.test(rest) && !/\p{L}$/u.test(parts[index - 1] ?? '');
  });
}
