/** A name and its value in quotation marks, as in `title="Gate"`, which are words for people. */
const TITLE = /(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*')/g;

/** The language in what follows an opening fence. */
export function tagOf(info: string): string {
  return /^[^\s{]*/.exec(info)?.[0] ?? '';
}

/** What follows the language on an opening fence, without titles. */
export function attributesOf(info: string): string {
  const rest = info.replace(/^[^\s{]*/, '').replaceAll(TITLE, '');
  return rest.replaceAll(/\s+/g, ' ').trim();
}
