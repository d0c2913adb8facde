import { type AlignedPair, type Alignment, blockSequences, liesInTwoFiles, type Unit } from '../align/alignment.ts';
import { commandOf } from '../align/examples.ts';
import { beforeHeadings, claimsOf, type Gap, gapsOf } from '../align/gaps.ts';
import { originalOf } from '../align/kept-originals.ts';
import { haveOtherArguments } from '../spans/code-shape.ts';
import { memoize } from '../text/memoize.ts';
import { type Range, rangesOf } from '../text/range.ts';
import type { Block, Side, SideRole } from '../translation/ast.ts';
import { isStatement } from './names-kept.ts';

/** If this share of the blocks is missing, in at least so many places, the sides are different texts, which is one fault. */
const ANOTHER_TEXT = { share: 1 / 3, places: 3 };

/** A page whose source has so many blocks has hardly a text where it lacks this share of them, wherever the others stand. */
const EMPTY = { share: 0.8, blocks: 4 };

/** So many blocks, in so many places, does a page lack that is behind its source. */
const BEHIND = { blocks: 3, places: 2 };

/** So many commands, and so large a share of them, has a page that translates an older version of its examples. */
const REPLACED = { commands: 4, share: 0.6 };

/** What the side of a text lacks. */
export interface Lack {
  readonly side: SideRole;
  /** The blocks of the other side without a counterpart; those of the page where it translates another version. */
  readonly units: readonly Unit[];
  /** The places, on both sides, where what else is found is a consequence. */
  readonly claims: readonly Range[];
  /** The number of blocks of the other side. */
  readonly total: number;
  /** Has a page so many blocks that its source lacks that it translates another version of it? */
  readonly isOtherVersion: boolean;
}

/** Does one side lack so many blocks of the other that it is a text of its own? */
export function lackingText(alignment: Alignment): Lack | undefined {
  const { pairs, sides } = alignment;
  const empty = gapsOfEmpty(alignment);
  if (empty.length > 0) {
    const units = empty.flatMap(({ missing }) => missing);
    return {
      side: 'target',
      units,
      claims: claimsAround(empty, pairs),
      total: blocksOf(sides.source).length,
      isOtherVersion: false,
    };
  }
  const gaps = ownGaps(pairs, alignment);
  const kept = (unit: Unit) => originalOf(unit, sides) !== undefined;
  const [missing, extra] = [gaps.flatMap((gap) => gap.missing), gaps.flatMap((gap) => gap.extra.filter((unit) => !kept(unit)))];
  const fewer = missing.length < extra.length ? 'source' : 'target';
  // A page is made from its source, so that what only the page has is of another version.
  const isOtherVersion = liesInTwoFiles(alignment) && (fewer === 'source' || extra.length >= ANOTHER_TEXT.places);
  const [units, having] = fewer === 'source' ? [extra, sides.target] : [missing, sides.source];
  const total = blocksOf(having).length;
  if (gaps.length < ANOTHER_TEXT.places || replacedCommands(alignment).length > 0 || units.length < total * ANOTHER_TEXT.share)
    return undefined;
  const claims = claimsAround(gaps, pairs);
  return { side: isOtherVersion ? 'target' : fewer, units: isOtherVersion ? extra : units, claims, total, isOtherVersion };
}

/** The places of some gaps, and those of the pairs that are doubtful in a text so different. */
function claimsAround(gaps: readonly Gap[], pairs: readonly AlignedPair[]): readonly Range[] {
  const doubtful = pairs.filter(
    ({ certainty, source, target }) =>
      certainty === 'likely' || source.length !== 1 || target.length !== 1 || source[0]?.kind !== target[0]?.kind,
  );
  return [...gaps.flatMap(claimsOf), ...doubtful.flatMap(({ source, target }) => rangesOf([...source, ...target]))];
}

/** The gaps in which a page lacks almost all of its source, headings and all; none where it has more of it. */
export function gapsOfEmpty(alignment: Alignment): readonly Gap[] {
  const total = blocksOf(alignment.sides.source).length;
  if (!liesInTwoFiles(alignment) || total < EMPTY.blocks) return [];
  const gaps = textGaps(gapsOf(alignment.pairs), alignment);
  return gaps.flatMap(({ missing }) => missing).length >= total * EMPTY.share ? gaps : [];
}

/** The blocks of a side, without the tags around them. */
function blocksOf({ blocks }: Side): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'tag');
}

/**
 * The commands of the source that a page of examples lacks, or has others for, where most of its own are not those of the source: it
 * translates an older version. None elsewhere.
 */
const replacedCommands = memoize((alignment: Alignment): readonly Unit[] => {
  if (!liesInTwoFiles(alignment)) return [];
  const pairs = alignment.pairs.filter(({ source, target }) =>
    [...source, ...target].some((unit) => commandOf(unit) !== undefined),
  );
  const changed = pairs.filter(({ source: [a], target: [b] }) => !isSameCommand(a, b));
  const own = pairs.flatMap(({ target }) => target).length;
  const others = changed.flatMap(({ target }) => target).length;
  return others < REPLACED.commands || others < own * REPLACED.share ? [] : changed.flatMap(({ source }) => source);
});

function isSameCommand(source: Unit | undefined, target: Unit | undefined): boolean {
  const [a, b] = [source, target].map((unit) => (unit === undefined ? undefined : commandOf(unit)));
  return a !== undefined && b !== undefined && (a === b || haveOtherArguments(a, b));
}

/** The blocks of the source that a page lacks in several places, as one does that translates an older version of its source. */
export function newBlocks(alignment: Alignment): readonly Unit[] {
  const replaced = replacedCommands(alignment);
  if (replaced.length > 0) return replaced;
  if (!liesInTwoFiles(alignment) || lackingText(alignment) !== undefined) return [];
  const gaps = blockSequences(alignment.pairs).flatMap((pairs) => textGaps(gapsOf(pairs), alignment));
  const lacking = gaps.filter(({ missing, extra }) => missing.length > extra.length);
  const units = lacking.flatMap(({ missing }) => missing);
  // What is missing in one place may stand in another one.
  const elsewhere = gaps.filter((gap) => !lacking.includes(gap)).flatMap(({ extra }) => extra);
  return lacking.length < BEHIND.places || units.length - elsewhere.length < BEHIND.blocks ? [] : units;
}

/** Where blocks have no counterpart: not behind a missing heading, and not where formulas and programs alone are missing. */
export function ownGaps(pairs: readonly AlignedPair[], alignment: Alignment): readonly Gap[] {
  return textGaps(gapsOf(pairs).map(beforeHeadings), alignment);
}

/** Those of some gaps where text is missing, and the blocks around can be relied on. */
function textGaps(gaps: readonly Gap[], { translation }: Alignment): readonly Gap[] {
  return gaps.filter(({ missing, extra }) => {
    const units = [...missing, ...extra];
    // Around a `$$` without a partner the blocks are unreliable.
    const broken = translation.brokenMath.some(
      ({ kind, range }) => kind !== 'bare' && units.some((unit) => unit.range.overlaps(range)),
    );
    return !broken && units.some((unit) => unit.kind !== 'display-math' && !isProgram(unit));
  });
}

/** Is a paragraph lines of a program, or tags that show no picture, which the site reads and no one else? */
function isProgram(unit: Unit): boolean {
  return unit.kind === 'paragraph' && isStatement(unit) && !unit.spans.some(({ kind }) => kind === 'image');
}
