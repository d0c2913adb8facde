import {
  clip,
  contains,
  cover,
  defineRule,
  error,
  formulasOf,
  leafPairs,
  MASK,
  normalizeTex,
  plainTex,
  proseOf,
  textsOf,
} from '../../src/rule-kit.ts';
import type {
  AlignedPair,
  BrokenMath,
  FormulaNode,
  Range,
  RuleContext,
  Section,
  SideName,
  TextBlock,
  Unit,
} from '../../src/rule-kit.ts';

interface Data {
  unclosed: { formula: string };
  strayDisplay: object;
  stray: { source: string; target: string; inside: string };
  undelimited: { source: string; target: string; formula: string };
}

type Context = RuleContext<Data, undefined>;

/** A price: `$40,000`, `$4-12 million`, `$3.5k`, `40$`. */
const MONEY = /^(?:[^$]*\p{Nd}\s?\$|[^$]*\$\s?\p{Nd}[\p{Nd}.,]*(?:(?![\\_{])[\s\p{P}]|[kKmMbB]\b|$))/u;
/** A `$$` is display math, closed or broken. */
const DOLLAR = /(?<![\\$])\$(?!\$)/g;

export default defineRule<Data>({
  id: 'math-delimiters',
  category: 'math',
  summary: 'every `$` and `$$` that opens a formula has one that closes it, on both sides',
  mqm: 'Markup',
  messages: {
    unclosed: error(({ formula }) => `The display formula \`${formula}\` has no closing \`$$\`. Write \`$$\` where it ends.`),
    strayDisplay: error(() => 'The `$$` opens no formula and closes none. Remove it, or write the `$$` that belongs to it.'),
    stray: error(
      ({ source, target, inside }) =>
        `A \`$\` in the ${inside} has no partner, and the ${inside === target ? source : target} has none like it. Close the formula, or write \`\\$\` for the sign.`,
    ),
    undelimited: error(
      ({ source, target, formula }) =>
        `The formula \`${formula}\` stands without \`$\` in the ${target}, expected \`$${formula}$\` as in the ${source}. Put it between \`$\`.`,
    ),
  },

  section(section, context) {
    const sides = section.pairs.flatMap(({ source, target }) => [source, target]);
    for (const broken of section.brokenMath) {
      if (!sides.some(({ blocks }) => blocks.some(({ range }) => contains(range, broken.range)))) {
        reportBroken(broken, 'document', [], section, context);
      }
    }
  },

  sides({ pairs, section }, context) {
    for (const [index, pair] of pairs.entries()) {
      for (const broken of section.brokenMath) {
        const inside = (units: readonly Unit[]) => units.some(({ range }) => contains(range, broken.range));
        if (!inside(pair.source) && !inside(pair.target)) continue;
        // A formula torn apart may leave a piece without a counterpart beside it.
        const torn = [pairs[index - 1], pair, pairs[index + 1]].filter((other) => other === pair || other?.gap !== undefined);
        const claims = torn.flatMap((other) => [...(other?.source ?? []), ...(other?.target ?? [])]).map(({ range }) => range);
        reportBroken(broken, inside(pair.target) ? 'target' : 'source', claims, section, context);
      }
    }
    for (const pair of leafPairs(pairs)) {
      if (!reportStray(pair, section, context)) reportUndelimited(pair, section, context);
    }
  },
});

function reportBroken(
  { kind, range: at }: BrokenMath,
  side: SideName,
  claims: readonly Range[],
  { text }: Section,
  { report }: Context,
): void {
  const finding = { at, side, claims: [...claims, at] };
  const formula = clip(text.slice({ start: at.start + 2, end: at.end }));
  if (kind === 'unclosed') report('unclosed', { ...finding, data: { formula } });
  else report('strayDisplay', { ...finding, data: {} });
}

/** Dollars that delimit nothing and are no prices; a sign that both sides have is meant. True when there was one. */
function reportStray({ source, target, gap }: AlignedPair, section: Section, { languages, report }: Context): boolean {
  if (gap !== undefined) return false;
  const [sources, targets] = [straysIn(source, section), straysIn(target, section)];
  if (sources.length === targets.length) return false;
  const inTarget = targets.length > sources.length;
  const [at] = inTarget ? targets : sources;
  const other = cover((inTarget ? source : target).map(({ range }) => range));
  if (at === undefined || other === undefined) return false;
  const names = { source: languages.source.name, target: languages.target.name };
  report('stray', {
    at,
    side: inTarget ? 'target' : 'source',
    data: { ...names, inside: inTarget ? names.target : names.source },
    related: [{ range: other, message: `the ${inTarget ? names.source : names.target} text` }],
    claims: [...source, ...target].map(({ range }) => range),
  });
  return true;
}

function straysIn(units: readonly Unit[], section: Section): readonly Range[] {
  return units.flatMap(textsOf).flatMap((block) => {
    const prose = proseOf(section.text, block);
    return [...prose.matchAll(DOLLAR)].flatMap(({ index }): Range[] => {
      if (MONEY.test(prose.slice(Math.max(0, index - 2), index + 20))) return [];
      return [{ start: block.content.start + index, end: block.content.start + index + 1 }];
    });
  });
}

/** A formula that the target lacks, but whose text stands in its prose. */
function reportUndelimited({ source, target, gap }: AlignedPair, section: Section, context: Context): void {
  if (gap !== undefined || source.length === 0 || target.length === 0) return;
  const there = new Map<string, number>();
  for (const { tex } of formulasOf(target)) there.set(normalizeTex(tex), (there.get(normalizeTex(tex)) ?? 0) + 1);
  for (const formula of formulasOf(source)) {
    const key = normalizeTex(formula.tex);
    const left = there.get(key) ?? 0;
    if (left > 0) {
      there.set(key, left - 1);
      continue;
    }
    for (const block of target.flatMap(textsOf)) {
      const at = bareFormula(formula, block, section);
      if (at === undefined) continue;
      reportBare(formula, at, block, context);
      break;
    }
  }
}

/** Where the TeX of a formula stands in prose, white space aside, and not as a part of a word or of more TeX. */
function bareFormula({ tex }: FormulaNode, block: TextBlock, section: Section): Range | undefined {
  const forms = new Set([tex.replaceAll(/\s+/g, ''), plainTex(tex)].filter((form) => form !== ''));
  if (forms.size === 0) return undefined;
  const characters = [...forms].map((form) =>
    [...form].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s*'),
  );
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}_\\\\${MASK}])(?:${characters.join('|')})(?![\\p{Script=Latin}\\p{N}_^{])`,
    'u',
  );
  const match = pattern.exec(proseOf(section.text, block));
  if (match === null) return undefined;
  const start = block.content.start + match.index;
  return { start, end: start + match[0].length };
}

function reportBare({ tex, range }: FormulaNode, at: Range, block: TextBlock, { languages, report }: Context): void {
  const names = { source: languages.source.name, target: languages.target.name };
  report('undelimited', {
    at,
    side: 'target',
    data: { ...names, formula: clip(tex) },
    related: [{ range, message: `the ${names.source} formula` }],
    claims: [block.range],
  });
}
