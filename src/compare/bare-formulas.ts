/** Formulas of the source that stand in the target without their delimiters. */
import type { AlignedPair } from '../align/alignment.ts';
import { formulasOf, textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { normalizeTex } from '../markdown/tex.ts';
import type { Range } from '../text/range.ts';
import type { FormulaNode, TextBlock } from '../translation/ast.ts';
import { MASK, proseOf } from '../translation/prose.ts';
import { takeMatches } from './take-matches.ts';
import { RunningText } from './written-formula.ts';

export interface BareFormula {
  readonly formula: FormulaNode;
  /** Where it stands in the target. */
  readonly at: Range;
  readonly block: TextBlock;
}

/** What no reader should see, as opposed to `n = 100` or `10^7`. */
const RAW = /[\\{}]/;
/** What running text has no sign for. */
const MARKED_UP = /[\\{}_^]/;
/** The least number of formulas in plain characters that show a habit beside others in dollars. */
const HABIT = 2;

/**
 * The formulas whose very TeX stands in the text. Some translators set in dollars only what they cannot type: where two formulas
 * or more stand in plain characters, and no more formulas without markup in dollars, those are meant to.
 */
export function bareFormulas(pairs: readonly AlignedPair[], languages: Languages): readonly BareFormula[] {
  const bare: BareFormula[] = [];
  let [delimited, simple, typed] = [0, 0, 0];
  for (const { source, target } of pairs) {
    const [missing, found] = [[...formulasOf(source)], [...formulasOf(target)]];
    delimited += found.filter(({ display }) => !display).length;
    const kept = takeMatches(missing, found, (a, b) => normalizeTex(a.tex) === normalizeTex(b.tex));
    simple += kept.filter(([{ tex }]) => !MARKED_UP.test(tex)).length;
    const [own, text] = [new RunningText(source, languages.source), new RunningText(target, languages.target)];
    for (const formula of missing) {
      const place = placeOf(formula, textsIn(target));
      if (place !== undefined) bare.push(place);
      const isTyped = place === undefined ? text.writes(formula.tex, languages.source, own) : !MARKED_UP.test(formula.tex);
      if (isTyped) typed++;
    }
  }
  const isHabit = delimited === 0 ? typed > 0 : typed >= Math.max(HABIT, simple);
  return isHabit ? bare.filter(({ formula: { tex } }) => RAW.test(tex)) : bare;
}

function placeOf(formula: FormulaNode, blocks: readonly TextBlock[]): BareFormula | undefined {
  const pattern = patternOf(formula);
  if (pattern === undefined) return undefined;
  for (const block of blocks) {
    const match = pattern.exec(proseOf(block));
    if (match !== null) return { formula, at: block.content.within(match.index, match.index + match[0].length), block };
  }
  return undefined;
}

/** Matches the TeX of a formula in prose, whatever its white space, but not as a part of a word or of longer TeX. */
function patternOf({ tex }: FormulaNode): RegExp | undefined {
  const characters = [...tex.replaceAll(/\s+/g, '')].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (characters.length === 0) return undefined;
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}_\\\\${MASK}])${characters.join('\\s*')}(?![\\p{Script=Latin}\\p{N}_^{]|-\\p{Script=Latin})`,
    'u',
  );
}
