import { addressOf, type Destination } from '../spans/links.ts';

/** A link of the source and the one that stands for it in the target. */
export type LinkPair = readonly [source: Destination, target: Destination];

/** Groups links whose addresses were changed in the same way, as when a host is replaced everywhere. */
export function sameChanges(pairs: readonly LinkPair[]): readonly (readonly LinkPair[])[] {
  const groups = new Map<string, LinkPair[]>();
  for (const pair of pairs) {
    const key = changeOf(pair);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()];
}

/** The parts of two addresses before the folders and the file that they have in common at the end. */
function changeOf([source, target]: LinkPair): string {
  const [from, to] = [addressOf(source).split('/'), addressOf(target).split('/')];
  while (from.length > 1 && to.length > 1 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  return `${from.join('/')}\n${to.join('/')}`;
}
