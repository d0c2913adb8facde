import type { Range } from '../text/range.ts';
import type { TextBlock } from './ast.ts';

/** The address of a heading that its author wrote down, so that it stays when the words change. */
export interface HeadingId {
  readonly id: string;
  /** The braces with the id. */
  readonly range: Range;
}

/** `{#id}`, `{ #id .class }`, `{: #id}` and, in MDX, where braces hold code, an id in a comment of its own. */
const ATTRIBUTE = /\{:?[ \t]*#([^\s{}]+)(?:\s[^{}]*)?\}$/u;
const COMMENT = /\{\/\*[ \t]*([^\s{}/]+)[ \t]*\*\/\}$/u;

/** The explicit id at the end of a heading. */
export function headingIdOf({ kind, content }: TextBlock): HeadingId | undefined {
  if (kind !== 'heading') return undefined;
  const text = content.slice().trimEnd();
  if (!text.endsWith('}')) return undefined;
  const found = ATTRIBUTE.exec(text) ?? COMMENT.exec(text);
  const id = found?.[1];
  return found === null || id === undefined ? undefined : { id, range: content.within(found.index, text.length) };
}
