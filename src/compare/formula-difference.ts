import { type AlignedPair, type Alignment, leafPairs, type Unit } from '../align/alignment.ts';
import { formulasOf } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { hasPlain, writesPlainly } from '../markdown/plain-math.ts';
import { normalizeTex, normalizeTexWords, plainTex, texTokens } from '../markdown/tex.ts';
import type { FormulaNode } from '../translation/ast.ts';
import { countNumerals } from '../spans/numbers.ts';
import { powersOfTen } from '../spans/powers-of-ten.ts';
import { takeMatches } from './take-matches.ts';

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
}

/** The result of comparing the formulas of a source side and a target side. */
export interface FormulaComparison {
  /** In the order of the pairs. */
  readonly differences: readonly FormulaDifference[];
  /** Formulas that are missing in one pair and extra in another: they were moved to another block. */
  readonly relocated: readonly FormulaPair[];
}

/** The lowest similarity at which a missing and an extra formula of a pair are reported as one that changed. */
const ALIKE = 0.5;

/**
 * Compares the formulas of the pairs by their TeX, ignoring white space and words in text commands. Unlike other values, a formula
 * may move to any other pair; and gaps are compared too, because a display formula is a block of its own.
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
  // Formulas in a gap are missing with their block, which is reported; only display formulas are blocks of their own.
  if (pair.gap !== undefined && ![...pair.source, ...pair.target].every(({ kind }) => kind === 'display-math')) return [];
  const [sources, targets] = [formulasOf(pair.source), formulasOf(pair.target)];
  const [missing, extra] = [[...sources], [...targets]];
  for (const normalize of [normalizeTex, normalizeTexWords]) takeMatches(missing, extra, sameBy(normalize));
  if (missing.length + extra.length === 0) return [];
  // A formula that the other side writes in plain characters or in words is not missing.
  const [source, target] = [textWithoutMath(pair.source), textWithoutMath(pair.target)];
  return [
    {
      pair,
      sourceCount: sources.length,
      targetCount: targets.length,
      missing: missing.filter(({ tex }) => !isWritten(tex, target, languages.target, writesPlainly)),
      extra: extra.filter(({ tex }) => !isWritten(tex, source, languages.source, hasPlain)),
    },
  ];
}

function sameBy(normalize: (tex: string) => string) {
  return (a: FormulaNode, b: FormulaNode): boolean => normalize(a.tex) === normalize(b.tex);
}

/** The texts of some units without formulas, to search for formulas written in plain characters. */
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

/** Does a text say a formula in plain characters or in words? A power of ten must keep its value: `10-6` is not `10^{-6}`. */
function isWritten(tex: string, text: string, language: Language, isPlain: (text: string, tex: string) => boolean): boolean {
  const power = powerIn(tex);
  if (power === undefined) return isPlain(text, tex) || isSpelled(tex, text, language);
  if (countNumerals(text, language).has(power)) return true;
  return powersOfTen(text, language).some(({ value }) => Math.abs(value - power) <= 1e-9 * Math.abs(value));
}

/** The value of a formula that is nothing but a power of ten, perhaps times a number. */
function powerIn(tex: string): number | undefined {
  const formula = tex.trim();
  const [power] = powersOfTen(formula, {});
  return power?.start === 0 && power.end === formula.length ? power.value : undefined;
}

/** Is the formula a single letter whose name the text has, as for `$\epsilon$-greedy`? */
function isSpelled(tex: string, text: string, { letterNames }: Language): boolean {
  return letterNames?.get(plainTex(tex))?.some((name) => text.includes(name)) ?? false;
}

/** Removes similar formulas from both lists and returns them as pairs; the last one of each list is paired in any case. */
function takeChanged(missing: FormulaNode[], extra: FormulaNode[]): readonly FormulaPair[] {
  return [...missing].flatMap((formula) => {
    const ranked = extra.map((other) => ({ other, likeness: likenessOf(formula, other) }));
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
