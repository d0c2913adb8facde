/** Changes that a file repeats, as when a host or a name is replaced everywhere: one fault, in many places. */

const PIECES = /[\p{L}\p{M}\p{N}_-]+|\s+|./gsu;

/**
 * Groups differences by what was changed. One whose changes were all in an earlier one joins the group of that; one without a change
 * stands alone.
 */
export function groupRepeated<Item>(
  items: readonly Item[],
  changesOf: (item: Item) => readonly string[],
): readonly (readonly [first: Item, ...others: Item[]])[] {
  const groups: [Item, ...Item[]][] = [];
  const told = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const changes = changesOf(item);
    const known = changes.map((change) => told.get(change));
    const [group] = known;
    if (group !== undefined && !known.includes(undefined)) group.push(item);
    else {
      const own: [Item, ...Item[]] = [item];
      groups.push(own);
      for (const change of changes) if (!told.has(change)) told.set(change, own);
    }
  }
  return groups;
}

/** The parts of two addresses before the folders and the file that they have in common at the end. */
export function addressChange(source: string, target: string): string {
  return withoutCommonEnd(source.split('/'), target.split('/'), 1)
    .map((parts) => parts.join('/'))
    .join('\n');
}

/** The words and signs in which two lines of code differ, between their common beginning and end. */
export function textChange(source: string, target: string): string {
  const [from, to] = withoutCommonEnd(source.match(PIECES) ?? [], target.match(PIECES) ?? [], 0);
  const start = from.findIndex((piece, index) => piece !== to[index]);
  const same = start < 0 ? from.length : start;
  return [from, to].map((pieces) => pieces.slice(same).join('')).join('\n');
}

function withoutCommonEnd(
  source: readonly string[],
  target: readonly string[],
  least: number,
): readonly [source: readonly string[], target: readonly string[]] {
  let common = 0;
  const most = Math.min(source.length, target.length) - least;
  while (common < most && source.at(-1 - common) === target.at(-1 - common)) common++;
  return [source.slice(0, source.length - common), target.slice(0, target.length - common)];
}
