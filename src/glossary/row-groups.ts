import { increasingRun } from '../text/increasing-run.ts';
import type { GlossaryEntry } from './glossary.ts';
import { splitAddition } from './term.ts';
import type { Terminology } from './terminology.ts';

/** The rows of one term in one spelling, by rendering. */
export type SpellingRows = readonly (readonly GlossaryEntry[])[];

/** The rows of each term in one sense, by spelling: `clock` and `Clocks` are two spellings, `clock (device)` is a term of its own. */
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

/** A row that stands in another place than its letters ask for, and the row it belongs before; undefined: at the end. */
export interface MisplacedRow {
  readonly row: GlossaryEntry;
  readonly before: GlossaryEntry | undefined;
  readonly last: GlossaryEntry;
}

/** A list with more misplaced rows than this share is not meant to be sorted. */
const MOST_MISPLACED = 0.25;

/** The rows out of order in each table that is sorted by its terms but for a few. */
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

function orderKey({ source }: GlossaryEntry): string {
  return source.toLowerCase();
}

/** Rows on consecutive lines are those of one table. */
function tablesOf(entries: readonly GlossaryEntry[]): GlossaryEntry[][] {
  const tables: GlossaryEntry[][] = [];
  for (const entry of entries) {
    const table = tables.at(-1);
    if (table !== undefined && table.at(-1)?.line === entry.line - 1) table.push(entry);
    else tables.push([entry]);
  }
  return tables;
}
