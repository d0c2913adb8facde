import { asciiDigits } from '../language/digits.ts';
import type { Languages } from '../language/languages.ts';
import { differInDensity } from '../language/profile.ts';
import { normalizeTex } from '../markdown/tex.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import { sentencesIn } from '../translation/sentences.ts';
import { readIdentifiers } from '../spans/identifiers.ts';
import { countsOf } from '../text/counts.ts';
import type { Range } from '../text/range.ts';
import { unitMatcher } from '../text/unit-matcher.ts';
import type { Unit } from '../align/alignment.ts';
import { sharedAnchors } from '../align/cost.ts';
import { alignSequences, type Step } from '../align/sequence.ts';
import { textsIn } from '../align/units.ts';
import { fitClauses, partsOfSentence } from './clauses.ts';

export interface Sentence {
  readonly range: Range;
  /** The length of the prose by `proseLength`. */
  readonly length: number;
  /** Numbers, names, formulas and code, which a translation keeps, with their counts. */
  readonly anchors: ReadonlyMap<string, number>;
}

/** Sentences without a counterpart. `place` is the empty range in the target where the first missing one should be. */
export interface UnpairedSentences {
  /** The average cost of the other sentences; high when the translation is free. */
  readonly misfit: number;
  readonly missing: readonly Sentence[];
  /** All sentences of the source of which as many are missing, where lengths do not tell which: these, and some beside them. */
  readonly candidates: readonly Sentence[];
  readonly extra: readonly Sentence[];
  readonly place: Range | undefined;
  /** May each missing sentence be a part of one in the target, behind a comma or the like? */
  readonly joined: boolean;
  /** May the target have two sentences for one of the source, which has a comma or the like there? */
  readonly divided: boolean;
}

// Costs are negative logarithms of probabilities, measured on translated papers.
const GAP = 5;
const GROUPING = 4.5;
const ANCHOR = 1;
/** What another sentence in the place of a missing one must cost more, so that lengths tell which of them is missing. */
const CLEAR = 0.4;
/** The cost up to which two sentences and two parts of one sentence are taken for counterparts. */
const JOINED = 3;

/** The length of prose in UTF-16 units, without formulas, code, combining marks, emphasis and repeated spaces. */
export function proseLength(prose: string): number {
  let length = 0;
  let afterSpace = true;
  for (let at = 0; at < prose.length; at++) {
    const unit = prose.charCodeAt(at);
    // Most units of a text in Latin letters need no look-up.
    const letter = unit > 0x60 && unit < 0x7b;
    if (!letter && isNoProse(unit)) continue;
    const space = !letter && isSpace(unit);
    if (!space || !afterSpace) length++;
    afterSpace = space;
  }
  return afterSpace && length > 0 ? length - 1 : length;
}

const isNoProse = unitMatcher(new RegExp(`[\\p{M}*_${MASK}]`, 'u'));
const isSpace = unitMatcher(/\s/);

/**
 * Aligns the sentences of two texts by length and anchors, after Gale and Church (1993), and returns those without a counterpart.
 * @param ratio the length of the target divided by that of the source
 */
export function unpairedSentences(
  units: { readonly source: readonly Unit[]; readonly target: readonly Unit[] },
  languages: Languages,
  ratio: number,
): UnpairedSentences {
  const [source, target] = [units.source, units.target].map((side) => readSentences(side, languages));
  const [missing, extra]: [Sentence[], Sentence[]] = [[], []];
  let place: Range | undefined;
  let [i, j] = [0, 0];
  const costs: number[] = [];
  const lost: number[] = [];
  const matches = new Map<number, Sentence>();
  for (const step of alignSentences(source ?? [], target ?? [], ratio)) {
    const [a, b] = [source?.slice(i, i + step.source) ?? [], target?.slice(j, j + step.target) ?? []];
    if (a.length > 0 && b.length > 0)
      costs.push(cost(a.reduce(joinedTo), b.reduce(joinedTo), ratio) + (a.length + b.length > 2 ? GROUPING : 0));
    if (step.target === 0) {
      missing.push(...a);
      lost.push(i);
    }
    if (a.length === 1 && b[0] !== undefined) matches.set(i, b.reduce(joinedTo));
    if (step.source === 0) extra.push(...b);
    if (step.target === 0) place ??= target?.[j - 1]?.range.atEnd();
    [i, j] = [i + step.source, j + step.target];
  }
  const misfit = costs.reduce((sum, one) => sum + one, 0) / Math.max(1, costs.length);
  const isJoined = (at: number) =>
    [at - 1, at].some((first) => {
      const [one, two, both] = [source?.[first], source?.[first + 1], matches.get(first === at ? at + 1 : first)];
      return one !== undefined && two !== undefined && both !== undefined && holdsBoth(both, one, two, ratio);
    });
  const [originals, texts] = [source ?? [], target ?? []];
  // Where one language says in a sign what the other says in a word, lengths alone seldom tell which sentence has which counterpart.
  const dense = differInDensity(languages);
  const costOf = (original: number, text: number) => lengthCost(original, text, ratio);
  return {
    misfit,
    missing,
    candidates: missing.length === 0 ? [] : candidatesOf(originals, texts, missing, ratio),
    extra,
    place: place ?? target?.[0]?.range.atStart(),
    joined:
      lost.every(isJoined) || (dense && fitClauses(originals, texts, ({ length }, part) => costOf(length, proseLength(part)))),
    divided: dense && fitClauses(texts, originals, ({ length }, part) => costOf(proseLength(part), length)),
  };
}

