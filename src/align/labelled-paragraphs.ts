import { cover } from '../text/range.ts';
import type { List, ListItem, Paragraph } from '../translation/ast.ts';
import type { Unit } from './alignment.ts';

/** The words that a paragraph or an item begins with, set off by a colon, as in `Mitigation: what is done`. */
const LABEL = /^[*_]{0,3}[^\s:：.。!?！？*_][^:：.。!?！？\n]{0,50}(?::[*_]{0,3}\s|：[*_]{0,3})\s*\S/u;
/** In paragraphs: fewer are no list. */
const FEWEST = 3;

/**
 * The units of one side with the paragraphs that begin with labels joined to a list, where the other side has one list of as many
 * items, all with labels, and no such paragraphs. Its items have empty markers.
 */
export function withLabelledLists(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  const lists = others.filter((other) => isLabelledList(other));
  const [list] = lists;
  if (list?.kind !== 'list' || lists.length > 1 || units.some(isLabelledList) || runOf(others) !== undefined) return units;
  const run = runOf(units);
  const range = cover((run?.paragraphs ?? []).map((paragraph) => paragraph.range));
  if (run === undefined || range === undefined || run.paragraphs.length !== list.items.length) return units;
  const items = run.paragraphs.map((paragraph): ListItem => {
    const marker = paragraph.range.atStart();
    return { kind: 'item', range: paragraph.range, marker, depth: 1, blocks: [paragraph] };
  });
  const joined: List = { kind: 'list', range, ordered: list.ordered, items };
  return units.toSpliced(run.start, items.length, joined);
}

/** Is this a list that was made of paragraphs? */
export function isOfParagraphs(unit: Unit): boolean {
  return unit.kind === 'list' && unit.items.every(({ marker }) => marker.start === marker.end);
}

/** The first paragraphs with labels that follow each other and are enough for a list. */
function runOf(units: readonly Unit[]): { readonly start: number; readonly paragraphs: readonly Paragraph[] } | undefined {
  let paragraphs: Paragraph[] = [];
  for (const [index, unit] of [...units, undefined].entries()) {
    if (unit?.kind === 'paragraph' && LABEL.test(unit.range.slice())) {
      paragraphs.push(unit);
      continue;
    }
    if (paragraphs.length >= FEWEST) return { start: index - paragraphs.length, paragraphs };
    paragraphs = [];
  }
  return undefined;
}

function isLabelledList(unit: Unit): boolean {
  return (
    unit.kind === 'list' &&
    unit.items.length >= FEWEST &&
    unit.items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && LABEL.test(first.range.slice()))
  );
}
