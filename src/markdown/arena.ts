/**
 * The tree that the native parser leaves in a buffer, as mdast. The buffer holds a header, one record for each node, the lists of
 * children, the fields of nodes by type, and a pool of their texts in UTF-8; all numbers are little-endian and have 32 bits.
 */
import type { Root } from 'mdast';

/** What a buffer begins with: `MDAR`, the number of trees of Markdown, and the length of a record. */
const HEAD = [0x52_41_44_4d, 1, 52] as const;
const NO_POSITION = 0;

interface ArenaNode {
  readonly type: string;
  readonly position?: Position;
  children?: ArenaNode[];
  readonly [field: string]: unknown;
}

interface Position {
  readonly start: Point;
  readonly end: Point;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The fields of a node by its type. */
type ReadFields = (fields: Fields) => Readonly<Record<string, unknown>>;

const nothing: ReadFields = () => ({});
const value: ReadFields = (fields) => ({ value: fields.text(0) });
const reference = (fields: Fields) => ({
  identifier: fields.text(0),
  label: fields.text(8),
  referenceType: REFERENCES[fields.byte(16)],
});
const footnote: ReadFields = (fields) => ({ identifier: fields.text(0), label: fields.text(8) });
/** Attributes are not read: their texts are read from the original. */
const element: ReadFields = (fields) => ({ name: fields.text(0) || null, attributes: [] });

const REFERENCES = ['shortcut', 'collapsed', 'full'] as const;
const ALIGNMENTS = [null, 'left', 'right', 'center'] as const;

/** The types of nodes by their number, with their fields; those of `leaf` have no children. */
const TYPES = new Map<number, { readonly type: string; readonly read: ReadFields; readonly leaf?: true }>([
  [0, { type: 'root', read: nothing }],
  [1, { type: 'paragraph', read: nothing }],
  [2, { type: 'heading', read: (fields) => ({ depth: fields.byte(0) }) }],
  [3, { type: 'thematicBreak', read: nothing, leaf: true }],
  [4, { type: 'blockquote', read: nothing }],
  [5, { type: 'list', read: list }],
  [6, { type: 'listItem', read: (fields) => ({ spread: fields.byte(1) !== 0, checked: null }) }],
  [7, { type: 'html', read: value, leaf: true }],
  [
    8,
    {
      type: 'code',
      read: (fields) => ({ lang: fields.textOrNull(0), meta: fields.textOrNull(8), value: fields.text(16) }),
      leaf: true,
    },
  ],
  [9, { type: 'definition', read: definition, leaf: true }],
  [10, { type: 'text', read: value, leaf: true }],
  [11, { type: 'emphasis', read: nothing }],
  [12, { type: 'strong', read: nothing }],
  [13, { type: 'inlineCode', read: value, leaf: true }],
  [14, { type: 'break', read: nothing, leaf: true }],
  [15, { type: 'link', read: (fields) => ({ url: fields.text(0), title: fields.textOrNull(8) }) }],
  [
    16,
    { type: 'image', read: (fields) => ({ url: fields.text(0), alt: fields.text(8), title: fields.textOrNull(16) }), leaf: true },
  ],
  [17, { type: 'linkReference', read: reference }],
  [18, { type: 'imageReference', read: (fields) => ({ ...reference(fields), alt: fields.text(20) }), leaf: true }],
  [19, { type: 'footnoteDefinition', read: footnote }],
  [20, { type: 'footnoteReference', read: footnote, leaf: true }],
  [21, { type: 'table', read: (fields) => ({ align: fields.bytes().map((code) => ALIGNMENTS[code]) }) }],
  [22, { type: 'tableRow', read: nothing }],
  [23, { type: 'tableCell', read: nothing }],
  [27, { type: 'math', read: (fields) => ({ meta: fields.textOrNull(0), value: fields.text(8) }), leaf: true }],
  [28, { type: 'inlineMath', read: (fields) => ({ value: fields.text(8) }), leaf: true }],
  [100, { type: 'mdxJsxFlowElement', read: element }],
  [101, { type: 'mdxJsxTextElement', read: element }],
  [102, { type: 'mdxFlowExpression', read: value, leaf: true }],
  [103, { type: 'mdxTextExpression', read: value, leaf: true }],
  [104, { type: 'mdxjsEsm', read: value, leaf: true }],
]);

function list(fields: Fields): Readonly<Record<string, unknown>> {
  const ordered = fields.byte(4) !== 0;
  return { ordered, start: ordered ? fields.number(0) : null, spread: fields.byte(5) !== 0 };
}

function definition(fields: Fields): Readonly<Record<string, unknown>> {
  return { url: fields.text(0), title: fields.textOrNull(8), identifier: fields.text(16), label: fields.text(24) };
}

/** The fields of one node after the other. */
class Fields {
  readonly #data: Buffer;
  readonly #pool: Buffer;
  #at = 0;
  #length = 0;

