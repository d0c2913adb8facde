/** How far the lengths of aligned texts are from what is usual in their file. */
import { type AlignedPair, type Alignment, leafPairs, liesInTwoFiles } from '../align/alignment.ts';
import { formulasOf, textsIn } from '../align/units.ts';
import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { foldMath } from '../markdown/plain-math.ts';
import type { FormulaNode } from '../translation/ast.ts';
import type { LengthModel, Lengths } from './length-model.ts';
import { isCopied } from './names-kept.ts';
import { translatedLengths } from './translated-lengths.ts';

/** A pair of texts whose lengths can be compared. */
export interface MeasuredPair extends Lengths {
  readonly pair: AlignedPair;
}

/** In standard deviations from the expected length: where sentences may be missing, or too many. */
const SUSPECT = { missing: -1, extra: 2.5 };

/** The pairs of texts with their lengths. */
export function measuredPairs(alignment: Alignment, languages: Languages): readonly MeasuredPair[] {
  return (
    leafPairs(alignment.pairs)
      // In pages, what is a copy has the length of its source by right: the title of a work, a line of tags, a signature.
      .filter((pair) => !liesInTwoFiles(alignment) || !isCopy(pair))
      // A formula, which the other side may write in plain characters, has no length to compare.
      .filter(
        ({ gap, source, target }) => gap === undefined && ![...source, ...target].some(({ kind }) => kind === 'display-math'),
      )
      .map((pair) => ({ pair, ...translatedLengths(pair, languages) }))
  );
}

function isCopy({ source, target }: AlignedPair): boolean {
  const [originals, texts] = [textsIn(source), textsIn(target)];
  return texts.length > 0 && texts.every((text) => isCopied(text, originals));
}

/** The deviation of a pair. Formulas count where one side writes some of them in plain characters, which are a part of its prose. */
export function deviationOf({ source, target }: AlignedPair, prose: Lengths, model: LengthModel, languages: Languages): number {
  const deviation = model.deviation(prose);
  if (!isSuspect(deviation)) return deviation;
  const [sources, targets] = [formulasOf(source), formulasOf(target)];
  if (sources.length === targets.length) return deviation;
  const inSigns = (formulas: readonly FormulaNode[], language: Language) =>
    formulas.reduce((sum, { tex }) => sum + foldMath(tex, language).length, 0);
  const whole = model.deviation({
    source: prose.source + inSigns(sources, languages.source),
    target: prose.target + inSigns(targets, languages.target),
  });
  return Math.abs(whole) < Math.abs(deviation) ? whole : deviation;
}

/** May a text with such a length lack sentences, or have too many? */
export function isSuspect(deviation: number): boolean {
  return deviation <= SUSPECT.missing || deviation >= SUSPECT.extra;
}
