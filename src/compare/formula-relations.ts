/** Formulas with a relation, which one side may turn round, or say in words between its two parts. */
import { normalizeTex, texTokens } from '../markdown/tex.ts';
import type { FormulaNode } from '../translation/ast.ts';

/** Relations with those that say the same when their sides change places; several forms of one relation have one name. */
const RELATIONS: ReadonlyMap<string, readonly [name: string, turned: string]> = new Map(
  Object.entries({
    '=': ['=', '='],
    '\\ne': ['\\ne', '\\ne'],
    '\\neq': ['\\ne', '\\ne'],
    '\\approx': ['\\approx', '\\approx'],
    '\\equiv': ['\\equiv', '\\equiv'],
    '\\cong': ['\\cong', '\\cong'],
    '\\simeq': ['\\simeq', '\\simeq'],
    '<': ['<', '>'],
    '\\lt': ['<', '>'],
    '>': ['>', '<'],
    '\\gt': ['>', '<'],
    '\\le': ['\\le', '\\ge'],
    '\\leq': ['\\le', '\\ge'],
    '\\leqslant': ['\\le', '\\ge'],
    '\\ge': ['\\ge', '\\le'],
    '\\geq': ['\\ge', '\\le'],
    '\\geqslant': ['\\ge', '\\le'],
    '\\in': ['\\in', '\\ni'],
    '\\ni': ['\\ni', '\\in'],
    '\\subset': ['\\subset', '\\supset'],
    '\\supset': ['\\supset', '\\subset'],
    '\\subseteq': ['\\subseteq', '\\supseteq'],
    '\\supseteq': ['\\supseteq', '\\subseteq'],
    '\\sim': ['\\sim', ''],
    '\\to': ['\\to', ''],
    '\\propto': ['\\propto', ''],
  }),
);
const OPENING: ReadonlySet<string> = new Set(['(', '[', '{', '\\{']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}', '\\}']);

/** A formula in its parts before, between and after the relations that stand in no bracket. */
interface Divided {
  readonly parts: readonly string[];
  readonly signs: readonly string[];
}

function divided(tex: string): Divided {
  const parts: string[][] = [[]];
  const signs: string[] = [];
  let depth = 0;
  for (const token of texTokens(tex)) {
    if (OPENING.has(token)) depth++;
    if (CLOSING.has(token)) depth--;
    if (depth === 0 && RELATIONS.has(token)) {
      signs.push(token);
      parts.push([]);
    } else parts.at(-1)?.push(token);
  }
  return { parts: parts.map((tokens) => normalizeTex(tokens.join(' '))), signs };
}

/** Do two formulas in running text say the same with their sides in the other order: `n = |V|` and `|V| = n`? */
export function isTurned(source: FormulaNode, target: FormulaNode): boolean {
  if (source.display || target.display) return false;
  const [a, b] = [divided(source.tex), divided(target.tex)];
  const [relation, other] = [RELATIONS.get(a.signs[0] ?? ''), RELATIONS.get(b.signs[0] ?? '')];
  if (a.signs.length !== 1 || b.signs.length !== 1 || relation === undefined || other === undefined) return false;
  return relation[1] === other[0] && a.parts[0] === b.parts[1] && a.parts[1] === b.parts[0];
}

/** Removes the formulas of which another list has the parts, each by itself, as in `$e$ of $E$`; and these parts. */
export function takeDivided(wholes: FormulaNode[], others: FormulaNode[]): void {
  for (const whole of [...wholes]) {
    const { parts } = divided(whole.tex);
    const found: FormulaNode[] = [];
    for (const part of parts) {
      const other = others.find((formula) => !found.includes(formula) && normalizeTex(formula.tex) === part);
      if (other !== undefined) found.push(other);
    }
    if (whole.display || parts.length < 2 || found.length < parts.length) continue;
    wholes.splice(wholes.indexOf(whole), 1);
    for (const other of found) others.splice(others.indexOf(other), 1);
  }
}
