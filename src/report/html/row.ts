import type { Element } from 'hast';
import type { Relation, Unit } from '../../align/alignment.ts';
import type { Languages } from '../../language/languages.ts';
import type { Range } from '../../text/range.ts';
import type { SideRole } from '../../translation/ast.ts';
import { blockOf, listOf } from './blocks.ts';
import { h } from './libraries.ts';
import { point } from './marks.ts';
import type { Row, RowSide } from './rows.ts';
import type { TextContext } from './text.ts';

/** The context of the text that a range lies in. */
export type ContextOf = (range: Range) => TextContext;

const ROLES: readonly SideRole[] = ['source', 'target'];

/** What a reader is told of a row whose texts are not one beside one; a gap tells itself. */
const RELATIONS: Readonly<Partial<Record<Relation, string>>> = {
  split: 'split',
  merge: 'merged',
  moved: 'moved',
};

/** Both sides of a row, each in its language and direction. */
export function rowOf(row: Row, of: ContextOf, languages: Languages): Element {
  const { relation } = row;
  const label = RELATIONS[relation];
  const cells = ROLES.map((role) => {
    const { code, direction, name } = languages[role];
    const { units } = row[role];
    if (units.length === 0) return emptyCell(row, role, name, of);
    return h('div', { className: ['cell', role], lang: code, dir: direction }, unitsOf(row[role], of));
  });
  return h('div', { className: ['row', relation] }, [
    ...(label === undefined ? [] : [h('span', { className: ['relation'] }, label)]),
    ...cells,
  ]);
}

function emptyCell({ gap, relation }: Row, role: SideRole, name: string, of: ContextOf): Element {
  const points = gap === undefined ? [] : pointsAt(gap, of);
  return h('div', { className: ['cell', role, 'empty'] }, [
    ...points,
    h('span', relation === 'missing' ? `missing in the ${name}` : `not in the ${name}`),
  ]);
}

function pointsAt(gap: Range, of: ContextOf): Element[] {
  const { marks } = of(gap);
  const here = marks.touching(gap).filter((mark) => mark.start === mark.end && marks.show(mark));
  return here.map(point);
}

function unitsOf({ units, list }: RowSide, of: ContextOf): Element[] {
  if (list === undefined) return units.flatMap((unit) => unitOf(unit, of));
  const items = units.flatMap((unit) => (unit.kind === 'item' ? [unit] : []));
  return [listOf(list.node, items, list.first, of(list.node.range))];
}

function unitOf(unit: Unit, of: ContextOf): Element[] {
  return unit.kind === 'item' || unit.kind === 'row' || unit.kind === 'cell' ? [] : [blockOf(unit, of(unit.range))];
}
