import { hash } from 'node:crypto';

/** A hash that identifies a text or its UTF-8 bytes. */
export function digest(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url');
}

/** A hash that identifies a list of texts, including where one text ends and the next begins. */
export function digestOf(parts: readonly string[]): string {
  return digest(parts.map((part) => `${part.length}:${part}`).join(''));
}
