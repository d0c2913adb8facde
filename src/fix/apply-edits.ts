import type { Edit } from '../check/diagnostic.ts';

/**
 * Selects, in the order of the text, items whose edits can be applied together. An item is selected with all its edits or not at
 * all: one whose edits touch those of an earlier item is left for a later pass, unless the edits are equal.
 */
export function compatible<Item>(items: readonly Item[], editsOf: (item: Item) => readonly Edit[]): Item[] {
  const taken: Edit[] = [];
  const chosen: Item[] = [];
  for (const item of [...items].sort((a, b) => compareLists(editsOf(a), editsOf(b)))) {
    const fresh = editsOf(item).filter((edit) => !taken.some((other) => compareEdits(edit, other) === 0));
    if (fresh.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fresh);
    chosen.push(item);
  }
  return chosen;
}

/**
 * Applies edits to a text; equal edits are applied once.
 * @throws RangeError when two edits overlap or one is outside the text, since applying them would lose text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  let previous: Edit | undefined;
  for (const edit of [...edits].sort(compareEdits)) {
    if (previous && compareEdits(previous, edit) === 0) continue;
    const { start, end } = edit.range;
    if (start.offset < done || end.offset < start.offset || end.offset > text.length) {
      throw new RangeError(
        `edit ${start.offset}–${end.offset} does not fit a text of ${text.length} code units edited up to ${done}`,
      );
    }
    result += text.slice(done, start.offset) + edit.text;
    done = end.offset;
    previous = edit;
  }
  return result + text.slice(done);
}

/** True for adjacent edits too: two rules that fix one place from both sides would not see each other's edits. */
function touches(a: Edit, b: Edit): boolean {
  return a.range.start.offset <= b.range.end.offset && b.range.start.offset <= a.range.end.offset;
}

function compareEdits(a: Edit, b: Edit): number {
  const byPlace = a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset;
  return byPlace || (a.text < b.text ? -1 : Number(a.text > b.text));
}

function compareLists(a: readonly Edit[], b: readonly Edit[]): number {
  for (const [index, edit] of a.entries()) {
    const other = b[index];
    const order = other === undefined ? 1 : compareEdits(edit, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
