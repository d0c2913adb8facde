import { clip, defineRule, formulasOf, memoize, proseOf, quote, related, textsOf, warning } from '../../src/rule-kit.ts';
import type { Language, Range, RuleContext, Side, SideRole, Translation } from '../../src/rule-kit.ts';
import type { FormulaNode } from '../../src/translation/ast.ts';

interface Data {
  braces: { formula: string; missing: string };
  delimiters: { formula: string; left: number; right: number };
  environment: { formula: string; environment: string };
  doubleEscape: { command: string; count: number };
  foreignMark: { mark: string; expected: string };
  letters: { language: string; letters: string };
  bareEnvironment: { environment: string };
}

type Context = RuleContext<Data>;

interface SideFormula {
  readonly formula: FormulaNode;
  readonly side: SideRole;
}

const DOUBLE_ESCAPE = /\\\\[A-Za-z]{2,}/;
/** Environments, whose rows may start with letters directly after `\\`. */
const ENVIRONMENT = /\\(begin|end)\s*\{([^{}]*)\}/g;
const BARE_ENVIRONMENT = /\\begin\{([^{}]+)\}/;
/** Commands whose argument may be text in any language. */
const TEXT = /\\(?:text\w*|mbox|mathrm|operatorname)\s*\{(?:[^{}]|\{[^{}]*\})*\}/g;

export default defineRule<Data>({
  id: 'tex-syntax',
  category: 'math',
  summary: 'formulas are well-formed TeX: braces, `\\left` and `\\right`, environments, escapes, letters of the right script',
  mqm: 'Markup',
  rank: 'syntax of a formula',
  fixable: 'safe',
  messages: {
    braces: warning(
      ({ formula, missing }) => `The braces of \`${formula}\` are not balanced: a \`${missing}\` is missing. Add it.`,
    ),
    delimiters: warning(
      ({ formula, left, right }) =>
        `\`${formula}\` has ${left} \`\\left\` and ${right} \`\\right\`, expected as many. Add the missing one.`,
    ),
    environment: warning(
      ({ formula, environment }) =>
        `The environment \`${environment}\` of \`${formula}\` does not both begin and end. Add what is missing.`,
    ),
    doubleEscape: warning(
      ({ command }) => `\`${command}\` has a backslash too many, expected \`${command.slice(1)}\`. Remove it wherever it stands.`,
    ),
    foreignMark: warning(
      ({ mark, expected }) => `\`${mark}\` stands in a formula, expected \`${expected}\`. Write \`${expected}\`.`,
    ),
    letters: warning(
      ({ language, letters }) =>
        `The ${language} \`${letters}\` stands in a formula outside a text command. Write \`\\text{${letters}}\`.`,
    ),
    bareEnvironment: warning(
      ({ environment }) =>
        `The environment \`${environment}\` stands outside a formula. Put it between \`$$\`, or write it as Markdown.`,
    ),
  },

  translation(translation, context) {
    const formulas = sidesOf(translation).flatMap((side) =>
      formulasOf(side.blocks).map((formula): SideFormula => ({ formula, side: side.role })),
    );
    reportDoubleEscapes(formulas, context);
    reportOncePerFormula(formulas, context);
    for (const { formula, side } of formulas) if (side === 'target') reportScript(formula, context);
    reportBareEnvironments(translation, context);
  },
});

function sidesOf({ pairs }: Translation): readonly Side[] {
  return pairs.flatMap(({ source, target }) => [source, target]);
}

