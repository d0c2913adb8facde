import { shareScript } from '../language/scripts.ts';
import type { AlignedPair, Unit } from '../align/alignment.ts';
import { rawOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import type { Identifier } from '../spans/identifiers.ts';
import { type Difference, distinct } from './differences.ts';
import type { NameHabits } from './name-habits.ts';
import {
  areAlike,
  areConfusable,
  areReordered,
  hasPlainPart,
  isInflected,
  isMisspelling,
  isSlip,
  nameParts,
  standsIn,
  withoutLonger,
} from './names.ts';
import { remembered } from '../text/remembered.ts';
import { transliterated } from './transliterated.ts';
import { valuesIn } from './values-in.ts';

/** A name of the source, and the one that replaces it in the target. */
export interface ChangedName {
  readonly name: Identifier;
  readonly other: Identifier;
}

/** The names that one side of a pair lacks, sorted. */
export interface NameChanges {
  readonly changed: readonly ChangedName[];
  /** Names of the source that are not in the target, in no other spelling or order either. */
  readonly gone: readonly Identifier[];
}

/** The names of one text that are kept in mind. */
const MOST_NAMES = 1000;
/** In letters: of shorter acronyms, every other one is alike. */
const SHORTEST_SLIP = 3;
/** Characters that nobody sees, which `invisible-characters` reports. */
const HIDDEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** An address has names of its own: `example.org/seanet` does not name SeaNet. */
const ADDRESS = /https?:\/\/\S+/g;

const valueOf = ({ value }: Identifier): string => value;

export function identifiersOf(units: readonly Unit[], language: Language): readonly Identifier[] {
  return valuesIn(units, language, ({ identifiers }) => identifiers);
}

/** Is a name the rest of one that a hidden character splits? */
function isSplit({ range: { text, start, end } }: Identifier): boolean {
  return [text.text.charAt(start - 1), text.text.charAt(end)].some((letter) => letter.search(HIDDEN) === 0);
}

/** The text of a pair's target, in which a name may stand. */
export function namingText({ target }: AlignedPair): string {
  return rawOf(target).replaceAll(ADDRESS, ' ').replaceAll(HIDDEN, '');
}

/** @param isWord is a name an ordinary word of the source? */
export function nameChanges(
  { pair, missing, extra }: Difference<Identifier>,
  habits: NameHabits,
  languages: Languages,
  isWord: (name: string) => boolean,
): NameChanges {
  const [source, target] = [rawOf(pair.source), namingText(pair)];
  // Names are compared once each: a text may repeat one thousands of times.
  const named = distinct(identifiersOf(pair.source, languages.source), valueOf);
  const added = distinct(extra, valueOf);
  const inflects = shareScript(languages.source, languages.target);
  const isUnknown = remembered(
    MOST_NAMES,
    (value) => !standsIn(value, source) && !(inflects && named.some((name) => isInflected(value, name.value))),
  );
  const unknown = extra.filter((name) => isUnknown(name.value) && !isSplit(name));
  const firstUnknown = distinct(unknown, valueOf);
  // A slip shows even if the text has the name once more.
  const slipOf = remembered(MOST_NAMES, (value) => ({
    name: habits.isKnown(value) ? undefined : named.find((name) => !hasPlainPart(name.value) && isSlip(value, name.value)),
  }));
  const slips = unknown.flatMap((other): ChangedName[] => {
    const { name } = slipOf(other.value);
    return name === undefined ? [] : [{ name, other }];
  });
  const slipped = new Set(slips.map(({ name }) => name.value));
  const isAbsent = remembered(
    MOST_NAMES,
    (value) => !isThere(value) && !slipped.has(value) && !(inflects && added.some((other) => isInflected(other.value, value))),
  );
  const absent = missing.filter(({ value }) => isAbsent(value));
  const otherOf = remembered(MOST_NAMES, (name) => ({
    other: firstUnknown.find(
      ({ value }) => isReplaced(name, value, habits, languages) && !isWord(value) && !isAnotherReordered(value, name),
    ),
  }));
  const replaced = absent.flatMap((name): ChangedName[] => {
    const other = otherOf(name.value).other ?? transliteratedIn(name, pair, languages);
    return other === undefined ? [] : [{ name, other }];
  });
  const replacedNames = new Set(replaced.map(({ name }) => name.value));
  const isReorderedInTarget = remembered(MOST_NAMES, (value) => firstUnknown.some((other) => areReordered(value, other.value)));
  const gone = absent.filter(({ value }) => !replacedNames.has(value) && !isReorderedInTarget(value));
  return { changed: [...slips, ...replaced], gone };

  // `TI` stands for `IT` in another order, so it replaces no `AI`.
  function isAnotherReordered(value: string, name: string): boolean {
    return named.some((other) => other.value !== name && other.value !== value && areReordered(value, other.value));
  }

  // A compound that the target has elsewhere must be kept whole; of others only the names in it, since words may be translated.
  function isThere(value: string): boolean {
    if (habits.of(value).used === 0) return nameParts(value).every((part) => standsIn(part, target));
    const longer = named.map((other) => other.value);
    return standsIn(value, withoutLonger(value, longer, target));
  }
}

/**
 * Is a name of the target that of the source with a slip, or another one of the text? In a language with the same script, names that
 * are only alike may be a translation, as `IA` is of `AI`, unless the target writes the name of the source elsewhere.
 */
function isReplaced(name: string, other: string, habits: NameHabits, { source, target }: Languages): boolean {
  if (habits.isKnown(other) && areConfusable(other, name)) return true;
  if (!shareScript(source, target)) return areAlike(other, name);
  if (areReordered(name, other)) return false;
  if (isMisspelling(other, name)) return true;
  if (!habits.isKnown(other) && (habits.of(name).used === 0 || isOwnAcronym(other, habits))) return false;
  return areAlike(other, name);
}

/** Is an acronym one of the target's language, as `KI` for `AI`: so short that it is easily like another one, or used again? */
function isOwnAcronym(name: string, habits: NameHabits): boolean {
  return /^[A-Z]+$/.test(name) && (name.length < SHORTEST_SLIP || habits.timesInTarget(name) > 1);
}

/** A short name with a number that a target in another script writes in letters of its own. */
function transliteratedIn(
  { value, range }: Identifier,
  pair: AlignedPair,
  { source, target }: Languages,
): Identifier | undefined {
  return shareScript(source, target) ? undefined : transliterated(value, range.text.text, pair.target, target);
}
