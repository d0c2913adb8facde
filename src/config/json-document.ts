import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { SourceText } from '../text/source-text.ts';
import { ConfigError } from './config-error.ts';
import type { KeyPath } from './config-error.ts';
import type { DocumentContent } from './config-document.ts';

/** Parses JSON with comments and trailing commas. */
export function parseJson(text: string, name: string): DocumentContent {
  const source = new SourceText(name, text);
  const fail = (offset: number, reason: string): ConfigError => {
    const { line, column } = source.positionAt(offset);
    return new ConfigError(`${name}:${line}:${column}: malformed JSON: ${reason}`);
  };
  const errors: ParseError[] = [];
  // The parser does not accept a BOM; a space in its place keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) throw fail(first.offset, `${inWords(printParseErrorCode(first.error))}${found(text, first)}`);
  if (!root) throw fail(0, 'the file is empty; expected at least `{}`');
  const repeated = repeatedKey(root);
  if (repeated) throw fail(repeated.offset, `the key \`${keyOf(repeated)}\` stands twice in one object; keep one of them`);
  return { value: getNodeValue(root), placeOf: (path) => source.positionAt(nodeAt(root, path).offset) };
}

/** The node of the key at a path, or its nearest ancestor that exists. */
function nodeAt(root: Node, path: KeyPath): Node {
  let place = root;
  let value: Node | undefined = root;
  for (const step of path) {
    const child: Node | undefined =
      value?.type === 'array' ? value.children?.[Number(step)] : value?.children?.find((property) => keyOf(property) === step);
    if (!child) break;
    place = child;
    value = child.type === 'property' ? child.children?.[1] : child;
  }
  return place;
}

function repeatedKey(node: Node): Node | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (child.type === 'property' && seen.size === seen.add(keyOf(child)).size) return child;
    const inner = repeatedKey(child);
    if (inner) return inner;
  }
  return undefined;
}

function keyOf(property: Node): unknown {
  return property.children?.[0]?.value;
}

function found(text: string, { offset, length }: ParseError): string {
  return length === 0 ? '; the file ends here' : `, found \`${text.slice(offset, offset + length)}\``;
}

/** Turns an error code into words: `CommaExpected` → `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
