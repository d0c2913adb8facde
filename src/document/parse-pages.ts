import { readDirectives } from '../check/directives.ts';
import type { ParsedTexts } from '../layout/layout.ts';
import { type FencedFrontMatter, frontMatterOf } from '../markdown/front-matter.ts';
import { fencesIn } from '../markdown/fences.ts';
import { MarkdownError, type ParsedMarkdown, parseMarkdown, parseMdx } from '../markdown/parse.ts';
import { memoize } from '../text/memoize.ts';
import type { Offsets } from '../text/offsets.ts';
import type { SourceText } from '../text/source-text.ts';

/** What keeps a page from being read as MDX. */
export interface NotMdx {
  readonly text: SourceText;
  readonly error: MarkdownError;
}

export interface ParsedPages extends ParsedTexts {
  /** Present when both are read as Markdown, though one of them looks like MDX. */
  readonly notMdx?: NotMdx;
}

/** What only MDX has: a comment in braces, or an import of a component. */
const MDX = /\{\/\*|^import [^\r\n]{1,200} from ['"]/m;
/** What MDX has beside Markdown: components too. */
const MAY_BE_MDX = /\{\/\*|^import\s|^export\s|<[A-Z][\w.]*[\s/>]/m;

/**
 * Parses a page and its source as MDX where their names say so, or where both are MDX; otherwise as Markdown.
 * @throws MarkdownError when one of them is no Markdown either
 */
export function parsePages(target: SourceText, source: SourceText): ParsedPages {
  const front = frontMatterOf(source.text, target.text);
  const markdown = () => ({ target: readMarkdown(target, front.target), source: readMarkdown(source, front.source) });
  const named = isNamedMdx(target, source);
  if (!named && !MAY_BE_MDX.test(source.text)) return markdown();
  const original = tryMdx(source, front.source);
  if (original instanceof MarkdownError) return { ...markdown(), ...(named && { notMdx: { text: source, error: original } }) };
  const translation = tryMdx(target, front.target);
  if (!(translation instanceof MarkdownError)) return { source: original, target: translation };
  return { ...markdown(), ...(isMeantAsMdx(target, source) && { notMdx: { text: target, error: translation } }) };
}

/** Are a page and its source MDX by name or by what only MDX has? Text of Markdown may be MDX by chance. */
export function isMeantAsMdx(target: SourceText, source: SourceText): boolean {
  return isNamedMdx(target, source) || MDX.test(withoutCode(source.text));
}

export function isNamedMdx(...texts: readonly SourceText[]): boolean {
  return texts.some(({ path }) => /\.mdx$/i.test(path));
}

/** The trees of a text, kept with it, since the translations of one source all need them. */
const treesOf = memoize((_text: SourceText) => new Map<string, ParsedMarkdown | MarkdownError>());

/** @throws MarkdownError */
function readMarkdown(text: SourceText, frontMatter: FencedFrontMatter | undefined): ParsedMarkdown {
  const tree = remember(text, `markdown ${frontMatter?.end}`, () => parseMarkdown(text, frontMatter));
  if (tree instanceof MarkdownError) throw tree;
  return tree;
}

function tryMdx(text: SourceText, frontMatter: FencedFrontMatter | undefined): ParsedMarkdown | MarkdownError {
  return remember(text, `mdx ${frontMatter?.end}`, () =>
    parseMdx(text, frontMatter, isNamedMdx(text) ? [] : htmlDirectives(text)),
  );
}

/** The directives in comments of HTML, which MDX lacks: one must not change how a page with the name of Markdown is read. */
function htmlDirectives(text: SourceText): readonly Offsets[] {
  return readDirectives(text).flatMap(({ range }) => (range.slice().startsWith('<') ? [range] : []));
}

function remember(text: SourceText, key: string, parse: () => ParsedMarkdown): ParsedMarkdown | MarkdownError {
  const trees = treesOf(text);
  const tree = trees.get(key) ?? orError(parse);
  trees.set(key, tree);
  return tree;
}

function orError(parse: () => ParsedMarkdown): ParsedMarkdown | MarkdownError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof MarkdownError) return error;
    throw error;
  }
}

function withoutCode(text: string): string {
  return fencesIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
