/** A block of a page after a line that names its file, as in "`rules/names.ts`, with a test:". */
const SHOWN = /^[^\n]*`([\w./-]+\.\w+)`[^`\n]*:\n\n(`{3,})\w+\n([^]*?)^\2$/gm;

/** The files that a page of the docs shows whole, by path. */
export function shownFiles(page: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(page.matchAll(SHOWN), ([, path = '', , text = '']) => [path, text]));
}
