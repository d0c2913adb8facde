/** Whether a rule changes the tree that it is given, which all rules share. */
import type { Document } from '../document/document.ts';

/** What rules are given of a file, as plain data. */
export function fingerprintOf({ translation, alignments, glossaryFile, template, profile }: Document): unknown {
  const pairs = alignments.map((alignment) => alignment.pairs);
  return JSON.parse(JSON.stringify({ translation, pairs, glossaryFile, template, profile }));
}

/** The path of the first part that differs between two values of plain data, such as `translation.pairs[0].source`. */
export function changedPart(before: unknown, after: unknown, path = ''): string | undefined {
  if (!isHolder(before) || !isHolder(after)) return Object.is(before, after) ? undefined : path;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of keys) {
    const step = Array.isArray(after) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
    const changed = changedPart(Reflect.get(before, key), Reflect.get(after, key), path + step);
    if (changed !== undefined) return changed;
  }
  return undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
