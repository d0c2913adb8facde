import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Position } from '../text/source-text.ts';
import { SourceText } from '../text/source-text.ts';
import { ConfigError, reasonOf } from './config-error.ts';
import type { KeyPath } from './config-error.ts';
import type { DocumentContent } from './config-document.ts';

export function parseYaml(text: string, name: string): DocumentContent {
  const source = new SourceText(name, text);
  const document = parseDocument(text, { prettyErrors: false });
  const [first] = document.errors;
  if (first) {
    const { line, column } = source.positionAt(first.pos[0]);
    throw new ConfigError(`${name}:${line}:${column}: malformed YAML: ${first.message}`);
  }
  if (document.contents === null)
    throw new ConfigError(`${name}:1:1: malformed YAML: the file is empty; expected at least \`{}\``);
  return { value: toValue(document, name), placeOf: (path) => placeIn(document, source, path) };
}

function toValue(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new ConfigError(`${name}: malformed YAML: ${reasonOf(cause)}`);
  }
}

function placeIn(document: Document, source: SourceText, path: KeyPath): Position {
  let place: unknown = document.contents;
  let value: unknown = document.contents;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      place = pair.key;
      value = pair.value;
    } else if (isSeq(value)) {
      value = value.items[Number(step)];
      place = value;
    } else break;
  }
  const range = typeof place === 'object' && place !== null && 'range' in place ? place.range : undefined;
  return source.positionAt(Array.isArray(range) ? Number(range[0]) : 0);
}
