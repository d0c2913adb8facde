import { slug } from 'github-slugger';

/** Letters that are no other letter with a mark, and what sites write in their stead. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * What is left of a heading, or of its anchor, whatever the style of a site: letters and digits, in lower case, without marks. Sites
 * keep capitals or not, write `_` or `-` for a space, keep accents or drop them.
 */
export function bareSlug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The `bareSlug` in other styles: vowels with two dots as two letters, and letters of ASCII alone; empty where nothing is left. */
export function otherSlugs(text: string): readonly string[] {
  const umlauts = text.normalize('NFC').replaceAll(/[äöüÄÖÜ]/g, (vowel) => `${vowel.normalize('NFD').charAt(0)}e`);
  return [bareSlug(umlauts), bareSlug(text.replaceAll(/[^\0-\x7F]/g, ''))].filter((slug) => slug !== '');
}

const STYLES: readonly ((heading: string) => string)[] = [
  (heading) => slug(heading),
  (heading) => slug(heading, true),
  (heading) => slug(heading).replaceAll('-', '_'),
  (heading) => slug(heading, true).replaceAll('-', '_'),
];

/** The anchor of a heading in the style in which another one is that of another heading; in the usual style if in none. */
export function slugInStyle(heading: string, example: { readonly heading: string; readonly anchor: string }): string {
  const style = STYLES.find((make) => make(example.heading) === example.anchor);
  return style === undefined ? slug(heading) : style(heading);
}
