import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { foldMath, hasPlain, plainMath } from '../markdown/plain-math.ts';
import { likeness } from '../text/likeness.ts';
import { lengthCost } from './cost.ts';
import type { Features } from './features.ts';
import { formulasOf, rawOf } from './units.ts';
import type { Unit } from './alignment.ts';

/** Two ways to write one formula are at least so alike in the signs that both may use. */
const ALIKE = 0.7;
/** The highest cost of the lengths of two texts that are paired for their formulas. */
const LENGTHS = 0.8;
/** In UTF-16 units: longer than any formula in plain characters. */
const LONGEST = 400;
/** The number of an equation at the end of its line. */
const EQUATION_NUMBER = /\([\p{L}\p{Nd}.]{1,8}\)\s*$/u;
const RELATION = /[=≈≤≥<>∝∈→]/u;

/** A unit with the language that it is written in. */
interface Written {
  readonly unit: Unit;
  readonly language: Language;
}

/**
 * Does one of two units write in plain characters the formulas that the other sets in TeX? Then they share no value by which they
 * could have been aligned.
 */
export function writesFormulas({ unit }: Features, target: Features, languages: Languages, ratio: number): boolean {
  const [a, b] = [
    { unit, language: languages.source },
    { unit: target.unit, language: languages.target },
  ];
  if (unit.kind !== target.unit.kind) return isFormulaOf(a, b) || isFormulaOf(b, a);
  if (unit.kind === 'display-math' || !(hasFormulas(a, b) || hasFormulas(b, a))) return false;
  const [from, to] = [a, b].map(({ unit: { range }, language }) => foldMath(range.slice(), language).length);
  return lengthCost((from ?? 0) * ratio, to ?? 0) <= LENGTHS;
}

/** Has a text in plain characters most of the formulas, two at least, of another one? */
function hasFormulas(text: Written, other: Written): boolean {
  const formulas = new Set(formulasOf([other.unit]).map(({ tex }) => plainMath(tex, other.language)));
  if (formulas.size < 2) return false;
  const folded = foldMath(rawOf([text.unit]), text.language);
  const written = [...formulas].filter((plain) => plain.length > 1 && hasPlain(folded, plain));
  return written.length > 1 && written.length * 2 > formulas.size;
}

/** Is a paragraph or code nothing but a display formula of the other side in plain characters? */
function isFormulaOf({ unit, language }: Written, other: Written): boolean {
  if (other.unit.kind !== 'display-math' || (unit.kind !== 'paragraph' && unit.kind !== 'code-block')) return false;
  const text = unit.kind === 'code-block' ? unit.value : unit.range.slice();
  if (text.length > LONGEST || !RELATION.test(text)) return false;
  const plain = plainMath(text.trim().replace(EQUATION_NUMBER, ''), language);
  return likeness(plain, plainMath(other.unit.tex, other.language)) >= ALIKE;
}
