import {
  clip,
  comparing,
  coverOf,
  defineRule,
  error,
  info,
  list,
  quote,
  rangesOf,
  related,
  warning,
} from '../../src/rule-kit.ts';
import type { LanguageNames, RuleContext } from '../../src/rule-kit.ts';
import type { FormulaNode } from '../../src/translation/ast.ts';
import {
  compareFormulas,
  type FormulaDifference,
  type FormulaPair,
  type WrittenFormula,
} from '../../src/compare/formula-difference.ts';
import { texChange } from '../../src/markdown/tex.ts';
import { doubleEscape, texFault } from '../../src/markdown/tex-faults.ts';

interface Data {
  missing: Counts & { formulas: readonly string[] };
  extra: Counts & { formulas: readonly string[] };
  changed: Counts & { expected: string; found: string; removed: string; added: string };
  moved: LanguageNames & { formula: string };
  brokenSource: LanguageNames & { expected: string; found: string };
  unclear: LanguageNames & { formula: string; inside: string; other: string };
  plain: LanguageNames & { formulas: readonly string[] };
}

/** The numbers of formulas on both sides of the aligned pair. */
interface Counts extends LanguageNames {
  sourceCount: number;
  targetCount: number;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'equation-parity',
  category: 'math',
  summary: 'both sides have the same formulas: their count, then the content of each',
  mqm: 'Omission',
  rank: 'formula',
  fixable: 'unsafe',
  messages: {
    missing: error(
      (data) => `${named(data.formulas, data.source)} missing in the ${data.target}${counts(data)}. Add what is missing.`,
    ),
    extra: error(
      (data) =>
        `${named(data.formulas, data.target)} without a counterpart in the ${data.source}${counts(data)}. Remove it, or add it there.`,
    ),
    changed: error(
      ({ source, target, found, removed, added }) =>
        `The formula \`${found}\` of the ${target} differs from the ${source}: expected ${shown(removed)}, found ${shown(added)}. Copy the ${source} formula.`,
    ),
    moved: error(
      ({ source, target, formula }) =>
        `The formula \`${formula}\` stands in another place in the ${target} than in the ${source}. Move it to its place.`,
    ),
    brokenSource: warning(
      ({ source, target, expected, found }) =>
        `The formula \`${expected}\` of the ${source} is malformed TeX, and the ${target} has \`${found}\`. Correct the ${source}, then compare.`,
    ),
    plain: info(
      ({ source, target, formulas: [first = ''] }) =>
        `Formulas of the ${source}, such as \`${first}\`, stand in the ${target} as plain text. Put them between dollars, unless they are meant so.`,
    ),
    unclear: warning(
      ({ formula, inside, other }) =>
        `The ${inside} has the formula \`${formula}\`, the ${other} has parts of it in its text, which may not say the same. Compare the two.`,
    ),
  },

  sides(alignment, context) {
    const { differences, relocated, written } = compareFormulas(alignment, context.languages);
    reportPlain(written, context);
    for (const formulas of relocated) if (formulas[0].display) reportMoved(formulas, context);
    for (const difference of differences) {
      const own = comparing(context, difference.pair);
      for (const formulas of difference.changed) reportChanged(formulas, difference, own);
      reportMissing(difference, own);
      reportExtra(difference, own);
      reportUnclear(difference, own);
    }
    for (const {
      relation,
      source: [source],
      target: [target],
    } of alignment.pairs) {
      if (relation === 'moved' && source?.kind === 'display-math' && target?.kind === 'display-math')
        reportMoved([source, target], context);
    }
  },
});

/** Reports the formulas that became plain text once for a side, since a translator writes them in one way throughout. */
function reportPlain(written: readonly WrittenFormula[], { names, report }: Context): void {
  const [first] = written;
  const texts = [...new Set(written.map(({ pair }) => pair))].flatMap(({ target }) => coverOf(target) ?? []);
  const [at, ...others] = texts;
  if (first === undefined || at === undefined) return;
  report('plain', {
    at,
    side: 'target',
    data: { ...names, formulas: clipped(written.map(({ formula }) => formula)) },
    related: [
      ...related([first.formula], `the ${names.source} formula`),
      ...others.map((range) => ({ range, message: 'and here' })),
    ],
  });
}