/** Reports doubled backslashes as one finding with all places, since one slip of pasting causes all of them. */
function reportDoubleEscapes(formulas: readonly SideFormula[], { report }: Context): void {
  const places = formulas.flatMap(({ formula, side }) => {
    const match = DOUBLE_ESCAPE.exec(formula.tex);
    const inRows = /\\begin\s*\{/.test(formula.tex.replaceAll(/\\\\begin/g, '')) && match?.[0] !== '\\\\begin';
    if (match === null || inRows) return [];
    const [command] = match;
    return [{ command, side, range: formula.content.within(match.index, match.index + command.length) }];
  });
  const [first, ...others] = places;
  if (first === undefined) return;
  report('doubleEscape', {
    at: first.range,
    side: first.side,
    data: { command: first.command, count: places.length },
    related: others.map(({ range, command }) => ({ range, message: `${quote(command)} here` })),
  });
}

/** Reports a broken formula that is the same on both sides once. */
function reportOncePerFormula(formulas: readonly SideFormula[], context: Context): void {
  const seen = new Map<string, SideFormula[]>();
  for (const entry of formulas) seen.set(entry.formula.tex, [...(seen.get(entry.formula.tex) ?? []), entry]);
  for (const [tex, [first, ...others]] of seen) {
    if (first === undefined || DOUBLE_ESCAPE.test(tex)) continue;
    const place = {
      at: first.formula.range,
      side: first.side,
      related: related(
        others.map(({ formula }) => formula),
        'the same formula',
      ),
    };
    const formula = clip(tex);
    const missing = missingBrace(tex);
    const left = tex.match(/\\left(?![A-Za-z])/g)?.length ?? 0;
    const right = tex.match(/\\right(?![A-Za-z])/g)?.length ?? 0;
    const environment = unbalancedEnvironment(tex);
    if (missing !== undefined) context.report('braces', { ...place, data: { formula, missing } });
    else if (environment !== undefined) context.report('environment', { ...place, data: { formula, environment } });
    else if (left !== right) context.report('delimiters', { ...place, data: { formula, left, right } });
  }
}

function missingBrace(tex: string): '{' | '}' | undefined {
  let depth = 0;
  for (const [token] of tex.matchAll(/\\.|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth < 0) return '{';
  }
  return depth > 0 ? '}' : undefined;
}

function unbalancedEnvironment(tex: string): string | undefined {
  const open: string[] = [];
  for (const [, command, name = ''] of tex.matchAll(ENVIRONMENT)) {
    if (command === 'begin') open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open[0];
}

const lettersOf = memoize(({ script }: Language): RegExp => {
  return new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}\\s]*`, 'u');
});

/** Reports marks and letters of the target's script inside a formula. */
function reportScript({ content }: FormulaNode, { languages: { target }, report }: Context): void {
  const tex = content.slice().replaceAll(TEXT, (command) => ' '.repeat(command.length));
  const marks = new Map(Array.from(target.typography?.marks ?? [], ([latin, own]) => [own, latin]));
  for (const [index, mark] of [...tex].entries()) {
    const expected = marks.get(mark);
    if (expected === undefined) continue;
    const at = content.within(index, index + mark.length);
    report('foreignMark', { at, side: 'target', data: { mark, expected }, fix: [{ range: at, text: expected }] });
  }
  if (target.script === 'Latin') return;
  const letters = lettersOf(target).exec(tex.replaceAll(/[^\p{L}\p{M}\s]/gu, '\0'));
  if (letters === null) return;
  const word = letters[0].trimEnd();
  report('letters', {
    at: content.within(letters.index, letters.index + word.length),
    side: 'target',
    data: { language: target.name, letters: clip(word) },
  });
}

/** Reports environments outside of formulas: one finding for each environment in a file, at its first place. */
function reportBareEnvironments(translation: Translation, { report }: Context): void {
  const places = new Map<string, { side: SideRole; range: Range }[]>();
  for (const { role: side, blocks } of sidesOf(translation)) {
    for (const block of blocks.flatMap(textsOf)) {
      const match = BARE_ENVIRONMENT.exec(proseOf(block));
      if (match?.[1] === undefined) continue;
      const range = block.content.within(match.index, match.index + match[0].length);
      places.set(match[1], [...(places.get(match[1]) ?? []), { side, range }]);
    }
  }
  for (const [environment, [first, ...others]] of places) {
    if (first === undefined) continue;
    report('bareEnvironment', {
      at: first.range,
      side: first.side,
      data: { environment },
      related: related(others, 'and here'),
    });
  }
}
