import { defineRule, error, list, rangesOf, related, textSpans, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Language, LanguageNames, Range, RuleContext, Unit } from '../../src/rule-kit.ts';
import { rawOf } from '../../src/align/units.ts';
import { isHeavy, type QuantityChange, quantityChange, swappedPairs } from '../../src/compare/number-change.ts';
import {
  compareNumbers,
  type NumberDifference,
  type NumberText,
  withoutRelocated,
  withoutRepeats,
} from '../../src/compare/number-difference.ts';
import { type NumberSpan, readNumbers } from '../../src/spans/numbers.ts';
import { readOrdinal } from '../../src/translation/ordinal-number.ts';

interface Values extends LanguageNames {
  expected: readonly string[];
  found: readonly string[];
}

type MessageId = 'missing' | 'extra' | 'changed' | 'digit' | 'swapped' | QuantityChange;

type Data = Record<MessageId, Values>;

type Context = RuleContext<Data>;

type Matched = NumberDifference['matched'];

interface Compared extends NumberDifference {
  readonly pair: AlignedPair;
}

export default defineRule<Data>({
  id: 'number-parity',
  category: 'numbers',
  summary: 'both sides have the same numbers, with their signs, percent signs, scales and units',
  mqm: 'Mistranslation',
  rank: 'number',
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

  sides({ pairs }, context) {
    const compared = comparedPairs(pairs).map((pair) => compare(pair, context));
    for (const difference of compared) {
      if (difference.pair.gap !== undefined) continue;
      const swapped = swappedPairs(difference.matched);
      const unmoved = difference.matched.filter((pair) => !swapped.includes(pair));
      if (swapped.length > 0) reportPairs('swapped', swapped, context);
      reportQuantities(unmoved, context);
      const left = withoutRepeats(withoutRelocated(difference, compared));
      reportValues({ pair: difference.pair, ...left }, context);
    }
  },
});

/** The pairs to compare. Rows are compared as a whole, to detect numbers that moved to another cell. */
function comparedPairs(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  return pairs.flatMap((pair) => {
    const isRow = [...pair.source, ...pair.target].every(({ kind }) => kind === 'row');
    return isRow || pair.children.length === 0 ? [pair] : comparedPairs(pair.children);
  });
}

function values(raw: readonly string[]): string {
  return list(raw, 5);
}

function listed(raw: readonly string[], one: string, several: string): string {
  return raw.length > 1 ? `The numbers ${values(raw)} ${several}` : `The number ${values(raw)} ${one}`;
}

function became({ source, target, expected, found }: Values): string {
  return `${values(expected)} of the ${source} became ${values(found)} in the ${target}.`;
}

/** Compares the numbers of a pair, except for the numbering of headings, which `heading-parity` compares. */
function compare(pair: AlignedPair, { languages }: Context): Compared {
  const half = (units: readonly Unit[], language: Language): NumberText => ({
    numbers: units.flatMap(textsOf).flatMap((block) => {
      const { content } = block;
      const numbers = readNumbers(textSpans(block, language).rest, content, language);
      const own = block.kind === 'heading' ? readOrdinal(content.slice(), content, [language])?.range : undefined;
      return own === undefined ? numbers : numbers.filter(({ range }) => !own.overlaps(range));
    }),
    raw: rawOf(units),
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
  reportNumbers(messageId, expected, found, context);
}

function reportValues(compared: Compared, context: Context): void {
  const { missing, extra } = compared;
  const [heavyMissing, heavyExtra] = [missing.filter(isHeavy), extra.filter(isHeavy)];
  if (missing.length > 0 && extra.length > 0) {
    const [expected, found] = heavyMissing.length > 0 && heavyExtra.length > 0 ? [heavyMissing, heavyExtra] : [missing, extra];
    if ([...expected, ...found].some(isHeavy)) reportNumbers('changed', expected, found, context);
    else if (missing.length === 1 && extra.length === 1) reportNumbers('digit', expected, found, context);
  } else if (heavyMissing.length > 0) {
    reportNumbers('missing', heavyMissing, [], context, placeOfMissing(compared));
  } else if (heavyExtra.length > 0) {
    reportNumbers('extra', [], heavyExtra, context);
  }
}

/** The text where the missing numbers should be: the one with the number before the first of them. */
function placeOfMissing({ pair, matched, missing: [first] }: Compared): Range | undefined {
  const before = matched.findLast(([number]) => first !== undefined && number.range.end <= first.range.start)?.[1];
  const texts = pair.target.flatMap(textsOf);
  const block = texts.find(({ content }) => before !== undefined && content.contains(before.range)) ?? texts[0];
  return (block?.content ?? pair.target[0]?.range)?.trim();
}

function reportNumbers(
  messageId: MessageId,
  missing: readonly NumberSpan[],
  extra: readonly NumberSpan[],
  { names, report }: Context,
  at = extra[0]?.range,
): void {
  if (at === undefined) return;
  report(messageId, {
    at,
    side: 'target',
    data: { ...names, expected: missing.map(({ raw }) => raw), found: extra.map(({ raw }) => raw) },
    related: [...related(missing, `the ${names.source} number`), ...related(extra.slice(1), `the ${names.target} number`)],
    claims: rangesOf([...missing, ...extra]),
  });
}
