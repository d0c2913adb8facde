/** What stays in the source language by right, though it is made of its words: titles of works and pages, commands, statements. */
import type { Language } from '../language/language.ts';
import { hasLetters } from '../spans/words.ts';
import type { Offsets } from '../text/offsets.ts';
import type { TextBlock } from '../translation/ast.ts';
import { headingIdOf } from '../translation/heading-id.ts';
import { MASK, proseOf } from '../translation/prose.ts';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** In letters: shorter words of a title may be in lower case. */
const SHORT_WORD = 4;
/** A line of a program among prose, as MDX has it. */
const STATEMENT = /^(?:import|export)\s.*['"{=]/;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
/** A tag of a template among running text. */
const TEMPLATE_TAG = /\{\{?[<%][^{}]*[%>]\}\}?/g;
/** A quick test, since most texts have no tag. */
const MAY_BE_TAG = /<|\{\{/;
const ENVIRONMENT = /\\begin\{[^{}]*\}(?:(?!\\end\{)[^])*(?:\\end\{[^{}]*\})?/g;
const COMMAND = /\\[A-Za-z]+\*?/g;

/** Is a block lines of a program or tags alone, which nobody translates? */
export function isStatement(block: TextBlock): boolean {
  const text = block.content.slice().trim();
  if (text.split('\n').every((line) => STATEMENT.test(line.trim()))) return true;
  if (text !== '' && !text.startsWith('<')) return false;
  // The titles in the attributes of a tag are text.
  return text.replaceAll(TAG, '').trim() === '' && proseOf(block).replaceAll(MASK, '').replaceAll(TAG, '').trim() === '';
}

/**
 * The prose of a target block, equally long, with tags, the id of a heading, the labels of links and the titles in emphasis masked
 * where the source has them alike: what is cited keeps its name.
 */
export function withoutTitles(block: TextBlock, sources: readonly TextBlock[]): string {
  let prose = proseOf(block);
  const own = keptRanges(block);
  if (own.length > 0) {
    const known = new Set(sources.flatMap(kept));
    for (const { text, start, end } of own) if (known.has(text)) prose = masked(prose, start, end);
  }
  const address = headingIdOf(block)?.range;
  if (address !== undefined) prose = masked(prose, address.start - block.content.start, address.end - block.content.start);
  if (!MAY_BE_TAG.test(prose)) return prose;
  for (const tags of [TEMPLATE_TAG, TAG]) prose = prose.replaceAll(tags, (tag) => MASK.repeat(tag.length));
  return prose;
}

/** The prose, equally long, with the labels of links masked that have no letter of a language: titles of pages that are not in it. */
export function withoutForeignLabels(prose: string, { content, spans }: TextBlock, language: Language): string {
  for (const span of spans) {
    if (span.kind !== 'link' || span.label === undefined || hasLetters(span.label.slice(), language)) continue;
    prose = masked(prose, span.label.start - content.start, span.label.end - content.start);
  }
  return prose;
}

/** Is a block a copy of one of some others, white space and the ids of headings aside? */
export function isCopied(block: TextBlock, originals: readonly TextBlock[]): boolean {
  const text = plainTextOf(block);
  return originals.some((original) => plainTextOf(original) === text);
}

/** What a block says, white space folded, without the id of a heading. */
export function plainTextOf(block: TextBlock): string {
  const end = headingIdOf(block)?.range.start ?? block.content.end;
  return folded(block.content.slice().slice(0, end - block.content.start));
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** A label or title, white space folded, with its UTF-16 offsets in the prose. */
interface Kept extends Offsets {
  readonly text: string;
}

function kept(block: TextBlock): readonly string[] {
  return keptRanges(block).map(({ text }) => text);
}

function keptRanges({ content, spans }: TextBlock): readonly Kept[] {
  if (spans.length === 0) return [];
  return spans.flatMap((span) => {
    const range =
      span.kind === 'link' ? span.label : span.kind === 'emphasis' || span.kind === 'strong' ? span.content : undefined;
    if (range === undefined) return [];
    const text = folded(range.slice());
    const place = { start: range.start - content.start, end: range.end - content.start };
    return span.kind === 'link' || isTitle(text) ? [{ text, ...place }] : [];
  });
}

/** Are all longer words of a text written with a capital, two of them at least? */
function isTitle(text: string): boolean {
  const words = (text.match(WORD) ?? []).filter(({ length }) => length >= SHORT_WORD);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The text, equally long, with TeX masked that stands bare among prose: its commands and environments are no words. */
export function withoutCommands(prose: string): string {
  if (!prose.includes('\\')) return prose;
  return prose
    .replaceAll(ENVIRONMENT, (all) => MASK.repeat(all.length))
    .replaceAll(COMMAND, (command) => MASK.repeat(command.length));
}

function masked(prose: string, start: number, end: number): string {
  return prose.slice(0, start) + MASK.repeat(end - start) + prose.slice(end);
}
