import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { messageOf } from '../text/message-of.ts';
import type { Range } from '../text/range.ts';
import type { FrontMatterEntry, FrontMatterValue } from './front-matter.ts';
import type { ReadMetadata } from './yaml-front-matter.ts';

/** A table to which further lines may add keys. */
interface OpenTable {
  readonly kind: 'table';
  range: Range;
  readonly entries: Map<string, OpenEntry>;
}

interface OpenList {
  readonly kind: 'tables';
  range: Range;
  readonly items: OpenTable[];
}

interface OpenEntry {
  readonly keyRange: Range;
  readonly value: OpenTable | OpenList | FrontMatterValue;
}

export function readToml(content: Range): ReadMetadata {
  try {
    const root: OpenTable = { kind: 'table', range: content, entries: new Map() };
    for (const node of parseTOML(content.slice()).body[0].body) {
      if (node.type === 'TOMLKeyValue') add(node, root, content);
      else addTable(node, root, content);
    }
    return { entries: closed(root) };
  } catch (failure) {
    const at = failure instanceof ParseError ? content.text.lineAround(content.start + failure.index) : content;
    return { entries: [], fault: { kind: 'syntax', range: at.trim(), reason: messageOf(failure) } };
  }
}

function addTable(node: AST.TOMLTable, root: OpenTable, content: Range): void {
  const range = placeOf(node, content);
  const table = tableAt(node.key.keys, root, content, node.kind === 'array', range);
  for (const pair of node.body) add(pair, table, content);
}

function add({ key, value }: AST.TOMLKeyValue, table: OpenTable, content: Range): void {
  const range = placeOf(value, content);
  const last = key.keys.at(-1);
  if (last === undefined) return;
  const parent = tableAt(key.keys.slice(0, -1), table, content, false, placeOf(key, content).until(range));
  parent.entries.set(nameOf(last), { keyRange: placeOf(last, content), value: valueOf(value, content) });
}

/** The table under some keys, made where it is not there yet; of a list of tables the last, or a new one. */
function tableAt(keys: AST.TOMLKey['keys'], root: OpenTable, content: Range, isNew: boolean, range: Range): OpenTable {
  let table = root;
  for (const [index, key] of keys.entries()) {
    const own = isNew && index === keys.length - 1;
    const known = table.entries.get(nameOf(key))?.value;
    const next: OpenTable = { kind: 'table', range, entries: new Map() };
    const keyRange = placeOf(key, content);
    if (known?.kind === 'tables') {
      if (own) known.items.push(next);
      table = known.items.at(-1) ?? next;
    } else if (known?.kind === 'table') table = known;
    else {
      table.entries.set(nameOf(key), { keyRange, value: own ? { kind: 'tables', range, items: [next] } : next });
      table = next;
    }
  }
  return table;
}

function closed({ entries }: OpenTable): readonly FrontMatterEntry[] {
  return Array.from(entries, ([key, { keyRange, value }]) => ({
    key,
    keyRange,
    value: closedValue(value),
    range: keyRange.until(value.range),
  }));
}

function closedValue(value: OpenEntry['value']): FrontMatterValue {
  if (value.kind === 'table') return { kind: 'map', range: value.range, entries: closed(value) };
  if (value.kind === 'tables') return { kind: 'list', range: value.range, items: value.items.map(closedValue) };
  return value;
}

function valueOf(node: AST.TOMLContentNode, content: Range): FrontMatterValue {
  const range = placeOf(node, content);
  if (node.type === 'TOMLArray') return { kind: 'list', range, items: node.elements.map((item) => valueOf(item, content)) };
  if (node.type === 'TOMLInlineTable') {
    const table: OpenTable = { kind: 'table', range, entries: new Map() };
    for (const pair of node.body) add(pair, table, content);
    return closedValue(table);
  }
  if (node.kind === 'string') return { kind: 'scalar', range, type: 'string', text: node.value };
  const type = node.kind === 'boolean' ? 'boolean' : node.kind === 'integer' || node.kind === 'float' ? 'number' : 'date';
  return { kind: 'scalar', range, type, text: range.slice() };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function placeOf({ range: [start, end] }: AST.TOMLNode, content: Range): Range {
  return content.within(start, end);
}
