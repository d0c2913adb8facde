import { type AlignedPair, type Alignment, leafPairs } from '../align/alignment.ts';
import { formulasOf } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { localTex } from '../markdown/local-tex.ts';
import { normalizeTex, normalizeTexWords, texTokens } from '../markdown/tex.ts';
import { groupBy } from '../text/group-by.ts';
import { memoize } from '../text/memoize.ts';
import type { FormulaNode } from '../translation/ast.ts';
import { isTurned, takeDivided } from './formula-relations.ts';
import { takeMatches } from './take-matches.ts';
import { RunningText } from './written-formula.ts';

/** A formula of the source and one of the target. */
export type FormulaPair = readonly [source: FormulaNode, target: FormulaNode];

/** The difference between the formulas of the two sides of an aligned pair. */
export interface FormulaDifference {
  readonly pair: AlignedPair;
  /** The numbers of formulas on each side. */
  readonly sourceCount: number;
  readonly targetCount: number;
  /** Formulas that correspond to each other but differ. */
  readonly changed: readonly FormulaPair[];
  /** In the order of the text, as is `extra`. */
  readonly missing: readonly FormulaNode[];
  readonly extra: readonly FormulaNode[];
  /** Those of all these whose letters or numbers the other side has outside of formulas, so that it may say the same. */
  readonly unclear: ReadonlySet<FormulaNode>;
}

/** The result of comparing the formulas of a source side and a target side. */
export interface FormulaComparison {
  /** In the order of the pairs. */
  readonly differences: readonly FormulaDifference[];
  /** Formulas that are missing in one pair and extra in another: they were moved to another block. */
  readonly relocated: readonly FormulaPair[];
  /** Formulas of the source that the target writes in plain characters or in words. */
  readonly written: readonly WrittenFormula[];
}

export interface WrittenFormula {
  readonly pair: AlignedPair;
  readonly formula: FormulaNode;
}

/** The lowest similarity at which a missing and an extra formula of a pair are reported as one that changed. */
const ALIKE = 0.5;
/** In formulas: a missing one is compared with so many extra ones. */
const NEAR = 64;

/**
 * Compares the formulas of the pairs by their TeX, ignoring white space and words in text commands. Unlike other values, a formula
 * may move to any other pair; and gaps are compared too, because a display formula is a block of its own.
 */
export function compareFormulas({ pairs }: Alignment, languages: Languages): FormulaComparison {
  const drafts = leafPairs(pairs).flatMap((pair) => draftOf(pair, languages));
  const places = placesOf(drafts);
  const relocated = drafts.flatMap(({ missing }) => {
    const around = new Set(missing.flatMap(({ tex }) => places.get(normalizeTex(tex)) ?? []));
    return [...around]
      .sort((a, b) => a - b)
      .flatMap((place) => takeMatches(missing, drafts[place]?.extra ?? [], sameBy(normalizeTex)));
  });
  const differences = drafts.map((draft) => ({ ...draft, changed: takeChanged(draft.missing, draft.extra) }));
  return {
    differences: differences.filter(({ changed, missing, extra }) => [changed, missing, extra].some(({ length }) => length > 0)),
    relocated,
    written: drafts.flatMap(({ pair, written }) => written.map((formula) => ({ pair, formula }))),
  };
}

/** The places of the drafts that have a formula too much, by that formula. */
function placesOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const extra = drafts.flatMap((draft, place) => draft.extra.map(({ tex }) => ({ tex: normalizeTex(tex), place })));
  const groups = groupBy(extra, ({ tex }) => tex);
  return new Map(Array.from(groups, ([tex, own]) => [tex, own.map(({ place }) => place)]));
}

interface Draft extends Omit<FormulaDifference, 'changed'> {
  readonly missing: FormulaNode[];
  readonly extra: FormulaNode[];
  /** Formulas of the source that the target writes in plain characters or in words. */
  readonly written: readonly FormulaNode[];
}

function draftOf(pair: AlignedPair, languages: Languages): readonly Draft[] {
  // Formulas in a gap are missing with their block, which is reported; only display formulas are blocks of their own.
  if (pair.gap !== undefined && ![...pair.source, ...pair.target].every(({ kind }) => kind === 'display-math')) return [];
  const [sources, targets] = [formulasOf(pair.source), formulasOf(pair.target)];
  const [missing, extra] = [[...sources], [...targets]];
  for (const normalize of [normalizeTex, normalizeTexWords]) takeMatches(missing, extra, sameBy(normalize));
  if (missing.length + extra.length === 0) return [];
  const local = (side: keyof Languages) => (formula: FormulaNode) => normalizeTexWords(localTex(formula.tex, languages[side]));
  const [ofSource, ofTarget] = [local('source'), local('target')];
  takeMatches(missing, extra, (a, b) => ofSource(a) === ofTarget(b));
  takeMatches(missing, extra, isTurned);
  takeDivided(missing, extra);
  takeDivided(extra, missing);
  if (missing.length + extra.length === 0) return [];
  // A formula that the other side writes in plain characters or in words is not missing.
  const source = new RunningText(pair.source, languages.source);
  const target = new RunningText(pair.target, languages.target);
  takeMatches(
    missing,
    extra,
    (a, b) => target.goesOn(a.tex, b.tex, languages.source) || source.goesOn(b.tex, a.tex, languages.target),
  );
  const lost = missing.filter(({ tex }) => !target.writes(tex, languages.source, source));
  const added = extra.filter(({ tex }) => !source.has(tex, languages.target));
  const shares = new Map([
    ...lost.map((formula) => [formula, target.sharesOf(formula.tex, languages.source, source)] as const),
    ...added.map((formula) => [formula, source.sharesOf(formula.tex, languages.target, target)] as const),
  ]);
  const isUnsaid = (formula: FormulaNode) => shares.get(formula) !== 'all';
  return [
    {
      pair,
      sourceCount: sources.length,
      targetCount: targets.length,
      missing: lost.filter(isUnsaid),
      written: missing.filter((formula) => !lost.includes(formula) || !isUnsaid(formula)),
      extra: added.filter(isUnsaid),
      unclear: new Set([...shares.keys()].filter((formula) => shares.get(formula) === 'parts')),
    },
  ];
}

function sameBy(normalize: (tex: string) => string) {
  const known = memoize(({ tex }: FormulaNode) => normalize(tex));
  return (a: FormulaNode, b: FormulaNode): boolean => known(a) === known(b);
}

/** Removes similar formulas from both lists and returns them as pairs; the last one of each list is paired in any case. */
function takeChanged(missing: FormulaNode[], extra: FormulaNode[]): readonly FormulaPair[] {
  return [...missing].flatMap((formula) => {
    const ranked = extra.slice(0, NEAR).map((other) => ({ other, likeness: likenessOf(formula, other) }));
    const [best] = ranked.sort((a, b) => b.likeness - a.likeness);
    if (best === undefined || (best.likeness < ALIKE && missing.length + extra.length > 2)) return [];
    return takeMatches(missing, extra, (source, target) => source === formula && target === best.other);
  });
}

/** The similarity of two formulas, from 0 to 1, by the tokens that they share. */
function likenessOf(a: FormulaNode, b: FormulaNode): number {
  const [only, rest] = [texTokens(a.tex), texTokens(b.tex)];
  const shared = takeMatches(only, rest, (token, other) => token === other).length;
  return (2 * shared) / Math.max(1, 2 * shared + only.length + rest.length);
}
