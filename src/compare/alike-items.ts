/** Lists whose items are recognized by names and links, which a translation keeps. */
import { textsOf } from '../align/units.ts';
import { addressOf, linksOf } from '../spans/links.ts';
import type { List, ListItem } from '../translation/ast.ts';

/** Has each item of two lists the name at its start, or the host of its first link, in common with the item at its place? */
export function areAlikeInOrder({ items }: List, { items: others }: List): boolean {
  return (
    items.length === others.length &&
    items.every((item, index) => {
      const [own, other] = [marksOf(item), others[index] === undefined ? [] : marksOf(others[index])];
      return own.some((mark) => other.includes(mark));
    })
  );
}

/** The name with a capital or digit inside that opens the text of an item or of its first link, and the host of that link. */
function marksOf(item: ListItem): readonly string[] {
  const [text] = textsOf(item);
  const [link] = text === undefined ? [] : linksOf(text);
  const words = link?.kind === 'link' ? link.label : text?.content;
  const name = /^\W*([A-Za-z]\w*[A-Z\d]\w*)/.exec(words?.slice() ?? '')?.[1];
  const host = link === undefined ? undefined : /^https?:\/\/([^/]+)/.exec(addressOf(link))?.[1];
  return [name, host].filter((mark) => mark !== undefined);
}
