/** A shortcode in running text that goes on for some lines. */
const LONG = /\{\{[<%](?=[^{}\r\n]{0,300}[\r\n])[^{}]{1,400}[>%]\}\}/g;
/** The start of a line that Markdown would take for the marker of a block. */
const MARKER = /([\r\n][ \t]{0,40})[>#*+=~-]/g;

/** The text, equally long, without signs in long shortcodes that would open a block: the `>}}` of one is no quotation. */
export function withoutMarkersInShortcodes(text: string): string {
  if (!/\{\{[<%]/.test(text)) return text;
  return text.replaceAll(LONG, (shortcode) => shortcode.replaceAll(MARKER, '$1x'));
}
