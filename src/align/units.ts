import type { Block, FormulaNode, InlineCode, TextBlock } from '../translation/ast.ts';
import { proseOf, textBlocksIn } from '../translation/prose.ts';
import { groupBy } from '../text/group-by.ts';
import { memoize } from '../text/memoize.ts';
import type { Range } from '../text/range.ts';
import type { Unit } from './alignment.ts';
import { isOfParagraphs } from './labelled-paragraphs.ts';

/** The unit itself when it is a block, or the blocks of an item; none for rows and cells. */
export function blocksOf(unit: Unit): readonly Block[] {
  switch (unit.kind) {
    case 'item':
      return unit.blocks;
    case 'row':
    case 'cell':
      return [];
    default:
      return [unit];
  }
}

/**
 * The headings, paragraphs and cells of a unit, itself included, in the order of the text. Use it to read the running text of one
 * side of an aligned pair.
 */
export const textsOf = memoize((unit: Unit): readonly TextBlock[] => {
  switch (unit.kind) {
    case 'cell':
      return [unit];
    case 'row':
      return unit.cells;
    case 'item':
      return unit.blocks.flatMap(textBlocksIn);
    default:
      return textBlocksIn(unit);
  }
});

/** The same of some units. Nearly always it is one unit, whose texts are known. */
export function textsIn(units: readonly Unit[]): readonly TextBlock[] {
  const only = units[0];
  return units.length === 1 && only !== undefined ? textsOf(only) : units.flatMap((unit) => textsOf(unit));
}

/** The prose of the texts of some units, joined by line breaks; see `proseOf`. */
export function proseIn(units: readonly Unit[]): string {
  return textsIn(units)
    .map((block) => proseOf(block))
    .join('\n');
}

/** The code spans of some units, in the order of the text. */
export function inlineCodeIn(units: readonly Unit[]): readonly InlineCode[] {
  return textsIn(units).flatMap(({ spans }) => spans.filter((span) => span.kind === 'code'));
}

/** The raw texts of some units, joined by line breaks. */
export function rawOf(units: readonly Unit[]): string {
  return units.map(({ range }) => range.slice()).join('\n');
}

/** The formulas of some units, inline and display, in the order of the text; those of nested blocks included. */
export function formulasOf(units: readonly Unit[]): readonly FormulaNode[] {
  return units.flatMap((unit) => formulasIn(unit)).sort((a, b) => a.range.start - b.range.start);
}

const formulasIn = memoize((unit: Unit): readonly FormulaNode[] => [
  ...textsOf(unit).flatMap(({ spans }) => spans.filter((span) => span.kind === 'math')),
  ...blocksOf(unit).flatMap(displayMathOf),
]);

function displayMathOf(block: Block): readonly FormulaNode[] {
  switch (block.kind) {
    case 'display-math':
      return [block];
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(displayMathOf));
    case 'quote':
    case 'footnote-definition':
      return block.blocks.flatMap(displayMathOf);
    default:
      return [];
  }
}

/** The units directly inside a unit: items, rows, cells, or blocks. */
export function partsOf(unit: Unit): readonly Unit[] {
  switch (unit.kind) {
    case 'list':
      return unit.items;
    case 'item':
    case 'quote':
    case 'footnote-definition':
      return unit.blocks;
    case 'table':
      return unit.rows;
    case 'row':
      return unit.cells;
    default:
      return [];
  }
}

/** The range of a unit, of an item without its marker. */
export function withoutMarker(unit: Unit): Range {
  return unit.kind === 'item' ? unit.marker.atEnd().until(unit.range) : unit.range;
}

const BULLET = /^[ \t]*[•●◦‣–—·]/u;

/** Is this a paragraph that imitates a list with bullets that Markdown does not know? */
export function isBulleted({ kind, range }: Unit): boolean {
  return kind === 'paragraph' && BULLET.test(range.slice());
}

const NAMES: Readonly<Partial<Record<Unit['kind'], string>>> = {
  item: 'list item',
  'code-block': 'code block',
  'display-math': 'formula',
  quote: 'quotation',
  'footnote-definition': 'footnote',
  'html-block': 'HTML block',
};

/** The noun for a unit in a message, such as `list item`. */
export function kindName(unit: Unit): string {
  return isOfParagraphs(unit) ? 'paragraph' : (NAMES[unit.kind] ?? unit.kind);
}

/** Another one of the units with the same text, white space aside. */
export function twinOf(unit: Unit, units: readonly Unit[]): Unit | undefined {
  return byWords(units)
    .get(wordsOf(unit))
    ?.find((other) => other !== unit);
}

const byWords = memoize((units: readonly Unit[]) => groupBy(units, wordsOf));

function wordsOf({ range }: Unit): string {
  return range.slice().replaceAll(/\s+/g, ' ');
}
