/** Sentences that a translation lacks, or has too many, told from their alignment and from the length of the text. */
import type { AlignedPair } from '../align/alignment.ts';
import { rawOf } from '../align/units.ts';
import { asciiDigits } from '../language/digits.ts';
import type { Languages } from '../language/languages.ts';
import { isCodeShaped } from '../spans/code-shape.ts';
import { coverOf, type Range } from '../text/range.ts';
import { isSuspect } from './length-deviation.ts';
import type { Lengths } from './length-model.ts';
import { isSaidOnBothSides } from './said-sentence.ts';
import { readSentences, type Sentence, unpairedSentences } from './sentence-alignment.ts';

/** `oneOf`: some of several sentences are missing, and lengths do not tell which. */
export interface SentenceFault {
  readonly kind: 'oneOf' | 'missing' | 'maybeMissing' | 'extra';
  readonly at: Range;
  /** The sentences without a counterpart, or those among which they are. */
  readonly sentences: readonly Sentence[];
  /** The number of sentences without a counterpart. */
  readonly count: number;
}

/** How far a pair is from the usual length. */
interface Measured extends Lengths {
  readonly deviation: number;
  readonly ratio: number;
}

/** The mean cost of matched sentences above which the translation is too free to be sure of single sentences, and to name any. */
const FREE = 0.5;
const RETOLD = 1.25;
/** The share of the length of lost or added sentences by which the texts differ at least. */
const SHARE = 0.6;

/** The sentences of a pair without a counterpart; undefined where the length does not show, too, that text was lost or added. */
export function sentenceFault(pair: AlignedPair, measured: Measured, languages: Languages): SentenceFault | undefined {
  const { deviation, ratio } = measured;
  if (!isSuspect(deviation)) return undefined;
  const { misfit, missing, candidates, extra, place, joined, divided } = unpairedSentences(pair, languages, ratio);
  if (misfit > RETOLD || (deviation < 0 ? missing : extra).some(({ range }) => isSaidOnBothSides(range, pair, languages)))
    return undefined;
  if (deviation > 0) {
    const [added] = extra;
    if (divided || !isShareOf(extra, measured) || added === undefined || extra.length <= missing.length) return undefined;
    return { kind: 'extra', at: added.range, sentences: extra, count: extra.length };
  }
  // A sentence may be a part of the one beside it, and a free translation has its sentences elsewhere.
  if (joined || misfit > FREE) return undefined;
  if (!isShareOf(missing, measured) && !hasLostAnchors(missing, pair)) return undefined;
  if (missing.length <= extra.length || place === undefined) return undefined;
  const count = missing.length;
  if (candidates.length > count) return { kind: 'oneOf', at: coverOf(pair.target) ?? place, sentences: candidates, count };
  // A cell says in few words what it can.
  const isCertain = pair.certainty !== 'likely' && pair.target.every(({ kind }) => kind !== 'cell');
  return { kind: isCertain ? 'missing' : 'maybeMissing', at: place, sentences: missing, count };
}

/** The sentences of the source none of whose numbers, names, formulas and code stands in the target. */
export function lostSentences(pair: AlignedPair, languages: Languages): readonly Sentence[] {
  return readSentences(pair.source, languages).filter((sentence) => hasLostAnchors([sentence], pair));
}

/** Has a sentence code that is no plain word? */
export function hasCode({ anchors }: Sentence): boolean {
  return [...anchors.keys()].some((anchor) => anchor.startsWith('`') && isCodeShaped(anchor.slice(1)));
}

/** Does the text lack, or have too much, as much as these sentences make out? */
function isShareOf(sentences: readonly Sentence[], { ratio, source, target }: Measured): boolean {
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const expected = source * ratio;
  return target < expected ? expected - target >= SHARE * length * ratio : target - expected >= SHARE * length;
}

/** Do some sentences of the source have numbers, names or formulas, none of which stands in the target? */
function hasLostAnchors(sentences: readonly Sentence[], { target }: AlignedPair): boolean {
  const anchors = sentences.flatMap((sentence) => [...sentence.anchors.keys()]);
  const there = asciiDigits(rawOf(target));
  return anchors.length > 0 && anchors.every((anchor) => !there.includes(anchor.replace(/^[$`]/, '')));
}
