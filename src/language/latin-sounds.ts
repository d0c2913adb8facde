/** The consonants of names in Latin letters, in classes that other scripts tell apart as well: `Faraday` → `FRT`. */

/** Letters that sound alike in one language or another. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['bp', 'P'],
  ['dt', 'T'],
  ['fv', 'F'],
  ['cgjkq', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['r', 'R'],
  ['sz', 'S'],
];
const CLASS_OF = soundsByLetter(CLASSES);

/** Groups of letters with one sound of their own; vowels, `h`, `w` and `y` are none. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|sh|ch/g, 's'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
];

/** The consonants in the English names of letters, where they are not those of the letter itself: `H` is `aitch`. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map([
  ['c', 'S'],
  ['h', 'TS'],
  ['w', 'TPL'],
  ['x', 'KS'],
]);

/** The sounds of a name that is read as a word. */
export function latinSounds(name: string): string {
  const grouped = GROUPS.reduce((text, [group, sound]) => text.replace(group, sound), name.toLowerCase());
  return withoutDoubles([...grouped].map((letter) => CLASS_OF.get(letter) ?? '').join(''));
}

/** The sounds of a name that is read letter by letter. */
export function spelledSounds(name: string): string {
  return [...name.toLowerCase()].map((letter) => LETTER_NAMES.get(letter) ?? CLASS_OF.get(letter) ?? '').join('');
}

/** The sound of each letter, from rows of letters with one sound. */
export function soundsByLetter(rows: readonly (readonly [letters: string, sound: string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([letters, sound]) => [...letters].map((letter) => [letter, sound] as const)));
}

/** A doubled sound is heard once. */
export function withoutDoubles(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}