  constructor(data: Buffer, pool: Buffer) {
    this.#data = data;
    this.#pool = pool;
  }

  /** Turns to another node. */
  turn(at: number, length: number): this {
    this.#at = at;
    this.#length = length;
    return this;
  }

  byte(at: number): number {
    return at < this.#length ? this.#data.readUInt8(this.#at + at) : 0;
  }

  number(at: number): number {
    return at + 4 <= this.#length ? this.#data.readUInt32LE(this.#at + at) : 0;
  }

  /** A number of bytes, and the bytes. */
  bytes(): readonly number[] {
    return [...this.#data.subarray(this.#at + 4, this.#at + 4 + this.number(0))];
  }

  text(at: number): string {
    const length = this.number(at + 4);
    const start = this.number(at);
    return length === 0 ? '' : this.#pool.toString('utf8', start, start + length);
  }

  textOrNull(at: number): string | null {
    return this.text(at) || null;
  }
}

/** Thrown when a buffer is not laid out as this reader knows it. */
class ArenaError extends Error {}

/** @throws ArenaError when the buffer is not laid out as this reader knows it */
export function treeIn(bytes: Uint8Array): Root {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = (index: number): number => buffer.readUInt32LE(4 * index);
  if (!HEAD.every((expected, index) => header(index) === expected))
    throw new ArenaError('the tree of the parser is laid out otherwise');
  const part = (start: number, length: number): Buffer => buffer.subarray(start, start + length);
  const [nodes, children] = [wordsOf(part(header(4), header(3) * HEAD[2])), wordsOf(part(header(6), header(5) * 4))];
  const built = buildNodes(nodes, new Fields(part(header(8), header(7)), part(header(10), header(9))));
  for (let id = 0, at = 0; id < built.length; id++, at += HEAD[2] / 4) {
    const node = built[id];
    if (node?.children === undefined) continue;
    const first = nodes[at + 9] ?? 0;
    const end = first + (nodes[at + 10] ?? 0);
    for (let index = first; index < end; index++) {
      const child = built[children[index] ?? 0];
      if (child === undefined) throw new ArenaError('a child is missing');
      node.children.push(child);
    }
  }
  const [root] = built;
  if (!isRoot(root)) throw new ArenaError('the tree has no root');
  return root;
}

function wordsOf({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function buildNodes(words: Uint32Array, fields: Fields): readonly ArenaNode[] {
  const built: ArenaNode[] = [];
  for (let at = 0; at < words.length; at += HEAD[2] / 4) {
    const known = TYPES.get((words[at + 1] ?? 0) & 0xff);
    if (known === undefined) throw new ArenaError(`a node has the unknown type ${words[at + 1]}`);
    const { type, read, leaf } = known;
    const position = positionAt(words, at + 3);
    const own = read(fields.turn(words[at + 11] ?? 0, words[at + 12] ?? 0));
    built.push({ type, ...own, ...(!leaf && { children: [] }), ...(position && { position }) });
  }
  return built;
}

function positionAt(words: Uint32Array, at: number): Position | undefined {
  const [start = 0, end = 0, line = 0, column = 0, endLine = 0, endColumn = 0] = words.subarray(at, at + 6);
  if (line === NO_POSITION) return undefined;
  return { start: { line, column, offset: start }, end: { line: endLine, column: endColumn, offset: end } };
}

/** The types of the children follow from the types of nodes, as the comparison with the other parser shows. */
function isRoot(node: { readonly type: string } | undefined): node is Root {
  return node?.type === 'root';
}
