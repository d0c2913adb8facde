/** What kind of file a name denotes, before the file is read. */

/** The formats of glossaries besides Markdown. */
const TABLE = /\.(?:csv|tsv|tbx)$/i;
/** A table of renderings to avoid is next to a glossary, but is none itself. */
const AVOID_TABLE = /\.avoid\.[^.]*$/i;

export const markdownEndings = ['.md', '.mdx', '.markdown'] as const;

export function isMarkdown(path: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(path);
}

/**
 * Does the name of a Markdown file start with the number of a section: two digits, `05a-swell.md`? More digits are a year or an
 * address, as in the name of a blog post.
 */
export function hasSectionNumber(name: string): boolean {
  return /^\d\d(?!\d)/.test(name) && isMarkdown(name);
}

/** Does a file hold a table of terms, by its ending alone? */
export function isTermTable(path: string): boolean {
  return isGlossaryTable(path) && !AVOID_TABLE.test(path);
}

/** Does a file hold a glossary, or renderings to avoid, in a format other than Markdown? */
export function isGlossaryTable(path: string): boolean {
  return TABLE.test(path);
}

/** Is a file meant to be a glossary, by its name? */
export function isGlossaryName(name: string): boolean {
  return /gloss/i.test(name);
}
