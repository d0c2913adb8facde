/** Names of tags and of markup in running text, since the same tag may fill a line on one side and stand in a text on the other. */
import type { Alignment } from '../align/alignment.ts';
import { tagAt } from '../markdown/html-tags.ts';
import { readTag } from '../markdown/tag-lines.ts';
import { countsOf } from '../text/counts.ts';
import { memoize } from '../text/memoize.ts';
import type { Block, Span, Tag } from '../translation/ast.ts';

/** What a tag is called; that of a closing tag differs. */
export function nameOf({ form, name, turn }: Pick<Tag, 'form' | 'name' | 'turn'>): string {
  return `${form} ${turn === 'closes' ? '/' : ''}${name}`;
}

/** How much more often the target has markup of a name than the source: negative where it has it less often. */
export const markupSurplus = memoize(({ sides: { source, target } }: Alignment): ((name: string) => number) => {
  const [expected, found] = [countsOf(namesIn(source.blocks)), countsOf(namesIn(target.blocks))];
  return (name) => (found.get(name) ?? 0) - (expected.get(name) ?? 0);
});

/** The name of a token of markup in running text; the token itself where it has none. */
export function nameOfToken(markup: string): string {
  const tag = markup.startsWith('<') ? tagAt(markup, 0) : undefined;
  if (tag !== undefined) return nameOf({ form: 'element', name: tag.name, turn: tag.closing ? 'closes' : 'opens' });
  if (markup.startsWith('[')) return markup.toUpperCase();
  const line = readTag(markup);
  return line === undefined ? markup : nameOf(line);
}

function namesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'tag':
        return [nameOf(block), ...(block.closing === undefined ? [] : [nameOf({ ...block, turn: 'closes' })])];
      case 'heading':
      case 'paragraph':
        return namesOf(block.spans);
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(({ spans }) => namesOf(spans)));
      case 'list':
        return block.items.flatMap((item) => namesIn(item.blocks));
      case 'quote':
      case 'footnote-definition':
        return namesIn(block.blocks);
      default:
        return [];
    }
  });
}

function namesOf(spans: readonly Span[]): readonly string[] {
  return spans.flatMap((span) => (span.kind === 'markup' || span.kind === 'html' ? nameOfToken(span.range.slice()) : []));
}
