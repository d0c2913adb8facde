import {
  clip,
  cover,
  defineRule,
  error,
  formulasOf,
  leafPairs,
  normalizeTex,
  normalizeTexWords,
  plainTex,
  texChange,
  texTokens,
} from '../../src/rule-kit.ts';
import type {
  AlignedPair,
  Alignment,
  FormulaNode,
  Language,
  Languages,
  Range,
  RuleContext,
  SourceText,
  Unit,
} from '../../src/rule-kit.ts';

interface Data {
  missing: Counts & { formulas: readonly string[] };
  extra: Counts & { formulas: readonly string[] };
  changed: Counts & { expected: string; found: string; removed: string; added: string };
  moved: Sides & { formula: string };
}

interface Sides {
  source: string;
  target: string;
}

/** How many formulas the pair of blocks has on either side. */
interface Counts extends Sides {
  sourceCount: number;
  targetCount: number;
}

type Context = RuleContext<Data, undefined>;

/** The formulas of an aligned pair that the other side of the pair does not have. */
interface Difference {
  readonly index: number;
  readonly pair: AlignedPair;
  readonly missing: FormulaNode[];
  readonly extra: FormulaNode[];
  readonly counts: { readonly sourceCount: number; readonly targetCount: number };
}

export default defineRule<Data>({
  id: 'equation-parity',
  category: 'math',
  summary: 'both sides have the same formulas: their count, then the content of each',
  mqm: 'Omission',
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
  },

  sides(alignment, context) {
    const differences = leafPairs(alignment.pairs).flatMap((pair, index) =>
      differenceOf(pair, index, alignment, context.languages),
    );
    for (const [missing, extra] of relocated(differences)) {
      if (missing.formula.display && missing.index !== extra.index) reportMoved(missing.formula, extra.formula, context);
    }
    for (const difference of differences) {
      reportChanged(difference, alignment, context);
      reportMissing(difference, context);
      reportExtra(difference, context);
    }
    for (const pair of alignment.pairs) {
      const [source, target] = [pair.source[0], pair.target[0]];
      if (pair.relation === 'moved' && source?.kind === 'display-math' && target?.kind === 'display-math')
        reportMoved(source, target, context);
    }
  },
});

function counts({ source, target, sourceCount, targetCount }: Counts): string {
  return ` (here the ${source} has ${sourceCount}, the ${target} ${targetCount})`;
}

function named(formulas: readonly string[], language: string): string {
  const shownFirst = formulas.slice(0, 3).map((formula) => `\`${formula}\``);
  const rest = formulas.length > 3 ? ` and ${formulas.length - 3} more` : '';
  return formulas.length === 1
    ? `The formula ${shownFirst.join()} of the ${language} is`
    : `The formulas ${shownFirst.join(', ')}${rest} of the ${language} are`;
}

function shown(tex: string): string {
  return tex === '' ? 'nothing' : `\`${tex}\``;
}

function differenceOf(pair: AlignedPair, index: number, { section }: Alignment, languages: Languages): readonly Difference[] {
  // What stands in a gap is missing with its block; only a display formula is a block of its own.
  if (pair.gap !== undefined && ![...pair.source, ...pair.target].every(({ kind }) => kind === 'display-math')) return [];
  const [sources, targets] = [formulasOf(pair.source), formulasOf(pair.target)];
  if (sources.length + targets.length === 0) return [];
  const [missing, extra] = [[...sources], [...targets]];
  for (const normalize of [normalizeTex, normalizeTexWords]) removeCommon(missing, extra, normalize);
  const [sourceText, targetText] = [pair.source, pair.target].map((units) =>
    units.map((unit) => textWithoutMath(unit, section.text)).join('\n'),
  );
  // What a side writes in plain characters or in words is there all the same.
  const lost = missing.filter(({ tex }) => !isSpelled(tex, targetText ?? '', languages.target));
  const added = extra.filter(({ tex }) => !isPlain(tex, sourceText ?? '') && !isSpelled(tex, sourceText ?? '', languages.source));
  if (lost.length + added.length === 0) return [];
  return [{ index, pair, missing: lost, extra: added, counts: { sourceCount: sources.length, targetCount: targets.length } }];
}

/** What stands in another formula is not written out. */
function textWithoutMath(unit: Unit, text: SourceText): string {
  let rest = text.slice(unit.range);
  for (const { range } of formulasOf([unit]).toReversed()) {
    rest = `${rest.slice(0, range.start - unit.range.start)} ${rest.slice(range.end - unit.range.start)}`;
  }
  return rest;
}

function isPlain(tex: string, text: string): boolean {
  return text.replaceAll(/\s+/g, '').includes(plainTex(tex));
}

