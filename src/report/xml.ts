import { printable } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

/** What XML must escape, and the two code points besides control characters that it forbids. */
const ESCAPED = /[<>&"'\u{FFFE}\u{FFFF}]/gu;

/** A text as content or attribute of XML. What a reader would not see, or XML forbids, is replaced by its name. */
export function xmlText(text: string): string {
  return printable(text).replace(ESCAPED, (character) => ENTITIES[character] ?? '\u{FFFD}');
}

/** An element on lines of its own; `content` are lines inside it, which are XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[],
): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return [`${start}/>`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

export function xmlDocument(root: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join('\n')}\n`;
}