function counts({ source, target, sourceCount, targetCount }: Counts): string {
  return ` (here the ${source} has ${sourceCount}, the ${target} ${targetCount})`;
}

function named(formulas: readonly string[], language: string): string {
  const one = formulas.length === 1;
  return `The ${one ? 'formula' : 'formulas'} ${list(formulas, 3)} of the ${language} ${one ? 'is' : 'are'}`;
}

function shown(tex: string): string {
  return tex === '' ? 'nothing' : quote(tex);
}

function clipped(formulas: readonly FormulaNode[]): readonly string[] {
  return formulas.map(({ tex }) => clip(tex));
}

function reportChanged(
  [source, target]: FormulaPair,
  { pair, sourceCount, targetCount }: FormulaDifference,
  context: Context,
): void {
  const { names, report } = context;
  // What is malformed is no model, so there is no fix that copies it.
  if (isMalformed(source) && !isMalformed(target)) {
    report('brokenSource', {
      at: source.range,
      side: 'source',
      data: { ...names, expected: clip(source.tex), found: clip(target.tex) },
      related: related([target], `the ${names.target} formula`),
      claims: [target.range, source.range],
    });
    return;
  }
  report('changed', {
    at: target.range,
    side: 'target',
    data: {
      ...names,
      sourceCount,
      targetCount,
      expected: clip(source.tex),
      found: clip(target.tex),
      ...texChange(source.tex, target.tex),
    },
    related: sourceFormulas([source], context),
    // Of two texts that may not belong together, neither is a model.
    ...(pair.certainty !== 'likely' &&
      !isMalformed(source) && { fix: [{ range: target.content, text: source.content.slice() }] }),
    claims: [target.range, source.range],
  });
}

function isMalformed({ tex }: FormulaNode): boolean {
  return texFault(tex) !== undefined || doubleEscape(tex) !== undefined;
}

function reportMissing({ pair, unclear, sourceCount, targetCount, ...all }: FormulaDifference, context: Context): void {
  const at = pair.gap ?? coverOf(pair.target);
  const missing = all.missing.filter((formula) => !unclear.has(formula));
  if (at === undefined || missing.length === 0) return;
  context.report('missing', {
    at,
    side: 'target',
    data: { ...context.names, sourceCount, targetCount, formulas: clipped(missing) },
    related: sourceFormulas(missing, context),
    claims: rangesOf(missing),
  });
}

function reportExtra({ pair, unclear, sourceCount, targetCount, ...all }: FormulaDifference, { names, report }: Context): void {
  const extra = all.extra.filter((formula) => !unclear.has(formula));
  const [first, ...others] = extra;
  const range = pair.gap ?? coverOf(pair.source);
  if (first === undefined || range === undefined) return;
  report('extra', {
    at: first.range,
    side: 'target',
    data: { ...names, sourceCount, targetCount, formulas: clipped(extra) },
    related: [...related(others, 'and here'), ...related([{ range }], `the ${names.source} text`)],
    claims: rangesOf(extra),
  });
}

/** Reports the first formula of each side that the other side may have in plain characters or in words. */
function reportUnclear({ pair, unclear, missing, extra }: FormulaDifference, context: Context): void {
  const { names, report } = context;
  const [lost, added] = [missing.filter((formula) => unclear.has(formula)), extra.filter((formula) => unclear.has(formula))];
  const at = pair.gap ?? coverOf(pair.target);
  if (lost[0] !== undefined && at !== undefined) {
    report('unclear', {
      at,
      side: 'target',
      data: { ...names, formula: clip(lost[0].tex), inside: names.source, other: names.target },
      related: sourceFormulas(lost, context),
      claims: rangesOf(lost),
    });
  }
  if (added[0] !== undefined) {
    report('unclear', {
      at: added[0].range,
      side: 'target',
      data: { ...names, formula: clip(added[0].tex), inside: names.target, other: names.source },
      related: related(pair.source, `the ${names.source} text`),
      claims: rangesOf(added),
    });
  }
}

function reportMoved([source, target]: FormulaPair, context: Context): void {
  context.report('moved', {
    at: target.range,
    side: 'target',
    data: { ...context.names, formula: clip(source.tex) },
    related: sourceFormulas([source], context),
  });
}

function sourceFormulas(formulas: readonly FormulaNode[], { names }: Context) {
  return related(formulas, `the ${names.source} formula`);
}
