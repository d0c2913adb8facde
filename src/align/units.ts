import type { Block, FormulaNode, TextBlock } from '../section/ast.ts';
import { textBlocksOf } from '../section/prose.ts';
import type { SourceText } from '../text/source-text.ts';
import { viewOf } from '../text/view.ts';
import type { Unit } from './alignment.ts';

/** The blocks that a unit is or holds. */
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

/** The headings, paragraphs and cells that a unit is or holds, in the order of the text. */
export const textsOf = viewOf((unit: Unit): readonly TextBlock[] => {
  if (unit.kind === 'cell') return [unit];
  return unit.kind === 'row' ? unit.cells : textBlocksOf(blocksOf(unit));
});

/** The formulas of some units in the order of the text, those of nested blocks included. */
export function formulasOf(units: readonly Unit[]): readonly FormulaNode[] {
  return units.flatMap((unit) => formulasIn(unit)).sort((a, b) => a.range.start - b.range.start);
}

const formulasIn = viewOf((unit: Unit): readonly FormulaNode[] => [
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

/** The units that a unit consists of: items, rows, cells, or the blocks inside a block. */
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

const BULLET = /^[ \t]*[•●◦‣–—·]/u;

/** Is a paragraph a list that is written with signs of its own? */
export function isBulleted({ kind, range }: Unit, text: SourceText): boolean {
  return kind === 'paragraph' && BULLET.test(text.slice(range));
}

const NAMES: Readonly<Partial<Record<Unit['kind'], string>>> = {
  item: 'list item',
  'code-block': 'code block',
  'display-math': 'formula',
  quote: 'quotation',
  'footnote-definition': 'footnote',
  'html-block': 'HTML block',
};

/** What people call a unit of this kind. */
export function kindName({ kind }: Unit): string {
  return NAMES[kind] ?? kind;
}

/** Another of the units that says the same, whatever the white space. */
export function twinOf(unit: Unit, units: readonly Unit[], text: SourceText): Unit | undefined {
  const words = ({ range }: Unit) => text.slice(range).replaceAll(/\s+/g, ' ');
  const own = words(unit);
  return units.find((other) => other !== unit && words(other) === own);
}
