import { clip, coverOf, defineRule, error, leafPairs, proseOf, rangesOf, related, textsOf } from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, Range, RuleContext, SideName, Unit } from '../../src/rule-kit.ts';
import type { BrokenMath } from '../../src/translation/ast.ts';
import { type BareFormula, bareFormulas } from '../../src/compare/bare-formulas.ts';

interface Data {
  unclosed: { formula: string };
  strayDisplay: object;
  stray: LanguageNames & { inside: string };
  undelimited: LanguageNames & { formula: string };
}

type Context = RuleContext<Data>;

/** A price: `$40,000`, `$4-12 million`, `$3.5k`, `40$`. */
const MONEY = /^(?:[^$]*\p{Nd}\s?\$|[^$]*\$\s?\p{Nd}[\p{Nd}.,]*(?:(?![\\_{])[\s\p{P}]|[kKmMbB]\b|$))/u;
/** A single dollar; `$$` belongs to display math. */
const DOLLAR = /(?<![\\$])\$(?!\$)/g;

export default defineRule<Data>({
  id: 'math-delimiters',
  category: 'math',
  summary: 'every `$` and `$$` that opens a formula has one that closes it, on both sides',
  mqm: 'Markup',
  rank: 'delimiter',
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

  translation({ pairs, brokenMath }, context) {
    const blocks = pairs.flatMap(({ source, target }) => [...source.blocks, ...target.blocks]);
    for (const broken of brokenMath.filter(isOwn)) {
      if (!holds(blocks, broken)) reportBroken(broken, 'document', [], context);
    }
  },

  sides({ pairs, translation: { brokenMath } }, context) {
    for (const [index, pair] of pairs.entries()) {
      for (const broken of brokenMath.filter(isOwn)) {
        const inTarget = holds(pair.target, broken);
        if (!inTarget && !holds(pair.source, broken)) continue;
        // A broken formula may leave a piece of it as a gap next to the pair.
        const torn = [pairs[index - 1], pair, pairs[index + 1]].filter((other) => other === pair || other?.gap !== undefined);
        const claims = rangesOf(torn.flatMap((other) => [...(other?.source ?? []), ...(other?.target ?? [])]));
        reportBroken(broken, inTarget ? 'target' : 'source', claims, context);
      }
    }
    const whole = leafPairs(pairs).filter((pair) => pair.gap === undefined && !reportStray(pair, context));
    for (const bare of bareFormulas(whole, context.languages)) reportUndelimited(bare, context);
  },
});

/** An environment without delimiters is a finding of `tex-syntax`. */
function isOwn({ kind }: BrokenMath): boolean {
  return kind !== 'bare';
}

function holds(units: readonly Unit[], broken: BrokenMath): boolean {
  return units.some(({ range }) => range.contains(broken.range));
}

function reportBroken({ kind, range: at }: BrokenMath, side: SideName, claims: readonly Range[], { report }: Context): void {
  const finding = { at, side, claims: [...claims, at] };
  if (kind === 'unclosed') report('unclosed', { ...finding, data: { formula: clip(at.within(2).slice()) } });
  else report('strayDisplay', { ...finding, data: {} });
}

/** Reports dollars that delimit no formula and are no prices, unless both sides have them. Returns true if it found any. */
function reportStray(pair: AlignedPair, { names, report }: Context): boolean {
  const strays = { source: straysIn(pair.source), target: straysIn(pair.target) };
  if (strays.source.length === strays.target.length) return false;
  const [side, other] =
    strays.target.length > strays.source.length ? (['target', 'source'] as const) : (['source', 'target'] as const);
  const [at] = strays[side];
  const counterpart = coverOf(pair[other]);
  if (at === undefined || counterpart === undefined) return false;
  report('stray', {
    at,
    side,
    data: { ...names, inside: names[side] },
    related: related([{ range: counterpart }], `the ${names[other]} text`),
    claims: rangesOf([...pair.source, ...pair.target]),
  });
  return true;
}

function straysIn(units: readonly Unit[]): readonly Range[] {
  return units.flatMap(textsOf).flatMap((block) => {
    const prose = proseOf(block);
    const dollars = Array.from(prose.matchAll(DOLLAR), ({ index }) => index);
    const strays = dollars.filter((index) => !MONEY.test(prose.slice(Math.max(0, index - 2), index + 20)));
    return strays.map((index) => block.content.within(index, index + 1));
  });
}

function reportUndelimited({ formula, at, block }: BareFormula, { names, report }: Context): void {
  report('undelimited', {
    at,
    side: 'target',
    data: { ...names, formula: clip(formula.tex) },
    related: related([formula], `the ${names.source} formula`),
    claims: [block.range],
  });
}
