import { cover } from '../text/range.ts';
import type { List, ListItem, Paragraph } from '../translation/ast.ts';
import type { Unit } from './alignment.ts';

/** A sign that marks an item, with a space behind it, as opposed to the dash before what someone says. */
const SIGN = /^([•●◦‣▪■○·\u2013\u2014])[ \t]/u;

/**
 * The units of one side with paragraphs that begin with one sign, such as `•` or `—`, joined to lists where the other side has
 * none such, so that they can stand for its lists. Where both sides have them they are compared as the paragraphs that they are.
 */
export function withLists(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  if (!others.some(({ kind }) => kind === 'list') || others.some((other) => signOf(other) !== undefined)) return units;
  const result: Unit[] = [];
  let run: Paragraph[] = [];
  for (const unit of units) {
    const sign = signOf(unit);
    if (run[0] !== undefined && signOf(run[0]) !== sign) {
      result.push(...joined(run));
      run = [];
    }
    if (unit.kind === 'paragraph' && sign !== undefined) run.push(unit);
    else result.push(unit);
  }
  return [...result, ...joined(run)];
}

function signOf({ kind, range }: Unit): string | undefined {
  return kind === 'paragraph' ? SIGN.exec(range.slice())?.[1] : undefined;
}

function joined(run: readonly Paragraph[]): readonly Unit[] {
  const range = cover(run.map((paragraph) => paragraph.range));
  if (range === undefined || run.length < 2) return run;
  const items = run.map((paragraph): ListItem => {
    const marker = paragraph.range.within(0, 1);
    return { kind: 'item', range: paragraph.range, marker, depth: 1, blocks: [paragraph] };
  });
  const list: List = { kind: 'list', range, ordered: false, items };
  return [list];
}
