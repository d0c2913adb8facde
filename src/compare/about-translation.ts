/** Detects what a translation says of itself: disclaimers, banners, credits, links to the original. It translates nothing. */
import { type Alignment, liesInTwoFiles, type Unit } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import { namesOfLanguage } from '../language/tags.ts';
import type { Languages } from '../language/languages.ts';
import { memoize } from '../text/memoize.ts';
import type { Block, Tag } from '../translation/ast.ts';

/** Parts of addresses and comments that speak of translation, whatever the language around them. */
const SIGNS = /translat(?:e|ion|or)|(?<![a-z\d])(?:l10n|i18n|localization|crowdin|weblate|transifex|deepl)(?![a-z\d])/i;
/** How many blocks at its start and at its end a page may have to itself. */
const EDGE = 3;
/** In UTF-16 units: the name of a language may have another ending in a sentence. */
const ENDING = { length: 2, of: 6 };
/** A label in bold letters at the start of a paragraph, such as `**Disclaimer**:`, which stands for itself in any language. */
const LABEL = /^(?:\*\*|__)[^*_\n]{1,40}(?:(?:\*\*|__)\s?[:\uFF1A]|[:\uFF1A](?:\*\*|__))/;
/** What the addresses of one page may differ in at their ends. */
const SUFFIX = /(?:\/_?index)?(?:\.\w{2,4})?\/?$/i;

/** Is a block of the target, without a counterpart, a remark of the translator, or does it speak of the translation at the edge of its side? */
export function isAboutTranslation(unit: Unit, alignment: Alignment, languages: Languages): boolean {
  const { aboutTranslation, translatorNote } = languages.target.prose ?? {};
  const [text] = textsOf(unit);
  if (liesInTwoFiles(alignment) && (remarksOf(alignment).has(unit) || isItalic(unit))) return true;
  if (text !== undefined && translatorNote?.test(text.content.slice().replace(/^[([]|[)\]]$/g, '')) === true) return true;
  if (!isAtEdge(unit, alignment)) return false;
  const raw = unit.range.slice();
  if (aboutTranslation?.test(raw) === true) return true;
  return (
    liesInTwoFiles(alignment) &&
    (SIGNS.test(raw) || namesALanguage(raw, languages) || leadsToSource(unit, alignment) || isClosingRemark(unit, alignment))
  );
}

/** Does the name of a tag say that what it holds is about the translation, as `<TranslationNote>` does? */
export function isNamedForTranslation({ name }: Tag): boolean {
  return SIGNS.test(name);
}

/** What stands in the target between tags that are named for the translation. */
const remarksOf = memoize(({ sides }: Alignment): ReadonlySet<Unit> => {
  const remarks = new Set<Unit>();
  let opened: string | undefined;
  for (const block of sides.target.blocks) {
    if (block.kind !== 'tag') {
      if (opened !== undefined) remarks.add(block);
    } else if (block.name === opened && block.turn === 'closes') opened = undefined;
    else if (block.turn === 'opens' && isNamedForTranslation(block)) opened = block.name;
  }
  return remarks;
});

/** Is a paragraph in italics as a whole? So translators set their notes. */
function isItalic(unit: Unit): boolean {
  return unit.kind === 'paragraph' && unit.spans.some(({ kind, range }) => kind === 'emphasis' && range.contains(unit.content));
}

/** Is a block the last one of its side, with a label and words alone? What a page says has numbers, code or links more often than not. */
function isClosingRemark(unit: Unit, alignment: Alignment): boolean {
  if (unit.kind !== 'paragraph' || unit !== contentOf(alignment).at(-1)) return false;
  const raw = unit.range.slice();
  return LABEL.test(raw) && !/\p{N}/u.test(raw) && unit.spans.every(({ kind }) => kind === 'strong');
}

/** Does a block open or close its side, where translators say who they are, and editors put banners? In a page, perhaps below its title. */
export function isAtEdge(unit: Unit, alignment: Alignment): boolean {
  const blocks = contentOf(alignment);
  if (unit === blocks[0] || unit === blocks.at(-1)) return true;
  return liesInTwoFiles(alignment) && edgesOf(alignment).has(unit);
}

const edgesOf = memoize((alignment: Alignment): ReadonlySet<Unit> => {
  const paired = new Set(alignment.pairs.flatMap(({ source, target }) => (source.length > 0 ? target : [])));
  const blocks = contentOf(alignment);
  const own = (block: Block) => !paired.has(block);
  const [title] = blocks;
  const below = title?.kind === 'heading' && !own(title) ? blocks.slice(1) : blocks;
  const start = below.slice(0, EDGE);
  const end = blocks.slice(-EDGE).reverse();
  return new Set([start, end].flatMap((edge) => edge.slice(0, edge.findIndex((block) => !own(block)) >>> 0)));
});

/** The blocks of the target; a tag around all of them is for the program that shows the page. */
function contentOf({ sides }: Alignment): readonly Block[] {
  return sides.target.blocks.filter(({ kind }) => kind !== 'tag');
}

/** Does a text name one of the two languages, as `translated from English` does in any language? */
function namesALanguage(raw: string, languages: Languages): boolean {
  const text = raw.toLocaleLowerCase(languages.target.code);
  return stemsOf(languages).some((stem) => text.includes(stem));
}

const stemsOf = memoize(({ source, target }: Languages): readonly string[] => {
  const names = [source, target].flatMap(({ code }) => namesOfLanguage(code, target.code));
  return names.map((name) => (name.length > ENDING.of ? name.slice(0, -ENDING.length) : name).toLocaleLowerCase(target.code));
});

/** Does a link lead to the page that is translated, by the names of the file and of its folder? */
function leadsToSource(unit: Unit, { sides }: Alignment): boolean {
  const page = pageOf(sides.source.range.text.path).split('/').slice(-2).join('/');
  const ending = page.startsWith('/') ? page : `/${page}`;
  const links = textsOf(unit).flatMap(({ spans }) => spans.filter((span) => span.kind === 'link'));
  return links.some((link) => 'destination' in link && pageOf(link.destination).endsWith(ending));
}

function pageOf(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(SUFFIX, '');
}
