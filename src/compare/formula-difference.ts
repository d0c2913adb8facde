import { type AlignedPair, type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { formulasOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { normalizeTex, normalizeTexWords, plainTex, texTokens } from '../markdown/tex.ts';
import type { FormulaNode } from '../translation/ast.ts';
import { takeMatches } from './take-matches.ts';

/** A formula of the source and one of the target. */
export type FormulaPair = readonly [source: FormulaNode, target: FormulaNode];

/** The formulas that the two halves of an aligned pair do not share. */
export interface FormulaDifference {
  readonly pair: AlignedPair;
  /** How many formulas either half has. */
  readonly sourceCount: number;
  readonly targetCount: number;
  /** A formula that both have, but not in the same form. */
  readonly changed: readonly FormulaPair[];
  /** In the order of the text, as is `extra`. */
  readonly missing: readonly FormulaNode[];
  readonly extra: readonly FormulaNode[];
}

/** What the formulas of two sides do not share. */
export interface FormulaComparison {
  /** In the order of the pairs. */
  readonly differences: readonly FormulaDifference[];
  /** Formulas that one pair lacks and another one has too many of: they are there, in another block. */
  readonly relocated: readonly FormulaPair[];
}

/** From here on, a missing and an extra formula of one pair are taken for one that changed. */
const ALIKE = 0.5;

/**
 * Compares the formulas of the pairs by their TeX, white space and words of the languages aside. Unlike other values, a formula
 * may go to any other pair, and a display formula is a block of its own, so that gaps count too.
 */
export function compareFormulas({ pairs }: Alignment, languages: Languages): FormulaComparison {
  const drafts = leafPairs(pairs).flatMap((pair) => draftOf(pair, languages));
  const relocated = drafts.flatMap(({ missing }) =>
    drafts.flatMap(({ extra }) => takeMatches(missing, extra, sameBy(normalizeTex))),
  );
  const differences = drafts.map((draft) => ({ ...draft, changed: takeChanged(draft.missing, draft.extra) }));
  return {
    differences: differences.filter(({ changed, missing, extra }) => [changed, missing, extra].some(({ length }) => length > 0)),
    relocated,
  };
}

interface Draft extends Omit<FormulaDifference, 'changed'> {
  readonly missing: FormulaNode[];
  readonly extra: FormulaNode[];
}

function draftOf(pair: AlignedPair, languages: Languages): readonly Draft[] {
  // What stands in a gap is missing with its block; only a display formula is a block of its own.
  if (pair.gap !== undefined && ![...pair.source, ...pair.target].every(({ kind }) => kind === 'display-math')) return [];
  const [sources, targets] = [formulasOf(pair.source), formulasOf(pair.target)];
  const [missing, extra] = [[...sources], [...targets]];
  for (const normalize of [normalizeTex, normalizeTexWords]) takeMatches(missing, extra, sameBy(normalize));
  if (missing.length + extra.length === 0) return [];
  // What a side writes in plain characters or in words is there all the same.
  const [source, target] = [textWithoutMath(pair.source), textWithoutMath(pair.target)];
  return [
    {
      pair,
      sourceCount: sources.length,
      targetCount: targets.length,
      missing: missing.filter(({ tex }) => !isSpelled(tex, target, languages.target)),
      extra: extra.filter(({ tex }) => !isPlain(tex, source) && !isSpelled(tex, source, languages.source)),
    },
  ];
}

function sameBy(normalize: (tex: string) => string) {
  return (a: FormulaNode, b: FormulaNode): boolean => normalize(a.tex) === normalize(b.tex);
}

/** What stands in another formula is not written out. */
function textWithoutMath(units: readonly Unit[]): string {
  return units.map(withoutMath).join('\n');
}

function withoutMath(unit: Unit): string {
  let [text, rest] = ['', unit.range];
  for (const { range } of formulasOf([unit])) {
    text += `${rest.atStart().until(range.atStart()).slice()} `;
    rest = range.atEnd().until(rest);
  }
  return text + rest.slice();
}

function isPlain(tex: string, text: string): boolean {
  return text.replaceAll(/\s+/g, '').includes(plainTex(tex));
}

/** Is the formula one letter that the text calls by its name: `$\epsilon$-greedy`? */
function isSpelled(tex: string, text: string, { letterNames }: Language): boolean {
  return letterNames?.get(plainTex(tex))?.some((name) => text.includes(name)) ?? false;
}

/** Takes the formulas out of both lists that look alike; of two that are left alone, one became the other in any case. */
function takeChanged(missing: FormulaNode[], extra: FormulaNode[]): readonly FormulaPair[] {
  return [...missing].flatMap((formula) => {
    const ranked = extra.map((other) => ({ other, likeness: likenessOf(formula, other) }));
    const [best] = ranked.sort((a, b) => b.likeness - a.likeness);
    if (best === undefined || (best.likeness < ALIKE && missing.length + extra.length > 2)) return [];
    return takeMatches(missing, extra, (source, target) => source === formula && target === best.other);
  });
}

/** 0 … 1 by the tokens that both formulas have. */
function likenessOf(a: FormulaNode, b: FormulaNode): number {
  const [only, rest] = [texTokens(a.tex), texTokens(b.tex)];
  const shared = takeMatches(only, rest, (token, other) => token === other).length;
  return (2 * shared) / Math.max(1, 2 * shared + only.length + rest.length);
}
