import { resolve, sep } from 'node:path';

/** What stands for the names of a pattern in one path: `path`, `lang`, names of one's own, and `0`, `1` … for alternatives. */
export type Captures = ReadonlyMap<string, string>;

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'choice'; readonly name: string; readonly words: readonly string[] };

const BRACES = /\{([^{}]*)\}/;
const NAME = /^[a-z][\w-]*$/i;

/** A pattern cannot be read; `message` says what was found and what to write. */
export class PatternError extends Error {}

/**
 * A pattern of paths such as `docs/{lang}/{path}.{md,mdx}`: `{path}` is any path below, which may be empty, `{lang}` the name of a
 * language, any other `{name}` one segment or a part of one, and `{a,b}` one of several words.
 */
export class PathPattern {
  readonly text: string;
  /** The names in the pattern, in their order. */
  readonly names: readonly string[];
  readonly #pieces: readonly Piece[];
  readonly #regex: RegExp;

  /**
   * @param text relative to `root`; it may leave that folder: `../other/{path}.md`
   * @throws PatternError
   */
  constructor(text: string, root: string) {
    this.text = text;
    const [up = ''] = /^(?:\.{1,2}\/)*/.exec(text) ?? [];
    const folder = resolve(root, up).split(sep).join('/').replace(/\/$/, '');
    this.#pieces = [{ kind: 'text', text: `${folder}/` }, ...piecesOf(text.slice(up.length))];
    this.names = this.#pieces.flatMap((piece) => (piece.kind === 'name' ? piece.name : []));
    this.#regex = new RegExp(`^${this.#pieces.map(regexOf).join('')}$`, 'u');
  }

  /** The absolute path, with `/`, of the folder in which everything lies that the pattern matches. */
  get folder(): string {
    const open = this.#pieces.findIndex(({ kind }) => kind !== 'text');
    const start = this.#pieces.slice(0, open).map((piece) => (piece.kind === 'text' ? piece.text : ''));
    return start.join('').replace(/(?<=.)\/[^/]*$/, '');
  }

  /** @param path absolute, with `/` */
  match(path: string): Captures | undefined {
    const found = this.#regex.exec(path);
    if (found === null) return undefined;
    const captures = new Map<string, string>();
    const named = this.#pieces.flatMap((piece) => (piece.kind === 'text' ? [] : piece.name));
    for (const [index, name] of named.entries()) {
      const [value = '', known] = [found[index + 1], captures.get(name)];
      // A name that stands twice stands for one thing.
      if (known !== undefined && known !== value) return undefined;
      captures.set(name, value);
    }
    return captures;
  }

  /** The paths that the pattern gives, the likeliest first: several where it has a choice that the captures leave open. */
  pathsFor(captures: Captures): readonly string[] {
    let paths = [''];
    for (const piece of this.#pieces) {
      const values = valuesOf(piece, captures);
      paths = paths.flatMap((path) => values.map((value) => path + value));
    }
    return paths;
  }
}

/** @throws PatternError */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let choices = 0;
  for (const [index, part] of text.split(BRACES).entries()) {
    if (index % 2 === 0) {
      if (/[{}]/.test(part)) throw new PatternError('has a brace without its partner; write names as `{path}`');
      pieces.push({ kind: 'text', text: part });
    } else if (part.includes(',')) pieces.push({ kind: 'choice', name: String(choices++), words: part.split(',') });
    else if (NAME.test(part)) pieces.push({ kind: 'name', name: part });
    else throw new PatternError(`has \`{${part}}\`; expected a name such as \`{path}\`, or words such as \`{md,mdx}\``);
  }
  return pieces;
}

function regexOf(piece: Piece): string {
  if (piece.kind === 'text') return escaped(piece.text);
  if (piece.kind === 'choice') return `(${piece.words.map(escaped).join('|')})`;
  return piece.name === 'path' ? '(.*)' : '([^/]+?)';
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function valuesOf(piece: Piece, captures: Captures): readonly string[] {
  if (piece.kind === 'text') return [piece.text];
  const captured = captures.get(piece.name);
  if (piece.kind === 'name') return [captured ?? ''];
  const first = piece.words.filter((word) => word === captured);
  return [...first, ...piece.words.filter((word) => word !== captured)];
}
