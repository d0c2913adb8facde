import type { AvoidedRendering, GlossaryEntry } from './glossary.ts';
import type { SourceWords } from './source-words.ts';

/** All rows of a glossary that speak of one term. */
export interface Term {
  /** The source cell without a parenthesis. */
  readonly name: string;
  /** Lemmas joined by spaces: the term's own key first, then those of its acronym or of what the acronym stands for. */
  readonly keys: readonly string[];
  /** Words of the name. */
  readonly length: number;
  readonly entries: readonly GlossaryEntry[];
  readonly avoided: readonly AvoidedRendering[];
  /** Every row is about one sense only, such as `view (database)`; any other sense may be rendered otherwise. */
  readonly qualified: boolean;
  /** An acronym, which in small letters is another word. */
  readonly capitals: boolean;
}

const CAPITALS = /^[A-Z][A-Z0-9]+$/;

/** Merges the rows of a glossary by term, in the order of the first rows. */
export function mergeTerms(entries: readonly GlossaryEntry[], avoided: readonly AvoidedRendering[], words: SourceWords): Term[] {
  const byKey = new Map<string, { name: string; keys: string[]; entries: GlossaryEntry[]; qualified: boolean }>();
  for (const entry of entries) {
    const { name, addition } = splitAddition(entry.source);
    const key = words.key(name);
    if (key === '' || !/\p{L}/u.test(entry.target)) continue;
    const alias = addition !== undefined && isAcronymPair(name, addition) ? words.key(addition) : undefined;
    const qualified = addition !== undefined && alias === undefined;
    let term = byKey.get(key);
    if (term === undefined) byKey.set(key, (term = { name, keys: [key], entries: [], qualified: true }));
    term.entries.push(entry);
    if (!qualified) term.qualified = false;
    if (alias !== undefined && !term.keys.includes(alias)) term.keys.push(alias);
  }
  const avoidedByKey = new Map<string, AvoidedRendering[]>();
  for (const row of avoided) {
    const key = words.key(row.term);
    avoidedByKey.set(key, [...(avoidedByKey.get(key) ?? []), row]);
  }
  return [...byKey].map(([key, term]) => ({
    name: term.name,
    keys: term.keys,
    entries: term.entries,
    qualified: term.qualified,
    length: key.split(' ').length,
    avoided: avoidedByKey.get(key) ?? [],
    capitals: CAPITALS.test(term.name),
  }));
}

/** The name of a source cell and what stands in parentheses behind it. */
export function splitAddition(cell: string): { name: string; addition?: string } {
  if (!cell.endsWith(')')) return { name: cell };
  const match = /^(.*\S)\s*\(([^()]*)\)$/.exec(cell);
  return match?.[1] !== undefined && match[2] !== undefined ? { name: match[1], addition: match[2] } : { name: cell };
}

/** Whether one of the two is the other's acronym; `transfer (ML)` is a term and its field. */
function isAcronymPair(name: string, addition: string): boolean {
  const capitals = (text: string) => text.replace(/[^A-Z]/g, '');
  const initials = (text: string) => (text.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('').toUpperCase();
  if (CAPITALS.test(addition) && /\s/.test(name)) return true;
  return capitals(name).length > 1 && capitals(name) === initials(addition);
}
