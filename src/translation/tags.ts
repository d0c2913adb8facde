/** Tags of HTML and JSX, and lines that are tags in a dialect of Markdown, as blocks. */
import { isElement, isText } from '../markdown/html-elements.ts';
import { type HtmlTag, tagAt } from '../markdown/html-tags.ts';
import { fixedPart } from '../markdown/markup-tokens.ts';
import type { TagLine } from '../markdown/tag-lines.ts';
import { cover, type Range } from '../text/range.ts';
import type { Block, InlineHtml, Tag } from './ast.ts';
import { htmlSpan, withElements } from './html-spans.ts';

/** Attributes that say how a text is shown, which depends on its language, and addresses, which are spans. */
const NOT_FIXED: ReadonlySet<string> = new Set(['dir', 'lang', 'style', 'align', 'href', 'src', 'srcset', 'width', 'height']);

/** The name of an attribute before its value. */
const NAME_BEFORE = /([^\s"'<>/={}]{1,60})\s*=\s*["']?$/;

/** The block of a line that is a tag. */
export function tagOfLine({ form, name, turn, fixed, titles, ...place }: TagLine, around: Range): Tag {
  const range = around.between(place.start, place.end);
  const words = titles.map(({ start, end }) => around.between(start, end));
  const content = cover(words) ?? range.atEnd();
  // Between two titles stand the names of attributes.
  const span: InlineHtml = { kind: 'html', range, comment: false, texts: words };
  return { kind: 'tag', form, name, parts: fixed.split(' '), turn, range, content, spans: words.length > 1 ? [span] : [] };
}

/** The block of a tag of HTML or JSX. */
export function tagOfElement(range: Range): Tag | undefined {
  const tag = tagAt(range.slice(), 0);
  if (tag === undefined) return undefined;
  const spans = withElements([htmlSpan(range)]);
  const isRead = spans.some((span) => span.kind !== 'html' || (span.texts ?? []).some((text) => text.slice().trim() !== ''));
  const turn = tag.closing ? 'closes' : range.slice().endsWith('/>') ? 'alone' : 'opens';
  const content = isRead ? range : range.atEnd();
  return {
    kind: 'tag',
    form: 'element',
    name: tag.name,
    parts: partsOf(tag, range),
    turn,
    range,
    content,
    spans: isRead ? spans : [],
  };
}

const CLOSING = /<\/[^<>]*>$/;

/** The ranges of the tags around an element of JSX; a fragment, and one too long to be read, has none. */
export function tagsAround(range: Range): { readonly opening?: Range; readonly closing?: Range } {
  const raw = range.slice();
  const opening = tagAt(raw, 0);
  const end = CLOSING.exec(raw);
  if (opening === undefined) return {};
  return {
    opening: range.within(0, opening.end),
    ...(end !== null && end.index >= opening.end && { closing: range.within(end.index, raw.length) }),
  };
}

/** The attributes that are the same in every language. */
function partsOf({ attributes, expressions }: HtmlTag, range: Range): readonly string[] {
  const raw = range.slice();
  const named = attributes.flatMap(({ name, start, end }) => {
    const value = raw.slice(start, end).trim();
    const key = name.toLowerCase();
    if (NOT_FIXED.has(key) || isText(key)) return [];
    const written = NAME_BEFORE.exec(raw.slice(0, start))?.[1] ?? name;
    return `${written}="${value.replaceAll(/\s+/g, ' ')}"`;
  });
  const computed = expressions.map(({ start, end }) => {
    const name = NAME_BEFORE.exec(raw.slice(0, start))?.[1];
    return (name === undefined ? '' : `${name}=`) + fixedPart(raw.slice(start, end));
  });
  return [...named, ...computed].toSorted();
}

/** Is it a component, rather than an element of HTML, which shows its text in the same way without it? */
function isComponent({ form, name }: Pick<Tag, 'form' | 'name'>): boolean {
  return form === 'element' && !isElement(name);
}

/** Is it markup of the page's program, such as a component or a container, which no language can do without? */
export function isStructural(tag: Pick<Tag, 'form' | 'name'>): boolean {
  return tag.form !== 'element' || isComponent(tag);
}

/**
 * The blocks under one parent, in which each tag knows the tag that closes it. One that closes another is no block, and neither is
 * the end of an element that began in another block.
 */
export function pairTags(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === 'tag')) return blocks;
  const paired = new Map<Tag, Range | undefined>();
  const open: Tag[] = [];
  for (const block of blocks) {
    if (block.kind !== 'tag') continue;
    if (block.turn === 'opens') open.push(block);
    if (block.turn !== 'closes') continue;
    const place = open.findLastIndex(({ form, name }) => form === block.form && (name === block.name || block.name === ''));
    const opening = open[place];
    if (opening === undefined) continue;
    paired.set(opening, block.range).set(block, undefined);
    open.length = place;
  }
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'tag') return [block];
    const closing = paired.get(block);
    if (closing !== undefined) return [{ ...block, closing }];
    const isClosed = paired.has(block) || (block.turn === 'closes' && !isStructural(block));
    return isClosed ? [] : [block];
  });
}
