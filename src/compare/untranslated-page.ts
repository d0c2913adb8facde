/** Finds pages that were not translated, or only up to some heading. */
import { type AlignedPair, type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { claimsOfPair } from '../align/gaps.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { isWrittenIn } from '../spans/written-in.ts';
import { type Range, rangesOf } from '../text/range.ts';
import { proseOf, textBlocksOf } from '../translation/prose.ts';
import { plainTextOf } from './names-kept.ts';
import { copiedValues } from './prose-values.ts';
import { type Untranslated, untranslatedIn } from './untranslated.ts';

/** A page of which so large a part is still in the source language that this is one fault. */
export interface UntranslatedPage {
  /** `whole`: no text is translated; `most`: a few are, here and there; `rest`: none from a heading on. */
  readonly extent: 'whole' | 'most' | 'rest';
  /** What is not translated first, and its source. */
  readonly first: Unit;
  readonly source: readonly Unit[];
  /** The untranslated texts, and all of which the language was seen. */
  readonly count: number;
  readonly total: number;
  /** The places, on both sides, where what else is found is a consequence. */
  readonly claims: readonly Range[];
}

/** Of the texts of a page, at least so many, this share, and so many that are certain. */
const MOST = { share: 0.6, certain: 5 };
const REST = { texts: 4, certain: 3 };
const WHOLE = { texts: 2, certain: 1 };

/** What is seen of a pair's target: in the source language, a copy that may be a name, or translated; nothing of code and names. */
type State = Untranslated | 'copied' | 'translated' | undefined;

interface Seen {
  readonly pair: AlignedPair;
  readonly unit: Unit;
  readonly state: State;
}

/**
 * How far a page is still in the source language; undefined where it is translated but for single texts.
 * @param terms the texts, in lower case, that the glossary keeps in the source language
 */
export function untranslatedPage(
  alignment: Alignment,
  languages: Languages,
  terms: ReadonlySet<string>,
): UntranslatedPage | undefined {
  const seen = statesIn(alignment, languages, terms);
  const foreign = seen.filter(isForeign);
  const certain = foreign.filter(({ state }) => state === 'certain');
  const translated = seen.filter(({ state }) => state === 'translated');
  const [first] = foreign;
  if (certain.length < WHOLE.certain || first === undefined) return undefined;
  const found = {
    first: first.unit,
    source: first.pair.source,
    count: foreign.length,
    total: foreign.length + translated.length,
  };
  if (translated.length === 0) {
    return foreign.length < WHOLE.texts ? undefined : { extent: 'whole', ...found, claims: wholeTexts(alignment) };
  }
  const rest = restOf(seen, alignment);
  if (rest !== undefined) return { extent: 'rest', ...found, ...rest };
  if (certain.length < MOST.certain || foreign.length < found.total * MOST.share) return undefined;
  const own = new Set(translated.map(({ pair }) => pair));
  const parts = alignment.pairs.flatMap((pair) => untranslatedParts(pair, own));
  // Texts of the source that stand beside their translation are in no pair.
  const paired = new Set(alignment.pairs.flatMap(({ target }) => target));
  const beside = alignment.sides.target.blocks.filter((block) => !paired.has(block));
  return { extent: 'most', ...found, claims: [...parts, ...rangesOf(beside), ...copiedValues(alignment.sides)] };
}

/** The leaf pairs with a target, in the order of the target. */
function statesIn(alignment: Alignment, languages: Languages, terms: ReadonlySet<string>): readonly Seen[] {
  const { sides, pairs } = alignment;
  const originals = new Set(textBlocksOf(sides.source.blocks).map(plainTextOf));
  return leafPairs(pairs)
    .flatMap((pair) => {
      const [unit] = pair.target;
      return unit === undefined ? [] : [{ pair, unit, state: stateOf(pair) }];
    })
    .sort((a, b) => a.unit.range.start - b.unit.range.start);

  function stateOf(pair: AlignedPair): State {
    const texts = textsIn(pair.target);
    const untranslated = untranslatedIn(pair, alignment, languages, terms);
    if (untranslated !== undefined || texts.length === 0) return untranslated;
    if (texts.every((text) => originals.has(plainTextOf(text)))) return 'copied';
    return texts.some((text) => isWrittenIn(proseOf(text), languages.target, languages.source)) ? 'translated' : undefined;
  }
}

function isForeign({ state }: Seen): boolean {
  return state === 'certain' || state === 'likely';
}

/** The end of a page without a translated text, from its first heading or untranslated text on. */
function restOf(seen: readonly Seen[], { sides }: Alignment): Pick<UntranslatedPage, 'first' | 'source' | 'claims'> | undefined {
  // What the translation alone has at its end, such as a note on who made it, says nothing about the texts before it.
  const paired = seen.slice(0, seen.findLastIndex(({ pair }) => pair.source.length > 0) + 1);
  const last = paired.findLastIndex(({ state }) => state === 'translated');
  const rest = paired.slice(last + 1);
  const foreign = rest.filter(isForeign);
  const certain = foreign.filter(({ state }) => state === 'certain');
  if (foreign.length < REST.texts || certain.length < REST.certain) return undefined;
  const first = rest.find((one) => isForeign(one) || one.unit.kind === 'heading');
  if (first === undefined) return undefined;
  const [source, target] = [sides.source.range.text.all, first.unit.range.text.all];
  const translated = paired.slice(0, last + 1).flatMap(({ pair }) => (pair.source.length > 0 ? [pair] : []));
  const from = Math.max(source.start, ...translated.flatMap(({ source }) => source.map(({ range }) => range.end)));
  const until = seen[paired.length]?.unit.range.start ?? target.end;
  return {
    first: first.unit,
    source: first.pair.source,
    claims: [source.within(from), target.within(first.unit.range.start, until)],
  };
}

/** The ranges of a pair without the parts that are translated. */
function untranslatedParts(pair: AlignedPair, translated: ReadonlySet<AlignedPair>): readonly Range[] {
  if (translated.has(pair)) return [];
  if (leafPairs([pair]).some((leaf) => translated.has(leaf)))
    return pair.children.flatMap((child) => untranslatedParts(child, translated));
  return claimsOfPair(pair);
}

function wholeTexts({ sides }: Alignment): readonly Range[] {
  return [sides.source.range, sides.target.range, ...copiedValues(sides)];
}
