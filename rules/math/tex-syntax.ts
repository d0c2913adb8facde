import { clip, defineRule, formulasOf, info, memoize, proseOf, quote, related, textsOf, warning } from '../../src/rule-kit.ts';
import type { Language, LanguageNames, Range, RuleContext, Side, SideRole, Translation } from '../../src/rule-kit.ts';
import { hasScript, scriptClass } from '../../src/language/scripts.ts';
import { doubleEscape, texFault } from '../../src/markdown/tex-faults.ts';
import { groupBy } from '../../src/text/group-by.ts';
import type { FormulaNode } from '../../src/translation/ast.ts';

interface Data {
  braces: { formula: string; missing: string };
  delimiters: { formula: string; left: number; right: number };
  environment: { formula: string; environment: string };
  torn: { found: string; expected: string };
  doubleEscape: { command: string; count: number };
  foreignMark: { mark: string; expected: string };
  letters: { language: string; letters: string };
  bareEnvironment: { environment: string };
  sharedEnvironment: LanguageNames & { environment: string };
}

type Context = RuleContext<Data>;

interface SideFormula {
  readonly formula: FormulaNode;
  readonly side: SideRole;
}

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
    torn: warning(
      ({ found, expected }) => `A space divides the command \`${found}\`, expected \`${expected}\`. Write it without the space.`,
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
    sharedEnvironment: info(
      ({ source, target, environment }) =>
        `The environment \`${environment}\` stands outside a formula in the ${source} and the ${target} alike. Ignore this if the program that shows them reads LaTeX.`,
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
    const found = doubleEscape(formula.tex);
    if (found === undefined) return [];
    const { command, index } = found;
    return [{ command, side, range: formula.content.within(index, index + command.length) }];
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
  for (const [tex, [first, ...others]] of groupBy(formulas, ({ formula }) => formula.tex)) {
    if (first === undefined || doubleEscape(tex) !== undefined) continue;
    const place = {
      at: first.formula.range,
      side: first.side,
      related: related(
        others.map(({ formula }) => formula),
        'the same formula',
      ),
    };
    const formula = clip(tex);
    const fault = texFault(tex);
    switch (fault?.kind) {
      case 'braces':
        context.report('braces', { ...place, data: { formula, missing: fault.missing } });
        break;
      case 'environment':
        context.report('environment', { ...place, data: { formula, environment: fault.environment } });
        break;
      case 'delimiters':
        context.report('delimiters', { ...place, data: { formula, left: fault.left, right: fault.right } });
        break;
      case 'torn':
        context.report('torn', { ...place, data: { found: fault.found, expected: fault.expected } });
        break;
      default:
    }
  }
}

const lettersOf = memoize((language: Language): RegExp => {
  const own = scriptClass(language);
  return new RegExp(`[${own}][${own}\\p{M}\\s]*`, 'u');
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
  // Formulas are written with these letters in any language.
  if (hasScript(target, 'Latin') || hasScript(target, 'Greek')) return;
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
function reportBareEnvironments(translation: Translation, { names, report }: Context): void {
  const places: { environment: string; side: SideRole; range: Range }[] = [];
  for (const { role: side, blocks, range: whole } of sidesOf(translation)) {
    for (const { kind, range } of translation.brokenMath) {
      const [begin = '', name] = kind === 'bare' && whole.contains(range) ? (BARE_ENVIRONMENT.exec(range.slice()) ?? []) : [];
      if (name !== undefined) places.push({ environment: name, side, range: range.within(0, begin.length) });
    }
    for (const block of blocks.flatMap(textsOf)) {
      const match = BARE_ENVIRONMENT.exec(proseOf(block));
      if (match?.[1] === undefined) continue;
      const range = block.content.within(match.index, match.index + match[0].length);
      places.push({ environment: match[1], side, range });
    }
  }
  for (const [environment, [first, ...others]] of groupBy(places, (place) => place.environment)) {
    if (first === undefined) continue;
    const finding = { at: first.range, side: first.side, related: related(others, 'and here') };
    // What the translation took over as it stands is no fault of its own, and may be what a program for LaTeX reads.
    const own = others.filter(({ side }) => side === first.side).length + 1;
    if (own * 2 === others.length + 1) report('sharedEnvironment', { ...finding, data: { ...names, environment } });
    else report('bareEnvironment', { ...finding, data: { environment } });
  }
}
