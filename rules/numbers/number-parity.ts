import { comparing, defineRule, error, list, rangesOf, related, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, Range, RuleContext, SideRole } from '../../src/rule-kit.ts';
import { pairsWithWholeRows } from '../../src/align/whole-rows.ts';
import { rawOf } from '../../src/align/units.ts';
import { type QuantityChange, quantityChange, swappedPairs } from '../../src/compare/number-change.ts';
import { isHeavy, isHeavyFor, knowsNumberWords, mayBeInWords } from '../../src/compare/number-evidence.ts';
import { compareNumbers, type NumberDifference, withoutRelocated, withoutRepeats } from '../../src/compare/number-difference.ts';
import { withoutShown } from '../../src/compare/shown-numbers.ts';
import { changedCount } from '../../src/compare/count-change.ts';
import { changedMonth } from '../../src/compare/month-change.ts';
import { hasDecimalComma, hasDecimalPoint } from '../../src/compare/separators.ts';
import { asciiNumerals } from '../../src/language/numerals.ts';
import { lazily } from '../../src/text/lazily.ts';
import { type DecimalHabit, NumberSide } from '../../src/compare/number-side.ts';
import type { NumberText, Written } from '../../src/compare/number-text.ts';
import type { NumberSpan } from '../../src/spans/numbers.ts';

interface Values extends LanguageNames {
  expected: readonly string[];
  found: readonly string[];
}

type MessageId = 'missing' | 'maybeMissing' | 'extra' | 'changed' | 'digit' | 'month' | 'swapped' | QuantityChange;

type Data = Record<MessageId, Values>;

type Context = RuleContext<Data>;

type Matched = NumberDifference['matched'];

