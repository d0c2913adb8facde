/** Lines, lists and tables that lead to a page in its other languages. Each language has another one, or none. */
import { posix } from 'node:path';
import { localeOf } from '../../language/tags.ts';
import type { Block, Link, TextBlock } from '../../translation/ast.ts';
import { textBlocksOf } from '../../translation/prose.ts';
import { isTranslationFolder } from './translation-folders.ts';

/** In UTF-16 units: more text around the names of the languages is prose. */
const MOST_TEXT = 60;
const HOSTED = /^(?:https?:)?\/\//i;

/** @param path that of the page */
export function isLanguageSwitcher(block: Block, path: string): boolean {
  const parts = partsOf(block);
  if (parts === undefined) return false;
  const links = parts.flatMap(linksOf);
  const own = links.filter(({ destination }) => isSamePage(destination, path));
  const others = links.filter((link) => !own.includes(link));
  // The page in its first language may be that of the project.
  if (own.length === 0 || others.length > 1 || !others.every(({ destination }) => HOSTED.test(destination))) return false;
  return (block.kind === 'paragraph' || own.length > 1) && parts.every((part) => textAround(part).length <= MOST_TEXT);
}

/** The texts that each hold links of one kind: a paragraph, the items of a list, the rows of a table under its header. */
function partsOf(block: Block): readonly (readonly TextBlock[])[] | undefined {
  switch (block.kind) {
    case 'paragraph':
      return [[block]];
    case 'list':
      return block.items.map(({ blocks }) => textBlocksOf(blocks));
    case 'table':
      return block.rows.slice(1).map(({ cells }) => cells);
    default:
      return undefined;
  }
}

function linksOf(texts: readonly TextBlock[]): readonly Link[] {
  return texts.flatMap(({ spans }) => spans.filter((span): span is Link => span.kind === 'link'));
}

function textAround(texts: readonly TextBlock[]): string {
  let text = texts.map(({ content }) => content.slice()).join('');
  for (const { range } of linksOf(texts)) text = text.replace(range.slice(), '');
  return text.replaceAll(/<[^<>]*>|[^\p{L}\p{N}]/gu, '');
}

/** Is an address that of the page itself, or of its translation? */
function isSamePage(destination: string, path: string): boolean {
  const [address = ''] = destination.split(/[?#]/);
  if (address === '' || /^(?:[a-z][\w+.-]*:|\/)/i.test(address)) return false;
  return withoutLanguage(posix.join(posix.dirname(path), address)) === withoutLanguage(path);
}

function withoutLanguage(path: string): string {
  return path
    .split('/')
    .map((name) => name.split('.').filter((part) => !isLanguage(part)))
    .filter(([first, ...others]) => first !== undefined && !(others.length === 0 && isTranslationFolder(first)))
    .map((parts) => parts.join('.'))
    .join('/');
}

function isLanguage(name: string): boolean {
  return /^[a-z]{2}(?:[-_][a-z]{2,4}){0,2}$/i.test(name) && localeOf(name.replaceAll('_', '-')) !== undefined;
}
