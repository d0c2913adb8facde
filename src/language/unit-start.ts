/** A pattern for words of units behind digits, in a language that sets no space after them. */

/**
 * @param unlike source of a pattern for words that begin like a unit and are none, such as `周围` beside `周`
 */
export function unitStart(units: ReadonlyMap<string, string>, prefixes: ReadonlyMap<string, string>, unlike: string): RegExp {
  return new RegExp(`^\\s?(?!${unlike})((?:${longestFirst(prefixes.keys())})?(?:${longestFirst(units.keys())}))`, 'u');
}

/** The source of a pattern for some words, of which the longer of two that begin alike is tried first. */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
