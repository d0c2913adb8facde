/** Entries of lists of references, which stay in their language: `Okafor, B. (2021). The hum of the grid. Clocks, 12(3).` */

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
/** In UTF-16 units: where the year of an entry stands at the latest when it follows the authors. */
const AUTHORS_END = 160;

/** Does a text begin like an entry: authors, and then a year in brackets, or a year, volume and pages? */
export function isReferenceEntry(text: string): boolean {
  const opening = OPENING.exec(text);
  if (opening === null) return false;
  const rest = text.slice(opening[0].length);
  return YEAR_IN_BRACKETS.test(rest.slice(0, AUTHORS_END)) || (YEAR.test(rest) && VOLUME.test(rest));
}

/** The first author and the year of an entry, which are the same whatever became of its title. */
export function entryKey(text: string): string | undefined {
  if (!isReferenceEntry(text)) return undefined;
  const [family, year] = [/\p{Lu}[\p{L}\p{M}'’-]+/u.exec(text)?.[0], YEAR.exec(text)?.[0]];
  return family === undefined || year === undefined ? undefined : `${family} ${year}`;
}