/** The sentences without which the others match the target as well as, or hardly worse than, without the missing ones. */
function candidatesOf(
  source: readonly Sentence[],
  target: readonly Sentence[],
  missing: readonly Sentence[],
  ratio: number,
): readonly Sentence[] {
  const rest = source.filter((sentence) => !missing.includes(sentence));
  const least = costOfAll(rest, target, ratio);
  return source.filter((sentence) => {
    if (missing.includes(sentence)) return true;
    return missing.some((lost) => {
      const others = source.filter((other) => other !== sentence && (other === lost || !missing.includes(other)));
      return costOfAll(others, target, ratio) - least < CLEAR;
    });
  });
}

function costOfAll(source: readonly Sentence[], target: readonly Sentence[], ratio: number): number {
  let [i, j, all] = [0, 0, 0];
  for (const step of alignSentences(source, target, ratio)) {
    const [a, b] = [source.slice(i, i + step.source), target.slice(j, j + step.target)];
    [i, j] = [i + step.source, j + step.target];
    if (a.length === 0 || b.length === 0) all += GAP * (a.length + b.length);
    else all += cost(a.reduce(joinedTo), b.reduce(joinedTo), ratio) + (a.length + b.length > 2 ? GROUPING : 0);
  }
  return all;
}

/** Has a sentence of the target two parts that are as long as two sentences of the source make expect? */
function holdsBoth({ range }: Sentence, first: Sentence, second: Sentence, ratio: number): boolean {
  const costOf = (source: Sentence, part: string) => lengthCost(source.length, proseLength(part), ratio);
  return partsOfSentence(range.slice()).some(([start, end]) => costOf(first, start) + costOf(second, end) <= JOINED);
}

function alignSentences(source: readonly Sentence[], target: readonly Sentence[], ratio: number): readonly Step[] {
  return alignSequences(source, target, {
    gap: () => GAP,
    match: (a, b) => cost(a, b, ratio),
    split: (a, both) => GROUPING + cost(a, joined(both), ratio),
    merge: (both, b) => GROUPING + cost(joined(both), b, ratio),
  });
}

function cost(source: Sentence, target: Sentence, ratio: number): number {
  const lost = count(source) + count(target) - 2 * sharedAnchors(source, target);
  return lengthCost(source.length, target.length, ratio) + ANCHOR * Math.min(4, lost);
}

function lengthCost(source: number, target: number, ratio: number): number {
  const expected = Math.max(1, source) * ratio;
  const deviation = Math.log((target + 3) / (expected + 3)) ** 2 / (0.012 + 3 / Math.max(5, expected));
  return Math.min(25, deviation / 2);
}

function joinedTo(first: Sentence, second: Sentence): Sentence {
  return joined([first, second]);
}

function joined([first, second]: readonly [Sentence, Sentence]): Sentence {
  const anchors = new Map(first.anchors);
  for (const [anchor, times] of second.anchors) anchors.set(anchor, (anchors.get(anchor) ?? 0) + times);
  return { range: first.range.until(second.range), length: first.length + 1 + second.length, anchors };
}

function count({ anchors }: Sentence): number {
  let all = 0;
  for (const times of anchors.values()) all += times;
  return all;
}

export function readSentences(units: readonly Unit[], languages: Languages): readonly Sentence[] {
  return textsIn(units).flatMap((block) => {
    const prose = proseOf(block);
    return sentencesIn(prose, languages).map(({ start, end }): Sentence => {
      const range = block.content.within(start, end);
      const inside = block.spans.filter((span) => range.contains(span.range));
      const words = prose.slice(start, end);
      const anchors = [
        ...(asciiDigits(words).match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', '')),
        ...readIdentifiers(words, range).map(({ value }) => value),
        ...inside.flatMap((span) =>
          span.kind === 'math' ? `$${normalizeTex(span.tex)}` : span.kind === 'code' ? `\`${span.value}` : [],
        ),
      ];
      return { range, length: proseLength(words), anchors: countsOf(anchors) };
    });
  });
}
