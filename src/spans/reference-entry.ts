/** Entries of lists of references, which stay in their language: `Okafor, B. (2021). The hum of the grid. Clocks, 12(3).` */

import type { Language } from '../language/language.ts';
import { hasScript, letterPattern } from '../language/scripts.ts';
import { MASK } from '../translation/prose.ts';

/** A family name, perhaps of several words, before a comma and initials: `de la Cruz, M.-T.`. */
const FAMILY = String.raw`(?:[a-z]{1,4} ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30})?`;
const INITIALS = String.raw`(?:\p{Lu}\.[ -]?){1,4}`;
/** The authors at the start: `Okafor, B.`, `B. Okafor`, or a full name before a comma and further names. */
const AUTHORS = new RegExp(String.raw`(?:${FAMILY}, ${INITIALS}|${INITIALS} ?${FAMILY}[,.;]? )`, 'u');
const OPENING = new RegExp(String.raw`^[\s*_"“]*(?:\\?\[[^\[\]\n]{1,20}\\?\][ \t]*)?${AUTHORS.source}`, 'u');
const YEAR = /(?<![\p{N}./:-])(?:1[5-9]|20)\d\d[a-z]?(?![\p{N}/-])/u;
const YEAR_IN_BRACKETS = /\((?:1[5-9]|20)\d\d[a-z]?(?:, [A-Z][a-z]+(?: \d+)?)?\)/;
/** Volume and pages: `12(3)`, `vol. 4`, `pp. 12–19`, `4:12–19`, `12–19`. */
const VOLUME =
  /\p{N}{1,4} ?\(\p{N}{1,4}\)|\p{N}{1,4} ?: ?\p{N}{1,5}|(?<![\p{L}])(?:vol|no|pp?)\. ?\p{N}|\p{N}{1,5} ?[–—] ?\p{N}{1,5}/iu;
/** All authors, joined by commas or a short word, and the mark before the title. */
const AUTHOR = String.raw`(?:${FAMILY}, ${INITIALS}|${INITIALS} ?${FAMILY})`;
const LISTED = new RegExp(
  String.raw`^[\s*_"“]*(?:\\?\[[^\[\]\n]{1,20}\\?\][ \t]*)?${AUTHOR}(?:(?:,? (?:\p{Ll}{1,3}|&)|[,;]) ${AUTHOR}){0,20}(?:,? et al\.)?(?:(?<=\.)|[.:]) ?["“*_]*\p{Lu}`,
  'u',
);
/** The last sentence names where and when the work appeared: `POPL, 1994.` */
const YEAR_AT_END = /[\p{L}\p{N})’'],? \(?(?:1[5-9]|20)\d\d[a-z]?\)?[.*_]{0,4}$/u;
/** In UTF-16 units: where the year of an entry stands at the latest when it follows the authors. */
const AUTHORS_END = 160;

/**
 * Does a text begin like an entry: authors, and then a year in brackets, or a year, volume and pages? One whose authors stand as a
 * sentence of their own may also have the year alone, at its end.
 */
export function isReferenceEntry(text: string): boolean {
  const opening = OPENING.exec(text);
  if (opening === null) return false;
  const rest = text.slice(opening[0].length);
  const followed = YEAR_IN_BRACKETS.test(rest.slice(0, AUTHORS_END)) || (YEAR.test(rest) && VOLUME.test(rest));
  return followed || isDatedAtEnd(text);
}

function isDatedAtEnd(text: string): boolean {
  return YEAR_AT_END.test(text.trimEnd().slice(-AUTHORS_END)) && LISTED.test(text);
}

/** Authors and a year in brackets, inside a text: an entry begins here. */
const INSIDE = new RegExp(String.raw`${AUTHORS.source}[^()\n]{0,120}${YEAR_IN_BRACKETS.source}`, 'gu');

/**
 * The text, equally long, with entries that stand in it masked: each from its authors to the next letter of the language that the
 * text is written in, or to the end of the line.
 */
export function withoutEntries(text: string, language: Language): string {
  let result = '';
  for (const { index, 0: opening } of text.matchAll(INSIDE)) {
    if (index < result.length) continue;
    const from = index + opening.length;
    const lineEnd = text.indexOf('\n', from);
    const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
    // In a script that the entry is written in, too, only the line tells where it ends.
    const own = hasScript(language, 'Latin') ? -1 : line.search(new RegExp(letterPattern(language), 'u'));
    const end = from + (own < 0 ? line.length : own);
    result += text.slice(result.length, index) + MASK.repeat(end - index);
  }
  return result + text.slice(result.length);
}

/** The first author and the year of an entry, which are the same whatever became of its title. */
export function entryKey(text: string): string | undefined {
  if (!isReferenceEntry(text)) return undefined;
  const [family, year] = [/\p{Lu}[\p{L}\p{M}'’-]+/u.exec(text)?.[0], YEAR.exec(text)?.[0]];
  return family === undefined || year === undefined ? undefined : `${family} ${year}`;
}
