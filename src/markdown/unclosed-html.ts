/** Comments, instructions, declarations and sections of HTML that begin in a text and never end. */

const OPENING = /<(?:!--|\?|!\[CDATA\[|![A-Za-z])/g;
const ENDS: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
]);
const BLANK_LINE = /\n[ \t>]*\r?\n/g;

/** No text has more; for each one the parser reads to the end of its paragraph. */
const MANY = 500;

/**
 * The running text, equally long, with another sign in place of the `<` of what does not end in its paragraph, if there is so much
 * of it that the parser would take long to find that out.
 */
export function withoutUnclosed(text: string): string {
  if (!/<[!?]/.test(text)) return text;
  const openings = Array.from(text.matchAll(OPENING), ({ 0: opening, index }) => ({ end: ENDS.get(opening) ?? '>', index }));
  if (openings.length < MANY) return text;
  const blankLines = Array.from(text.matchAll(BLANK_LINE), ({ index }) => index);
  const nextEnds = new Map<string, number>();
  const pieces: string[] = [];
  let [read, line] = [0, 0];
  for (const { end, index } of openings) {
    while ((blankLines[line] ?? Infinity) < index) line++;
    let next = nextEnds.get(end) ?? -1;
    // The end of a comment may begin in its opening: `<!-->`.
    if (next < index + 2) {
      next = text.indexOf(end, index + 2);
      if (next < 0) next = Infinity;
      nextEnds.set(end, next);
    }
    if (next < (blankLines[line] ?? Infinity)) continue;
    pieces.push(text.slice(read, index));
    read = index + 1;
  }
  return [...pieces, text.slice(read)].join('&');
}