interface Compared extends NumberDifference {
  readonly pair: AlignedPair;
  readonly source: NumberText;
  readonly target: NumberText;
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
    maybeMissing: warning(
      ({ source, target, expected }) =>
        `${listed(expected, 'stands', 'stand')} in the ${source}, but not in digits in the ${target}. Add what is missing, unless words say it.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `${listed(found, 'stands', 'stand')} in the ${target}, but not in the ${source}. Correct or remove it.`,
    ),
    changed: error((data) => `${became(data)} Correct the number.`),
    digit: warning((data) => `${became(data)} Correct the number.`),
    month: error((data) => `${became(data)} Correct the month.`),
    swapped: warning(
      ({ source, target, expected, found }) =>
        `Two numbers changed places in the ${target}: expected ${values(expected)} as in the ${source}, found ${values(found)}. Put each in its place.`,
    ),
    percent: error((data) => `${became(data)} Correct the percent sign.`),
    relation: error((data) => `${became(data)} Correct the comparison.`),
    sign: error((data) => `${became(data)} Correct the sign.`),
    scale: error((data) => `${became(data)} Correct what multiplies the number.`),
    unit: error((data) => `${became(data)} Correct the unit.`),
  },

  sides({ pairs }, context) {
    const habits = { source: habitsOf(pairs, 'source', context), target: habitsOf(pairs, 'target', context) };
    const compared = pairsWithWholeRows(pairs).map((pair) => compare(pair, habits, context));
    for (const [index, difference] of compared.entries()) {
      if (difference.pair.gap !== undefined) continue;
      const { pair, source, target } = difference;
      const moved = withoutRelocated(difference, compared);
      const left = withoutRepeats(withoutShown(moved, pair, compared[index + 1]?.pair));
      // Most texts have no numbers in digits.
      if (hasNumbers(source) || hasNumbers(target)) reportDigits(difference, left, comparing(context, pair));
      const month = changedMonth(source, target);
      if (month !== undefined) reportNumbers('month', [month[0]], [month[1]], comparing(context, pair));
      if ([...left.missing, ...left.extra].some(isHeavy) || (left.missing.length > 0 && left.extra.length > 0)) continue;
      const count = changedCount(source, target);
      if (count !== undefined) reportNumbers('digit', [count[0]], [count[1]], comparing(context, pair));
    }
  },
});

/** In prose, languages have their numbers in orders of their own; they are known for some of them, and those of cells stay. */
function isOrderKept({ pair, target }: Compared): boolean {
  return (
    (knowsNumberWords(target.language) && target.language.numbers?.ownOrder !== true) ||
    pair.target.every(({ kind }) => kind === 'row')
  );
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

function habitsOf(pairs: readonly AlignedPair[], side: SideRole, { languages }: Context): DecimalHabit {
  const text = lazily(() => pairs.map((pair) => rawOf(pair[side])).join('\n'));
  return {
    decimalPoint: lazily(() => hasDecimalPoint(asciiNumerals(text(), languages[side]))),
    decimalComma: lazily(() => hasDecimalComma(text())),
  };
}

function compare(pair: AlignedPair, habits: Readonly<Record<SideRole, DecimalHabit>>, { languages }: Context): Compared {
  const source = new NumberSide(pair.source, languages.source, habits.source);
  const target = new NumberSide(pair.target, languages.target, habits.target);
  return { pair, source, target, ...compareNumbers(source, target) };
}

function hasNumbers({ numbers, compounds }: NumberText): boolean {
  return numbers.length > 0 || compounds.length > 0;
}

/** @param left the numbers that only one side has, without those that are there elsewhere */
function reportDigits(difference: Compared, left: NumberDifference, context: Context): void {
  const swapped = isOrderKept(difference) ? swappedPairs(difference.matched) : [];
  const unmoved = difference.matched.filter((pair) => !swapped.includes(pair));
  if (swapped.length > 0) reportPairs('swapped', swapped, context);
  reportQuantities(unmoved, difference, context);
  for (const [expected, found] of difference.compounds) reportNumbers('changed', [expected], [found], context);
  reportValues({ ...difference, ...left }, context);
}

function reportQuantities(matched: Matched, { target }: Compared, context: Context): void {
  const changes = matched.flatMap((pair) => {
    const change = quantityChange(...pair, target);
    return change === undefined ? [] : [{ pair, change }];
  });
  if (changes.length === 0) return;
  for (const kind of ['percent', 'relation', 'sign', 'scale', 'unit'] as const) {
    const different = changes.flatMap(({ pair, change }) => (change === kind ? [pair] : []));
    if (different.length > 0) reportPairs(kind, different, context);
  }
}

function reportPairs(messageId: MessageId, pairs: Matched, context: Context): void {
  const written = messageId === 'relation' ? withComparison : whole;
  const expected = pairs.map(([number]) => written(number));
  const found = pairs.map(([, number]) => written(number)).sort((a, b) => a.range.start - b.range.start);
  reportNumbers(messageId, expected, found, context);
}

function whole({ range, raw }: NumberSpan): Written {
  return { range, raw };
}

/** A number with the sign or words that compare it. */
function withComparison(number: NumberSpan): Written {
  const { range } = number.comparison ?? number;
  return { range, raw: range.slice() };
}

function reportValues(compared: Compared, context: Context): void {
  const { missing, extra, source, target } = compared;
  const heavyMissing = missing.filter((number) => isHeavyFor(number, target.language));
  const heavyExtra = extra.filter((number) => isHeavyFor(number, source.language));
  if (missing.length > 0 && extra.length > 0) {
    const [expected, found] = heavyMissing.length > 0 && heavyExtra.length > 0 ? [heavyMissing, heavyExtra] : [missing, extra];
    if (heavyMissing.length + heavyExtra.length > 0) reportNumbers('changed', expected, found, context);
    else if (missing.length === 1 && extra.length === 1) reportNumbers('digit', expected, found, context);
  } else if (heavyMissing.length > 0) {
    const isGuess = heavyMissing.every((number) => mayBeInWords(number, target.language));
    reportNumbers(isGuess ? 'maybeMissing' : 'missing', heavyMissing, [], context, placeOfMissing(compared));
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
  missing: readonly Written[],
  extra: readonly Written[],
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
