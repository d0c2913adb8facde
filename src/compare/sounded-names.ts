import type { Language } from '../language/language.ts';
import { latinSounds, spelledSounds } from '../language/latin-sounds.ts';
import { wordsIn } from '../spans/words.ts';
import { memoize } from '../text/memoize.ts';
import { remembered } from '../text/remembered.ts';

/** In sounds: names with fewer are not told from other words. */
const LEAST = 2;
/** In sounds: names that are shorter must be written with all their sounds. */
const LONG = 5;
/** The parts of a name that may be words of their own: `FaceNet`. */
const HUMP = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** In letters: the longest word that stands for a letter. */
const LONGEST_LETTER = 5;

/** A word of the text with the sounds that it may have. */
interface Sounded {
  readonly letters: number;
  readonly sounds: readonly string[];
}

/** A name as it is read, with the fewest letters of a word that writes it. */
interface Wanted {
  readonly name: string;
  readonly sounds: string;
  readonly least: number;
}

/** Most words stand in many texts. */
const REMEMBERED = 10_000;
const soundsOf = memoize(({ names }: Language) => ({
  of: names?.sounds === undefined ? undefined : remembered(REMEMBERED, names.sounds),
}));

const NEVER = /(?!)/;
/** The names of the letters of an acronym one after the other, as one word or as several. */
const lettersOf = memoize(({ names }: Language) => {
  const letters = names?.letters;
  if (letters === undefined) return { of: undefined };
  const read = (name: string): RegExp => {
    const words = name === name.toUpperCase() ? [...name.toLowerCase()].map((letter) => letters.get(letter)?.join('|')) : [];
    if (words.length < 2 || words.includes(undefined)) return NEVER;
    return new RegExp(String.raw`(?<![\p{L}\p{M}])${words.map((word) => `(?:${word})`).join(String.raw`[\s\u200C.-]?`)}`, 'u');
  };
  return { of: remembered(REMEMBERED, read) };
});

/** Most words have too few or too many letters for the name, so that nobody asks for their sounds. */
class Word implements Sounded {
  readonly letters: number;
  readonly #text: string;
  readonly #read: (word: string) => readonly string[];

  constructor(text: string, read: (word: string) => readonly string[]) {
    this.letters = text.length;
    this.#text = text;
    this.#read = read;
  }

  get sounds(): readonly string[] {
    return this.#read(this.#text);
  }
}

/** Does a text write the names of the letters of an acronym? */
export function spellsLetters(name: string, text: string, language: Language): boolean {
  return lettersOf(language).of?.(name).test(text) === true;
}

/** Does a text in another script write a Latin name, or a part of a compound one, in letters of its own, by its sound? */
export function soundsLike(name: string, text: string, language: Language): boolean {
  const read = soundsOf(language).of;
  if (read === undefined) return false;
  const words = wordsIn(text.replaceAll('-', ' '), language).map((word) => new Word(word.text, read));
  return name.split(/[-/+.\d]/).some((part) => {
    const isAcronym = part.length > 1 && part === part.toUpperCase();
    return isRead(part, words) || (isAcronym && isSpelled(part, words));
  });
}

/** Is a word the name as it is read, or are neighbouring words its parts? The words have about as many letters as the name. */
function isRead(name: string, words: readonly Sounded[]): boolean {
  const whole = wantedOf(name);
  if (whole.sounds.length < LEAST) return false;
  const humps = (name.match(HUMP) ?? []).map(wantedOf);
  return words.some(
    (word, index) =>
      isWritten(whole, word) || (humps.length > 1 && humps.every((hump, place) => isWritten(hump, words[index + place]))),
  );
}

function wantedOf(name: string): Wanted {
  const sounds = latinSounds(name);
  // Short vowels need no letters of their own; where there are few sounds, the vowels must tell that it is the name.
  return { name, sounds, least: sounds.length < LONG - 1 ? name.length - 1 : sounds.length };
}

function isWritten({ name, sounds, least }: Wanted, word: Sounded | undefined): boolean {
  if (word === undefined || word.letters < least || word.letters > name.length + 3) return false;
  return word.sounds.some((own) => areClose(own, sounds));
}

/** Are neighbouring words the names of the letters of an acronym? */
function isSpelled(acronym: string, words: readonly Sounded[]): boolean {
  const wanted = [...acronym].map(spelledSounds);
  return words.some((_, index) =>
    wanted.every((sounds, place) => {
      const word = words[index + place];
      return (
        word !== undefined &&
        word.letters <= LONGEST_LETTER + (place === 0 ? 2 : 0) &&
        (place === 0 ? word.sounds : word.sounds.slice(0, 1)).includes(sounds)
      );
    }),
  );
}

/** Are two runs of sounds equal, but for one sound in long ones? */
function areClose(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length < LONG || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return short.slice(start + (short.length === long.length ? 1 : 0)) === long.slice(start + 1);
}
