import type { Offsets } from '../text/offsets.ts';

/** A token that a program reads in running text: `[!NOTE]`, the box `[x]` of a task, `:::tip`, `{#id}`, `{{< ref >}}`, `{% if %}`, `{{ name }}`. */
export interface MarkupToken extends Offsets {
  /** The token with one space for white space, and without the words for people in its attributes. */
  readonly value: string;
}

const ALERT_OR_BOX = /^[ \t]*(\[![\p{L}\p{N}_|-]{1,40}\][+-]?|\[[ xX]\](?=[ \t]))/u;
/** Groups: a fence of colons or slashes with its word, or a mark of an admonition with its type. */
const ADMONITION =
  /^[ \t>]*(:{3,}[ \t]*(?:\{?[\p{L}_][\p{L}\p{M}\p{N}_-]*\}?)?|(?:\/\/\/|!!!|\?\?\?\+?)(?:[ \t]+[\p{L}_][\p{L}\p{M}\p{N}_-]*)?(?=[ \t"|]|$))/gmu;
const STATEMENT = /\{\{([<%])[^{}\\]{1,300}?\1?[>%]\}\}|\{%[^{}\\]{1,300}?%\}|\{\{[^{}\\\r\n]{1,200}\}\}/g;
const HEADING_ID = /\{:?[ \t]?#[^{}\s]{1,200}[^{}]{0,200}\}[ \t]*$|\{\/\*[^*{}]{1,200}\*\/\}[ \t]*$/;
/** A value in quotation marks, with the name of its attribute if it has one. */
const QUOTED = /(?:(?<![\w-])([\w-]{1,60})=)?(?:"([^"]*)"|'([^']*)')/g;
/** Attributes whose values readers see. */
const TITLES = /^(?:title|text|alt|caption|label|description|summary|heading|placeholder|tooltip|content)$/;

/** The tokens in the text of a block, in order; those of a heading include its id. */
export function markupTokensIn(text: string, isHeading: boolean): readonly MarkupToken[] {
  if (!/[{!]|\[[ xX]\]|:::|\/\/\/|\?\?\?/.test(text)) return [];
  const id = isHeading ? HEADING_ID.exec(text) : null;
  const found = [ALERT_OR_BOX.exec(text), ...(isHeading ? [] : text.matchAll(ADMONITION)), ...text.matchAll(STATEMENT), id];
  return found
    .flatMap((match) => (match === null ? [] : [tokenOf(match)]))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, tokens) => start >= (tokens[index - 1]?.end ?? 0));
}

function tokenOf({ 0: whole, 1: group, index }: RegExpExecArray): MarkupToken {
  const raw = whole.startsWith('{') ? whole.trimEnd() : (group ?? whole).trimEnd();
  const start = index + whole.indexOf(raw);
  const value = raw.replaceAll(QUOTED, withoutWords).replaceAll(/\s+/g, ' ');
  // The words of alerts may be written in capitals or not, and space around a word of syntax is none.
  return { start, end: start + raw.length, value: raw.startsWith('[') ? value.toUpperCase() : tight(value) };
}

/** A word in the form of a title, or in another script, rather than a name for programs. */
const TITLE_WORD = /^\p{Lu}[\p{Ll}\p{M}]+$|(?![A-Za-z])\p{L}/u;

/** The value of a title, any value of several words, and a word with a capital or in another script are words for people. */
function withoutWords(whole: string, name: string | undefined, double: string | undefined, single: string | undefined): string {
  const words = (double ?? single ?? '').trim();
  const isText = name === undefined ? /\s/.test(words) : TITLES.test(name) || /\s/.test(words) || TITLE_WORD.test(words);
  return isText ? `${name === undefined ? '' : `${name}=`}""` : whole;
}

function tight(value: string): string {
  return value.replace(/^(:{3,}|\{[{%][<%-]?) /, '$1').replace(/ ([>%-]?[%}]\})$/, '$1');
}
