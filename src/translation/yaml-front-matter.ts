import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { messageOf } from '../text/message-of.ts';
import type { Range } from '../text/range.ts';
import type { FrontMatterEntry, FrontMatterFault, FrontMatterScalar, FrontMatterValue } from './front-matter.ts';

/** What a text in a notation for metadata says. */
export interface ReadMetadata {
  readonly entries: readonly FrontMatterEntry[];
  readonly fault?: FrontMatterFault;
}

/** In UTF-16 units: each key of a longer text is not compared with all others, for which the parser takes too long. */
const LONG = 20_000;

export function readYaml(content: Range): ReadMetadata {
  const raw = content.slice();
  try {
    const { contents, errors } = parseDocument(raw, { prettyErrors: false, logLevel: 'silent', uniqueKeys: raw.length < LONG });
    const [first] = errors;
    if (first !== undefined) {
      const at = content.text.lineAround(content.start + Math.min(first.pos[0], raw.trimEnd().length));
      // With a key twice the others can still be read, as many programs do.
      const isReadable = first.code === 'DUPLICATE_KEY' && isMap(contents);
      const entries = isReadable ? withoutTwins(contents.items.map((pair) => entryOf(pair, content))) : [];
      return { entries, fault: { kind: 'syntax', range: at.trim(), reason: first.message } };
    }
    if (isMap(contents)) return { entries: contents.items.map((pair) => entryOf(pair, content)) };
    return raw.trim() === '' || contents === null
      ? { entries: [] }
      : { entries: [], fault: { kind: 'map', range: content.trim() } };
  } catch (failure) {
    // Brackets nested by the thousand exhaust the stack of the parser.
    return { entries: [], fault: { kind: 'syntax', range: content.trim(), reason: messageOf(failure) } };
  }
}

function withoutTwins(entries: readonly FrontMatterEntry[]): readonly FrontMatterEntry[] {
  return entries.filter(({ key }) => entries.filter((other) => other.key === key).length === 1);
}

function entryOf({ key, value }: Pair, content: Range): FrontMatterEntry {
  const keyRange = placeOf(key, content) ?? content.atStart();
  const read = valueOf(value, content, keyRange.atEnd());
  return {
    key: isScalar(key) ? String(key.value) : keyRange.slice(),
    keyRange,
    value: read,
    range: keyRange.until(read.range),
  };
}

function valueOf(node: unknown, content: Range, missing: Range): FrontMatterValue {
  const range = placeOf(node, content) ?? missing;
  if (isMap(node)) return { kind: 'map', range, entries: node.items.map((pair) => entryOf(pair, content)) };
  if (isSeq(node)) return { kind: 'list', range, items: node.items.map((item) => valueOf(item, content, range)) };
  return { kind: 'scalar', range, ...scalarOf(node, range.slice()) };
}

function scalarOf(node: unknown, raw: string): Pick<FrontMatterScalar, 'type' | 'text'> {
  // What an alias stands for is compared where it is defined.
  if (isAlias(node)) return { type: 'string', text: raw };
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'string') return { type: 'string', text: value };
  if (value === null) return { type: 'null', text: '' };
  return { type: typeof value === 'boolean' ? 'boolean' : 'number', text: raw };
}

/** The range of a node, without the white space behind a text of several lines. */
function placeOf(node: unknown, content: Range): Range | undefined {
  const range = isNode(node) ? node.range : undefined;
  if (range === undefined || range === null) return undefined;
  return content.within(range[0], range[1]).trim();
}
