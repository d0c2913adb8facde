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
/** Attributes that kramdown and Python-Markdown read behind a picture or a text. */
const ATTRIBUTES = /\{:(?![ \t]?#)[ \t]?[^{}\r\n]{1,200}\}/g;
/** A value in quotation marks, with the name of its attribute if it has one. */
const QUOTED = /(?:(?<![\w-])([\w-]{1,60})=)?(?:"([^"]*)"|'([^']*)')/g;
/** A macro names a thing in its first argument; in a further one may stand words to show for it: `{{Term("tide", "tides")}}`. */
const FURTHER = /,[ \t]*(?:"[^"]*"|'[^']*')/g;
const MACRO_NAME = /^\{\{[ \t]*[\w.$-]+/;
/** Attributes whose values readers see. */
const TITLES = /^(?:title|text|alt|caption|label|description|summary|heading|placeholder|tooltip|content)$/;

/** The tokens in the text of a block, in order; those of a heading include its id. */
export function markupTokensIn(text: string, isHeading: boolean): readonly MarkupToken[] {
  if (!/[{!]|\[[ xX]\]|:::|\/\/\/|\?\?\?/.test(text)) return [];
  const id = isHeading ? HEADING_ID.exec(text) : null;
  const found = [
    ALERT_OR_BOX.exec(text),
    ...(isHeading ? [] : text.matchAll(ADMONITION)),
    ...text.matchAll(STATEMENT),
    ...text.matchAll(ATTRIBUTES),
    id,
  ];
  return found
    .flatMap((match) => (match === null ? [] : [tokenOf(match)]))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, tokens) => start >= (tokens[index - 1]?.end ?? 0));
}

function tokenOf({ 0: whole, 1: group, index }: RegExpExecArray): MarkupToken {
  const raw = whole.startsWith('{') ? whole.trimEnd() : (group ?? whole).trimEnd();
  const start = index + whole.indexOf(raw);
  // The words of alerts may be written in capitals or not.
  return { start, end: start + raw.length, value: raw.startsWith('[') ? raw.toUpperCase() : fixedPart(raw) };
}

/** Is the value of an attribute for people: several words, or one in the form of a title or in another script than Latin? */
export function isTitle(words: string): boolean {
  return /\s/.test(words) || TITLE_WORD.test(words);
}

/** A piece of markup without the words for people in it, and without space that says nothing. */
export function fixedPart(markup: string): string {
  const isMacro = /^\{\{(?![<%])/.test(markup);
  // The names of macros are read in any case.
  const own = isMacro
    ? markup.replace(MACRO_NAME, (name) => name.toLowerCase()).replaceAll(FURTHER, (words) => (/\p{L}/u.test(words) ? '' : words))
    : markup;
  return tight(own.replaceAll(QUOTED, withoutWords).replaceAll(/\s+/g, ' '));
}

/** The words for people in a piece of markup, as UTF-16 offsets in it. */
export function titlesIn(markup: string): readonly Offsets[] {
  return Array.from(markup.matchAll(QUOTED)).flatMap(({ 0: whole, 1: name, 2: double, 3: single, index }) => {
    const words = double ?? single ?? '';
    const start = index + whole.lastIndexOf(words);
    return isText(name, words.trim()) && words.trim() !== '' ? [{ start, end: start + words.length }] : [];
  });
}

/** A word in the form of a title, or in another script, rather than a name for programs. */
const TITLE_WORD = /^\p{Lu}[\p{Ll}\p{M}]+$|(?![A-Za-z])\p{L}/u;

function withoutWords(whole: string, name: string | undefined, double: string | undefined, single: string | undefined): string {
  return isText(name, (double ?? single ?? '').trim()) ? `${name === undefined ? '' : `${name}=`}""` : whole;
}

/** The value of a title, any value of several words, and a word with a capital or in another script are words for people. */
function isText(name: string | undefined, words: string): boolean {
  return name === undefined ? /\s/.test(words) : TITLES.test(name) || isTitle(words);
}

function tight(value: string): string {
  return value.replace(/^(:{3,}|\{[{%][<%-]?) /, '$1').replace(/ ([>%-]?[%}]\})$/, '$1');
}
