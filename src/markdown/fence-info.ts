/** Words for people, as in `title="Gate"`, and words of the code, which may be translated there. */
const QUOTED = /(?:(?<![\w-])[\w-]+=)?(?:"[^"]*"|'[^']*')/g;

/** The language in what follows an opening fence. */
export function tagOf(info: string): string {
  return /^[^\s{]*/.exec(info)?.[0] ?? '';
}

/** Names of no language at all. */
const PLAIN = /^(?:plain|plain-?text|text|txt|none)?$/i;
/** Short names of languages. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['js', 'javascript'],
  ['ts', 'typescript'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['yml', 'yaml'],
  ['md', 'markdown'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['htm', 'html'],
]);

/** Do two fences name one language, or both none? */
export function areTaggedAlike(info: string, other: string): boolean {
  const [a = '', b = ''] = [info, other].map((each) => tagOf(each).toLowerCase()).map((tag) => SHORT.get(tag) ?? tag);
  return a === b || (PLAIN.test(a) && PLAIN.test(b));
}

/** What follows the language on an opening fence, without what stands in quotation marks. */
export function attributesOf(info: string): string {
  const rest = info.replace(/^[^\s{]*/, '').replaceAll(QUOTED, '');
  return rest.replaceAll(/\s+/g, ' ').trim();
}
