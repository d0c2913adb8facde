import stringWidth from 'string-width';
import { lazily } from '../../text/lazily.ts';

/** Letters and signs of Latin and Arabic texts, each one column wide, with those that take none. */
const PLAIN = /^[ -~¡-¬®-ʯ\u060C\u061B\u061F\u0621-\u063A\u0641-\u064A\u0660-\u066C–—‘-”•…\u064B-\u0652\u2066-\u2069]*$/;
/** The Arabic marks, which stand above or below a letter, and isolates, which cannot be seen. */
const WITHOUT_WIDTH = /[\u064B-\u0652\u2066-\u2069]/g;

/** A letter with its marks, marks alone, or an isolate. */
const PLAIN_GRAPHEME = /[\u2066-\u2069]|[^\u064B-\u0652\u2066-\u2069][\u064B-\u0652]*|[\u064B-\u0652]+/g;

const segmenter = lazily(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** How many columns of a terminal a text takes. Most texts are plain; for others a package is needed, which takes long to start. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.replaceAll(WITHOUT_WIDTH, '').length : stringWidth(text);
}

/** What a reader takes for the letters of a text. */
export function graphemesOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.match(PLAIN_GRAPHEME) ?? [];
  return Array.from(segmenter().segment(text), ({ segment }) => segment);
}
