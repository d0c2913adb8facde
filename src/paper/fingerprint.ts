import { z } from 'zod';

/**
 * The sorted hashes of the pairs of neighbouring words in a text. Equal for texts that differ only in punctuation, marks and
 * white space.
 */
export const fingerprintSchema = z.array(z.int().min(0));

export type Fingerprint = z.infer<typeof fingerprintSchema>;

const WORD = /[\p{L}\p{N}]+/gu;

export function fingerprintOf(text: string): Fingerprint {
  // Vowel signs and other combining marks are optional.
  const plain = text.normalize('NFKC').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(WORD) ?? [];
  return words.map((word, index) => hash(`${words[index - 1] ?? ''} ${word}`)).sort((a, b) => a - b);
}

/** The Sørensen–Dice coefficient of two texts, from 0 to 1. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
