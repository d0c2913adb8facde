import { soundsByLetter, withoutDoubles } from './latin-sounds.ts';

const SOUNDS = soundsByLetter([
  ['бп', 'P'],
  ['дт', 'T'],
  ['вф', 'F'],
  ['гґкх', 'K'],
  ['л', 'L'],
  ['м', 'M'],
  ['н', 'N'],
  ['р', 'R'],
  ['жзсцчшщ', 'S'],
]);

/** Letters of Latin names that have several sounds, as Cyrillic letters write each of them: `Джава`, `Хаскелл`, `Уинстон`. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  [/дж/gu, 'г'],
  [/х/gu, ''],
  [/в/gu, ''],
];

/** The sounds that a name in Cyrillic letters may have in Latin ones. */
export function cyrillicSounds(word: string): readonly string[] {
  const plain = word.toLowerCase();
  return [...new Set([plain, ...READINGS.map(([letters, other]) => plain.replaceAll(letters, other))])].map((spelling) =>
    withoutDoubles([...spelling].map((letter) => SOUNDS.get(letter) ?? '').join('')),
  );
}
