import { hash } from 'node:crypto';

/** Tells texts apart; text counts as its UTF-8. */
export function digest(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url');
}

/** Tells lists of texts apart, and so where one text ends and the next begins. */
export function digestOf(parts: readonly string[]): string {
  return digest(parts.map((part) => `${part.length}:${part}`).join(''));
}
