/** Words for people, as in `title="Gate"`, and words of the code, which may be translated there. */
const QUOTED = /(?:(?<![\w-])[\w-]+=)?(?:"[^"]*"|'[^']*')/g;

/** The language in what follows an opening fence. */
export function tagOf(info: string): string {
  return /^[^\s{]*/.exec(info)?.[0] ?? '';
}

/** Names of no language at all. */
const PLAIN = /^(?:plain|plaintext|text|txt|none)?$/i;

/** Do two fences name one language, or both none? */
export function areTaggedAlike(info: string, other: string): boolean {
  const [a, b] = [tagOf(info), tagOf(other)];
  return a === b || (PLAIN.test(a) && PLAIN.test(b));
}

/** What follows the language on an opening fence, without what stands in quotation marks. */
export function attributesOf(info: string): string {
  const rest = info.replace(/^[^\s{]*/, '').replaceAll(QUOTED, '');
  return rest.replaceAll(/\s+/g, ' ').trim();
}
