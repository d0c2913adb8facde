import type { Excerpt } from '../text/excerpt.ts';
import { printable } from './printable.ts';

/** Signs that could be Markdown inside a line or a cell of a table, and those that begin a tag or an entity. */
const SIGNS = /[\\`*_{}[\]<>|~$&^]/g;

/** Where services link by themselves: addresses, people and issues. */
const LINKED = /(?<=\bhttps?|\bftp)(?=:)|(?<=\bwww)(?=\.)|(?<=[@#])(?=[\p{L}\p{N}_])|(?<=\bGH)(?=-\d)/giu;

/** A text that a reader of Markdown sees as it stands, also in a table: no sign in it is markup, and nothing becomes a link. */
export function markdownText(text: string): string {
  const parts = printable(text).split(LINKED);
  return parts.map((part) => part.replace(SIGNS, escapeSign)).join('<!-- -->');
}

/** A message whose values, which are in backticks, stay code. */
export function markdownMessage(message: string): string {
  return printable(message)
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)))
    .join('');
}

/** A value as code, also in a table. */
export function markdownCode(value: string): string {
  const code = printable(value);
  // A table ends a cell at `|` also in code, and code loses spaces around it; the element takes all signs as numbers.
  if (code === '' || /[|\\`]|^ | $/.test(code)) return `<code>${code.replaceAll(/[^\p{L}\p{M}\p{N} /-]/gu, asNumber)}</code>`;
  return `\`${code}\``;
}

/** The line of a place in its own direction, with what is meant in bold; empty when there is none. */
export function markdownExcerpt(excerpt: Excerpt | undefined): string {
  if (excerpt === undefined || excerpt.text.trim() === '') return '';
  const { text, start, end } = excerpt;
  const meant = text.slice(start, end);
  const bold = meant === '' ? '' : `<b>${markdownText(meant)}</b>`;
  return `<span dir="auto">${markdownText(text.slice(0, start))}${bold}${markdownText(text.slice(end))}</span>`;
}

function escapeSign(sign: string): string {
  return sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`;
}

function asNumber(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
