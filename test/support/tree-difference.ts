import type { Nodes } from 'mdast';

/** A field that is no part of what both parsers promise: what remark leaves for HTML, and the texts of attributes. */
const OWN = new Set(['type', 'data', 'position', 'children', 'attributes']);

/** The first difference of two trees of Markdown: node by node, with all fields and positions. Undefined where they are equal. */
export function treeDifference(one: Nodes, other: Nodes, { onlyOffsets = false } = {}, path = ''): string | undefined {
  const here = `${path}/${one.type}`;
  if (one.type !== other.type) return `${here}: ${other.type}`;
  const fields = new Map(Object.entries(other));
  for (const [name, value] of Object.entries(one)) {
    const [left, right] = [value, fields.get(name)].map((field: unknown) => asRead(one.type, name, field));
    if (!OWN.has(name) && left !== right) return `${here}.${name}: ${left} and ${right}`;
  }
  const places = [one, other].map((node) => placeOf(node, onlyOffsets));
  // The root of a piece of a text is not read.
  if (places[0] !== places[1] && !(onlyOffsets && one.type === 'root')) return `${here}: at ${places.join(' and ')}`;
  const [left, right] = [one, other].map((node): readonly Nodes[] => ('children' in node ? node.children : []));
  for (const [index, child] of (left ?? []).entries()) {
    const twin = right?.[index];
    if (twin === undefined) return `${here}: no ${child.type} at ${index}`;
    const found = treeDifference(child, twin, { onlyOffsets }, `${here}[${index}]`);
    if (found !== undefined) return found;
  }
  return left?.length === right?.length ? undefined : `${here}: ${left?.length} and ${right?.length} children`;
}

/** An empty title is none, and what stands before the lines of HTML is no part of its value. */
function asRead(type: string, name: string, value: unknown): string {
  if (name === 'title') return JSON.stringify(value || null);
  if (type === 'html' && name === 'value')
    return String(value)
      .replaceAll(/^[ \t>]+/gm, '')
      .trimEnd();
  return JSON.stringify(value) ?? 'none';
}

function placeOf({ position }: Nodes, onlyOffsets: boolean): string {
  const points = position === undefined ? [] : [position.start, position.end];
  return points.map(({ offset, line, column }) => (onlyOffsets ? `${offset}` : `${offset} (${line}:${column})`)).join(' to ');
}
