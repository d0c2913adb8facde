import {
  compareNumbers,
  contains,
  defineRule,
  error,
  isHeavy,
  overlaps,
  quantityChange,
  readNumbers,
  readOrdinal,
  swappedPairs,
  textSpans,
  textsOf,
  warning,
  withoutRelocated,
  withoutRepeats,
} from '../../src/rule-kit.ts';
import type {
  AlignedPair,
  Language,
  NumberDifference,
  NumberSpan,
  NumberText,
  QuantityChange,
  Range,
  RuleContext,
  SourceText,
  Unit,
} from '../../src/rule-kit.ts';

interface Values {
  source: string;
  target: string;
  expected: readonly string[];
  found: readonly string[];
}

type MessageId = 'missing' | 'extra' | 'changed' | 'digit' | 'swapped' | QuantityChange;

type Data = Record<MessageId, Values>;

type Context = RuleContext<Data, undefined>;

type Matched = NumberDifference['matched'];

interface Compared extends NumberDifference {
  readonly pair: AlignedPair;
}

export default defineRule<Data>({
  id: 'number-parity',
  category: 'numbers',
  summary: 'both sides have the same numbers, with their signs, percent signs, scales and units',
  mqm: 'Mistranslation',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `${listed(expected, 'stands', 'stand')} in the ${source}, but not in the ${target}. Add what is missing.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `${listed(found, 'stands', 'stand')} in the ${target}, but not in the ${source}. Correct or remove it.`,
    ),
    changed: error((data) => `${became(data)} Correct the number.`),
    digit: warning((data) => `${became(data)} Correct the number.`),
    swapped: error(
      ({ source, target, expected, found }) =>
        `Two numbers changed places in the ${target}: expected ${values(expected)} as in the ${source}, found ${values(found)}. Put each in its place.`,
    ),
    percent: error((data) => `${became(data)} Correct the percent sign.`),
    sign: error((data) => `${became(data)} Correct the sign.`),
    scale: error((data) => `${became(data)} Correct what multiplies the number.`),
    unit: error((data) => `${became(data)} Correct the unit.`),
  },

  sides({ pairs, section: { text } }, context) {
    const compared = comparedPairs(pairs).map((pair) => compare(pair, text, context));
    for (const difference of compared) {
      if (difference.pair.gap !== undefined) continue;
      const swapped = swappedPairs(difference.matched);
      const unmoved = difference.matched.filter((pair) => !swapped.includes(pair));
      if (swapped.length > 0) reportPairs('swapped', swapped, context);
      reportQuantities(unmoved, context);
      const left = withoutRepeats(withoutRelocated(difference, compared));
      reportValues(left, () => placeOf({ ...difference, ...left }, text), context);
    }
  },
});

/** Rows are compared as a whole, so that numbers that changed cells are seen. */
function comparedPairs(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  return pairs.flatMap((pair) => {
    const isRow = [...pair.source, ...pair.target].every(({ kind }) => kind === 'row');
    return isRow || pair.children.length === 0 ? [pair] : comparedPairs(pair.children);
  });
}

function values(raw: readonly string[]): string {
  const shown = raw.slice(0, 5).map((value) => `\`${value}\``);
  return shown.join(', ') + (raw.length > 5 ? ` and ${raw.length - 5} more` : '');
}

function listed(raw: readonly string[], one: string, several: string): string {
  return raw.length > 1 ? `The numbers ${values(raw)} ${several}` : `The number ${values(raw)} ${one}`;
}

function became({ source, target, expected, found }: Values): string {
  return `${values(expected)} of the ${source} became ${values(found)} in the ${target}.`;
}

/** The numbers of a pair of units, those of headings' own numbering left out: `heading-parity` compares them. */
function compare(pair: AlignedPair, text: SourceText, { languages }: Context): Compared {
  const half = (units: readonly Unit[], language: Language): NumberText => ({
    numbers: units.flatMap(textsOf).flatMap((block) => {
      const numbers = readNumbers(textSpans(text, block, language).rest, block.content.start, language);
      const own =
        block.kind === 'heading' ? readOrdinal(text.slice(block.content), block.content.start, [language])?.range : undefined;
      return own === undefined ? numbers : numbers.filter(({ range }) => !overlaps(own, range));
    }),
    raw: units.map(({ range }) => text.slice(range)).join('\n'),
    language,
  });
  return { pair, ...compareNumbers(half(pair.source, languages.source), half(pair.target, languages.target)) };
}

function reportQuantities(matched: Matched, context: Context): void {
  for (const kind of ['percent', 'sign', 'scale', 'unit'] as const) {
    const different = matched.filter(([source, target]) => quantityChange(source, target) === kind);
    if (different.length > 0) reportPairs(kind, different, context);
  }
}

function reportPairs(messageId: MessageId, pairs: Matched, context: Context): void {
  const expected = pairs.map(([number]) => number);
  const found = pairs.map(([, number]) => number).sort((a, b) => a.range.start - b.range.start);
  context.report(messageId, findingOf(expected, found, found, context));
}

function reportValues({ missing, extra }: NumberDifference, placeOfMissing: () => Range, context: Context): void {
  const [heavyMissing, heavyExtra] = [missing.filter(isHeavy), extra.filter(isHeavy)];
  if (missing.length > 0 && extra.length > 0) {
    const [expected, found] = heavyMissing.length > 0 && heavyExtra.length > 0 ? [heavyMissing, heavyExtra] : [missing, extra];
    if ([...expected, ...found].some(isHeavy)) context.report('changed', findingOf(expected, found, found, context));
    else if (missing.length === 1 && extra.length === 1) context.report('digit', findingOf(expected, found, found, context));
  } else if (heavyMissing.length > 0) {
    context.report('missing', findingOf(heavyMissing, [], [{ range: placeOfMissing() }], context));
  } else if (heavyExtra.length > 0) {
    context.report('extra', findingOf([], heavyExtra, heavyExtra, context));
  }
}

/** The text that ought to hold the missing numbers: the one with the number before the first of them. */
function placeOf({ pair, matched, missing: [first] }: Compared, text: SourceText): Range {
  const before = matched.findLast(([number]) => first !== undefined && number.range.end <= first.range.start)?.[1];
  const texts = pair.target.flatMap(textsOf);
  const block = texts.find(({ content }) => before !== undefined && contains(content, before.range)) ?? texts[0];
  return text.trim(block?.content ?? pair.target[0]?.range ?? { start: 0, end: 0 });
}

function findingOf(
  missing: readonly NumberSpan[],
  extra: readonly NumberSpan[],
  places: readonly { readonly range: Range }[],
  { languages }: Context,
) {
  const [first, ...others] = places;
  const [source, target] = [languages.source.name, languages.target.name];
  return {
    at: first?.range ?? { start: 0, end: 0 },
    side: 'target' as const,
    data: { source, target, expected: missing.map(({ raw }) => raw), found: extra.map(({ raw }) => raw) },
    related: [
      ...missing.map(({ range }) => ({ range, message: `the ${source} number` })),
      ...others.map(({ range }) => ({ range, message: `the ${target} number` })),
    ],
    claims: [...missing, ...extra].map(({ range }) => range),
  };
}
