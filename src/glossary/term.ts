import type { AvoidedRendering, GlossaryEntry } from './glossary.ts';
import type { SourceWords } from './source-words.ts';

/** A term with all its rows of a glossary. */
export interface Term {
  /** The source cell without a parenthesis. */
  readonly name: string;
  /** Lemmas joined by spaces: the key of the name first, then that of its acronym or of the words that it abbreviates. */
  readonly keys: readonly string[];
  /** The number of words in the name. */
  readonly length: number;
  readonly entries: readonly GlossaryEntry[];
  readonly avoided: readonly AvoidedRendering[];
  /** True when every row is limited to one sense, such as `view (database)`; other senses may have other renderings. */
  readonly qualified: boolean;
  /** True for an acronym, which must be in capitals because it is another word in lower case. */
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

/** Splits a source cell into the name and the text in parentheses after it. */
export function splitAddition(cell: string): { name: string; addition?: string } {
  if (!cell.endsWith(')')) return { name: cell };
  const match = /^(.*\S)\s*\(([^()]*)\)$/.exec(cell);
  return match?.[1] !== undefined && match[2] !== undefined ? { name: match[1], addition: match[2] } : { name: cell };
}

/** Is one of the two the acronym of the other? Not in `transfer (ML)`, a term with its field. */
function isAcronymPair(name: string, addition: string): boolean {
  const capitals = (text: string) => text.replace(/[^A-Z]/g, '');
  const initials = (text: string) => (text.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('').toUpperCase();
  if (CAPITALS.test(addition) && /\s/.test(name)) return true;
  return capitals(name).length > 1 && capitals(name) === initials(addition);
}
