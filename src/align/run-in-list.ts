import type { List } from '../translation/ast.ts';
import type { AlignedPair, Unit } from './alignment.ts';
import { isBulleted } from './units.ts';

/** A list that is running text on the other side. */
export interface RunInList {
  readonly list: List;
  readonly side: 'source' | 'target';
}

/**
 * The list that one side of a pair has where the other has running text: sentences, not lines or paragraphs that lost their
 * markers. Translators do so on purpose.
 */
export function runInList({ source, target }: AlignedPair): RunInList | undefined {
  const [a, b] = [source.find(isList), target.find(isList)];
  if (a !== undefined && b === undefined) return isRunningText(target, a) ? { list: a, side: 'source' } : undefined;
  return b !== undefined && a === undefined && isRunningText(source, b) ? { list: b, side: 'target' } : undefined;
}

function isList(unit: Unit): unit is List {
  return unit.kind === 'list' && unit.items.length > 1;
}

function isRunningText(units: readonly Unit[], { items }: List): boolean {
  const lines = units.reduce(
    (count, { range }) =>
      count +
      range
        .slice()
        .trim()
        .split(/\r\n|\r|\n/).length,
    0,
  );
  return units.length > 0 && lines < items.length && units.every((unit) => unit.kind === 'paragraph' && !isBulleted(unit));
}