/** Is the formula one letter that the text calls by its name: `$\epsilon$-greedy`? */
function isSpelled(tex: string, text: string, { letterNames }: Language): boolean {
  const letter = plainTex(tex);
  return letterNames?.get(letter)?.some((name) => text.includes(name)) ?? false;
}

/** Takes the formulas out of both lists that are the same after normalizing. */
function removeCommon(missing: FormulaNode[], extra: FormulaNode[], normalize: (tex: string) => string): void {
  for (const formula of [...missing]) {
    const match = extra.findIndex((other) => normalize(other.tex) === normalize(formula.tex));
    if (match < 0) continue;
    extra.splice(match, 1);
    missing.splice(missing.indexOf(formula), 1);
  }
}

interface Placed {
  readonly formula: FormulaNode;
  readonly index: number;
}

/** Takes out the formulas that one pair lacks and another has too many of; they are there, in another block. */
function relocated(differences: readonly Difference[]): (readonly [Placed, Placed])[] {
  const found: (readonly [Placed, Placed])[] = [];
  for (const from of differences) {
    for (const formula of [...from.missing]) {
      const key = normalizeTex(formula.tex);
      for (const to of differences) {
        const match = to.extra.find((other) => normalizeTex(other.tex) === key);
        if (match === undefined) continue;
        to.extra.splice(to.extra.indexOf(match), 1);
        from.missing.splice(from.missing.indexOf(formula), 1);
        found.push([
          { formula, index: from.index },
          { formula: match, index: to.index },
        ]);
        break;
      }
    }
  }
  return found;
}

/** A missing and an extra formula of one pair that look alike are one formula that changed. */
function reportChanged(difference: Difference, { section: { text } }: Alignment, context: Context): void {
  const { missing, extra, counts: found } = difference;
  for (const formula of [...missing]) {
    const ranked = extra.map((other) => ({ other, likeness: likeness(formula, other) })).sort((a, b) => b.likeness - a.likeness);
    const [best] = ranked;
    if (best === undefined || (best.likeness < 0.5 && missing.length + extra.length > 2)) continue;
    missing.splice(missing.indexOf(formula), 1);
    extra.splice(extra.indexOf(best.other), 1);
    context.report('changed', {
      at: best.other.range,
      side: 'target',
      data: {
        ...sidesOf(context),
        ...found,
        expected: clip(formula.tex),
        found: clip(best.other.tex),
        ...texChange(formula.tex, best.other.tex),
      },
      related: [related(formula, context)],
      fix: [{ range: best.other.content, text: text.slice(formula.content) }],
      claims: [best.other.range, formula.range],
    });
  }
}

/** 0 … 1 by the tokens that both formulas have. */
function likeness(a: FormulaNode, b: FormulaNode): number {
  const rest = texTokens(b.tex);
  const all = texTokens(a.tex);
  const shared = all.filter((token) => {
    const index = rest.indexOf(token);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / Math.max(1, all.length + shared.length + rest.length);
}

function reportMissing({ pair, missing, counts: found }: Difference, context: Context): void {
  const at: Range | undefined = pair.gap ?? cover(pair.target.map(({ range }) => range));
  if (at === undefined || missing.length === 0) return;
  context.report('missing', {
    at,
    side: 'target',
    data: { ...sidesOf(context), ...found, formulas: missing.map(({ tex }) => clip(tex)) },
    related: missing.map((formula) => related(formula, context)),
    claims: missing.map(({ range }) => range),
  });
}

function reportExtra({ pair, extra, counts: found }: Difference, context: Context): void {
  const [first, ...others] = extra;
  const counterpart = pair.gap ?? cover(pair.source.map(({ range }) => range));
  if (first === undefined || counterpart === undefined) return;
  context.report('extra', {
    at: first.range,
    side: 'target',
    data: { ...sidesOf(context), ...found, formulas: extra.map(({ tex }) => clip(tex)) },
    related: [
      ...others.map(({ range }) => ({ range, message: 'and here' })),
      { range: counterpart, message: `the ${context.languages.source.name} text` },
    ],
    claims: extra.map(({ range }) => range),
  });
}

function reportMoved(source: FormulaNode, target: FormulaNode, context: Context): void {
  context.report('moved', {
    at: target.range,
    side: 'target',
    data: { ...sidesOf(context), formula: clip(source.tex) },
    related: [related(source, context)],
  });
}

function related({ range }: FormulaNode, { languages }: Context) {
  return { range, message: `the ${languages.source.name} formula` };
}

function sidesOf({ languages }: Context): Sides {
  return { source: languages.source.name, target: languages.target.name };
}
