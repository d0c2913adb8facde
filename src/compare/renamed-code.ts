/** Names in sample code that a translation puts in the words of its readers: `/tags/success`, `myHarbour`, `YOUR-SITE`. */
import { type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { rawOf } from '../align/units.ts';
import type { Code } from '../translation/ast.ts';
import { isNameInCode } from '../spans/code-shape.ts';
import { countsOf } from '../text/counts.ts';
import { lazily } from '../text/lazily.ts';
import { likeness } from '../text/likeness.ts';
import { memoize } from '../text/memoize.ts';
import { type NameInCode, namesInCode, namesInUnit, type Role } from './names-in-code.ts';

/** May code of the target be that of the source with other names, and nothing else changed? Is it a string alone? */
export type IsRenamed = (source: string, target: string, kind?: 'string') => boolean;

/** The same for code spans, and for lines of a pair of blocks, whose names may be no concern of other blocks. */
export interface RenamedCode {
  readonly anywhere: IsRenamed;
  inBlock(source: Code, target: Code): IsRenamed;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** The words of a name, those that a capital begins included. */
const PART = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu;
/** In UTF-16 units: a shorter name is too easily another one. */
const SHORTEST = 3;
/** How often a new name has to stand elsewhere, and a word of a name of several words, which is seldom met by chance. */
const USES = { name: 2, word: 1 };
/** A word that is put at so many places alike is no slip, however small the change is. */
const NO_SLIP = 3;
/** For so many places with the new name one may keep the old one, which may be about something else. */
const KEPT = 1 / 2;
const ADDRESS = /:\/\/|\w\.\w+\//;
/** A string of words that dots, hyphens, underscores or capitals may join: no path, no option, no constant. */
const FREE_STRING = /^(?!\P{Ll}+$)\p{L}[\p{L}\p{M}\p{N}]*(?:[._ -][\p{L}\p{M}\p{N}]+)*$/u;
/** Two names in code that are more alike are the same name, one of them misspelt. */
const ALIKE = 0.7;

type Counts = ReadonlyMap<string, number>;

/** What one side of a page has: its words, and in its code the names by their roles and the strings. */
interface Uses {
  readonly text: string;
  readonly words: Counts;
  readonly inCode: Counts;
  /** In lower case; strings as wholes, too. */
  readonly names: ReadonlySet<string>;
  readonly byRole: Counts;
}

/** What tells a name in the words of the readers from a slip: the words of both texts. */
export const renamedCode = memoize(({ pairs }: Alignment): RenamedCode => {
  const source = lazily(() => usesIn(leafPairs(pairs).flatMap((pair) => pair.source)));
  const target = lazily(() => usesIn(leafPairs(pairs).flatMap((pair) => pair.target)));
  return {
    anywhere: (from, to, kind) => isRenamed(from, to, kind, () => undefined),
    inBlock(a, b) {
      const [own, theirs] = [lazily(() => rolesIn([a])), lazily(() => rolesIn([b]))];
      return (from, to, kind) => isRenamed(from, to, kind, (change) => placesInBlock(change, own(), theirs()));
    },
  };

  function isRenamed(
    from: string,
    to: string,
    kind: 'string' | undefined,
    inBlock: (change: Change) => number | undefined,
  ): boolean {
    const [a, b] = [from, to].map((code) => namesInCode(code, kind === 'string'));
    if (a === undefined || b === undefined || a.skeleton !== b.skeleton) return false;
    const changes = a.names.flatMap((name, index): readonly Change[] => {
      const other = b.names[index];
      return other === undefined || name.name === other.name ? [] : [{ name, other }];
    });
    const isAddress = ADDRESS.test(from);
    const isOwnPart = (change: Change) => isAddress && isStandIn(change);
    if (isAddress && !changes.every((change) => isInSeveralWords(change) || isOwnPart(change))) return false;
    const own = countsOf(wordsOf(to));
    const elsewhere = (word: string) => (target().words.get(word) ?? 0) - (own.get(word) ?? 0);
    return changes.every((change) => isOwnPart(change) || isNewName(change, inBlock(change), elsewhere) || isFreeString(change));
  }

  function isNewName(change: Change, inBlock: number | undefined, elsewhere: (word: string) => number): boolean {
    const [name, other] = [change.name.name, change.other.name];
    if (Math.min(name.length, other.length) < SHORTEST || name.toLowerCase() === other.toLowerCase()) return false;
    const isUnlike = areUnlike(name, other);
    const places = inBlock ?? placesOf(change, source().byRole, target().byRole, KEPT);
    if (isUnlike ? places > 1 : places >= NO_SLIP && !isNameInCode(name)) return true;
    const added = wordsOf(other).filter((word) => !wordsOf(name).includes(word));
    // A name that the source has elsewhere is another name, and one that only lacks words is none of the readers' words.
    if (added.length === 0 || added.some((word) => word.length >= SHORTEST && source().words.has(word))) return false;
    // One that the target does not use elsewhere, or uses beside the old one, is a slip, or was translated by a machine.
    const isUsed =
      added.every((word) => elsewhere(word) >= USES.name) ||
      (wordsOf(other).length > 1 && added.some((word) => word.length >= SHORTEST && elsewhere(word) >= USES.word));
    const isGone = wordsOf(name).some((word) => !target().inCode.has(word));
    return isUsed && isGone && (isUnlike || !isNameInCode(name));
  }

  /**
   * At how many places of one role the target has the new name for a name that the source has more than once: 0 where it keeps the old
   * one at more than a share of them.
   */
  function placesOf(
    { name: { name, role }, other: { name: other } }: Change,
    own: Counts,
    theirs: Counts,
    share: number,
  ): number {
    const uses = usesOf(own, name, role);
    const [kept, places] = [usesOf(theirs, name, role), usesOf(theirs, other, role)];
    const isThroughout = uses > 1 && places + kept >= uses && kept <= places * share;
    return isThroughout && !source().names.has(other.toLowerCase()) ? places : 0;
  }

  /** The same of a block that has the name several times: a program does not work with two names for one thing. */
  function placesInBlock(change: Change, own: Counts, theirs: Counts): number | undefined {
    const { name, role } = change.name;
    if (usesOf(own, name, role) < 2) return undefined;
    const places = placesOf(change, own, theirs, 0);
    return places === 0 && role !== 'name' ? undefined : places;
  }

  /** Is a string one of the sample's own, which nothing else in the code knows, in words of the readers? */
  function isFreeString({ name, other }: Change): boolean {
    const [string, theirs] = [name.string, other.string];
    if (name.role !== 'string' || string === undefined || theirs === undefined || !FREE_STRING.test(string)) return false;
    const [parts, others] = [partsOf(string), partsOf(theirs)];
    const isKnown =
      (['name', 'member', 'module'] as const).some((role) => usesOf(source().byRole, string, role) > 0) ||
      usesOf(target().byRole, string, 'string') > 0 ||
      source().names.has(theirs.toLowerCase());
    if (isKnown || parts.some((part) => others.includes(part))) return false;
    return parts.length > 1 || areUnlike(string, theirs);
  }

  /** Have both sides the name in brackets, too, as what stands for the reader's own: `<user>`? */
  function isStandIn({ name, other }: Change): boolean {
    const [own, theirs] = [`<${name.name}>`, `<${other.name}>`];
    return areUnlike(own, theirs) && source().text.includes(own) && target().text.includes(theirs);
  }
});

/** A name of the source's code and the other one in its place. */
interface Change {
  readonly name: NameInCode;
  readonly other: NameInCode;
}

/** Has a name several words on one side, as no host has? */
function isInSeveralWords({ name, other }: Change): boolean {
  return Math.max(wordsOf(name.name).length, wordsOf(other.name).length) > 1;
}

function areUnlike(name: string, other: string): boolean {
  return likeness(name.toLowerCase(), other.toLowerCase()) < ALIKE;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(WORD) ?? [];
}

function partsOf(name: string): readonly string[] {
  return (name.match(PART) ?? []).map((part) => part.toLowerCase());
}

function usesOf(counts: Counts, name: string, role: Role): number {
  return counts.get(keyOf(name, role)) ?? 0;
}

function keyOf(name: string, role: Role): string {
  return `${role} ${name}`;
}

function usesIn(units: readonly Unit[]): Uses {
  const text = rawOf(units);
  const names = units.flatMap(namesInUnit);
  return {
    text,
    words: countsOf(wordsOf(text)),
    inCode: countsOf(names.flatMap(({ name }) => wordsOf(name))),
    names: new Set(names.flatMap(({ name, string }) => [name, string ?? name].map((one) => one.toLowerCase()))),
    byRole: rolesIn(units),
  };
}

/** How often the code of some units has each name and each string as a whole, by their roles. */
function rolesIn(units: readonly Unit[]): Counts {
  const names = units.flatMap(namesInUnit);
  return countsOf(
    names.flatMap(({ name, role, string = name }) => (string === name ? [name] : [name, string]).map((one) => keyOf(one, role))),
  );
}
