import { increasingRun } from '../text/increasing-run.ts';
import type { GlossaryEntry } from './glossary.ts';
import { splitAddition } from './term.ts';
import type { Terminology } from './terminology.ts';

/** The rows of one term in one spelling, by rendering. */
export type SpellingRows = readonly (readonly GlossaryEntry[])[];

/** Groups rows by term and sense, then by spelling: `Clocks` is a spelling of `clock`, `clock (device)` a term of its own. */
export function groupRows(entries: readonly GlossaryEntry[], terminology: Terminology): SpellingRows[][] {
  const spellingOf = ({ source }: GlossaryEntry) => splitAddition(source).name.toLowerCase();
  const senseOf = (entry: GlossaryEntry) => {
    const { name, addition = '' } = splitAddition(entry.source);
    return `${terminology.key(name) || spellingOf(entry)}\0${addition.toLowerCase()}`;
  };
  return grouped(entries, senseOf).map((rows) =>
    grouped(rows, spellingOf).map((spelling) => grouped(spelling, ({ target }) => target)),
  );
}

function grouped(entries: readonly GlossaryEntry[], keyOf: (entry: GlossaryEntry) => string): GlossaryEntry[][] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** A row out of alphabetical order, with the row that it should precede; undefined when it should be last. */
export interface MisplacedRow {
  readonly row: GlossaryEntry;
  readonly before: GlossaryEntry | undefined;
  readonly last: GlossaryEntry;
}

/** A table with a larger share of misplaced rows is not meant to be sorted. */
const MOST_MISPLACED = 0.25;

/** The misplaced rows of tables that are otherwise sorted by term. */
export function misplacedRows(entries: readonly GlossaryEntry[]): MisplacedRow[] {
  return tablesOf(entries).flatMap((rows) => {
    const sorted = increasingRun(rows, (row, before) => orderKey(row) >= orderKey(before));
    const last = sorted.at(-1);
    const inOrder = new Set(sorted);
    const misplaced = rows.filter((row) => !inOrder.has(row));
    if (last === undefined || misplaced.length > rows.length * MOST_MISPLACED) return [];
    return misplaced.map((row) => ({ row, before: sorted.find((other) => orderKey(other) > orderKey(row)), last }));
  });
}

/** The row of an otherwise sorted table before which a new one belongs; undefined when it belongs at the end. */
export function rowAfter(entries: readonly GlossaryEntry[], added: Pick<GlossaryEntry, 'source'>): GlossaryEntry | undefined {
  const rows = tablesOf(entries).at(-1) ?? [];
  const sorted = increasingRun(rows, (row, before) => orderKey(row) >= orderKey(before));
  if (rows.length - sorted.length > rows.length * MOST_MISPLACED) return undefined;
  return sorted.find((row) => orderKey(row) > orderKey(added));
}

function orderKey({ source }: Pick<GlossaryEntry, 'source'>): string {
  return source.toLowerCase();
}

/** Groups rows into tables: those on consecutive lines are in one table. */
function tablesOf(entries: readonly GlossaryEntry[]): GlossaryEntry[][] {
  const tables: GlossaryEntry[][] = [];
  for (const entry of entries) {
    const table = tables.at(-1);
    if (table !== undefined && table.at(-1)?.line === entry.line - 1) table.push(entry);
    else tables.push([entry]);
  }
  return tables;
}
