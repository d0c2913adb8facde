/** An anchor that the heading itself names, in the form of pandoc or of MDX. */
const EXPLICIT = /\{(?:\s?#|\/\*\s?)([\p{L}\p{M}\p{N}_.:-]{1,100})(?:\s?\*\/|\s[^{}]{0,100}|)\}$/u;

/** The anchor that web sites give a heading: the one it names; else its words in lower case, without punctuation, hyphens for spaces. */
export function slugOf(heading: string): string {
  const [, id] = EXPLICIT.exec(heading.trim()) ?? [];
  if (id !== undefined) return id;
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
