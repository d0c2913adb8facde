import {
  areAlike,
  cover,
  defineRule,
  differences,
  isReferenceList,
  keptWords,
  NameHabits,
  nameParts,
  foldName,
  rendersName,
  standsIn,
  terminologyOf,
  textSpans,
  textsOf,
  usesWords,
  warning,
} from '../../src/rule-kit.ts';
import type {
  AlignedPair,
  Alignment,
  Difference,
  Identifier,
  KeptWords,
  RuleContext,
  SideRole,
  Unit,
} from '../../src/rule-kit.ts';

interface Data {
  missing: Values;
  changed: Values;
}

interface Values {
  source: string;
  target: string;
  expected: readonly string[];
  found: readonly string[];
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'identifier-parity',
  category: 'verbatim',
  summary: 'acronyms and names that the target keeps as they are stand where the source has them',
  mqm: 'Mistranslation: should not have been translated',
  messages: {
    missing: warning(
      ({ source, target, expected }) =>
        `${listed(expected)} of the ${source} ${expected.length > 1 ? 'are' : 'is'} missing in the ${target}. Add what is missing.`,
    ),
    changed: warning(
      ({ source, target, expected, found }) =>
        `${listed(expected)} of the ${source} became ${listed(found)} in the ${target}. Copy the ${source} spelling.`,
    ),
  },

  sides(alignment, context) {
    if (isReferenceList(alignment.section, context.languages)) return;
    const { text } = alignment.section;
    const read = (units: readonly Unit[], side: SideRole) =>
      units.flatMap(textsOf).flatMap((block) => textSpans(text, block, context.languages[side]).identifiers);
    const same = [(a: Identifier, b: Identifier) => foldName(a.value) === foldName(b.value)];
    const found = differences<Identifier>(alignment, { read, same, once: true });
    if (found.length === 0) return;
    const habits = new NameHabits(alignment, context.languages);
    for (const difference of found)
      reportPair(withoutWords(difference, keptWords(alignment, context.languages)), habits, alignment, context);
  },
});

function listed(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

/** A word in capitals, as in a heading, is no name. */
function withoutWords({ missing, ...difference }: Difference<Identifier>, { inSource }: KeptWords): Difference<Identifier> {
  return {
    ...difference,
    missing: missing.filter(({ value }) => !value.split(/[-/+]/).some((part) => inSource.hasPlain(part))),
  };
}

function reportPair(
  { pair, missing, extra }: Difference<Identifier>,
  habits: NameHabits,
  alignment: Alignment,
  context: Context,
): void {
  const [source, target] = [rawOf(pair.source, alignment), rawOf(pair.target, alignment)];
  const unknown = extra.filter(({ value }) => !standsIn(value, source));
  // A compound that the target spells elsewhere is kept whole; of others the words may be translated.
  const absent = missing.filter(
    ({ value }) => !(habits.of(value).used > 0 ? [value] : nameParts(value)).every((part) => standsIn(part, target)),
  );
  const changed = absent.flatMap((name): Changed[] => {
    const other = unknown.find(({ value }) => areAlike(value, name.value));
    return other === undefined ? [] : [{ name, other }];
  });
  reportChanged(changed, context);
  const lost = absent.filter((name) => !changed.some((change) => change.name === name) && habits.isKept(name.value));
  reportMissing(
    lost.filter(({ value }) => !isRendered(value, target, habits, context)),
    pair,
    context,
  );
}

function rawOf(units: readonly Unit[], { section: { text } }: Alignment): string {
  return units.map(({ range }) => text.slice(range)).join('\n');
}

/** Does the text say the name in words: in those of a gloss of the file, or in those of the glossary? */
function isRendered(name: string, target: string, habits: NameHabits, { languages, glossary }: Context): boolean {
  if (habits.of(name).words.some((words) => usesWords(words, target, languages.target))) return true;
  return glossary !== undefined && rendersName(terminologyOf(glossary, languages), name, target);
}

/** A name of the source, and the one that stands for it in the target. */
interface Changed {
  readonly name: Identifier;
  readonly other: Identifier;
}

function reportChanged(changed: readonly Changed[], { languages, report }: Context): void {
  const [first] = changed;
  if (first === undefined) return;
  const { source, target } = { source: languages.source.name, target: languages.target.name };
  report('changed', {
    at: first.other.range,
    side: 'target',
    data: { source, target, expected: changed.map(({ name }) => name.value), found: changed.map(({ other }) => other.value) },
    related: changed.map(({ name }) => ({ range: name.range, message: `the ${source} name` })),
    claims: changed.map(({ other }) => other.range),
  });
}

function reportMissing(lost: readonly Identifier[], pair: AlignedPair, { languages, report }: Context): void {
  const at = cover(pair.target.map(({ range }) => range));
  if (at === undefined || lost.length === 0) return;
  const { source, target } = { source: languages.source.name, target: languages.target.name };
  report('missing', {
    at,
    side: 'target',
    data: { source, target, expected: [...new Set(lost.map(({ value }) => value))], found: [] },
    related: lost.map(({ range }) => ({ range, message: `the ${source} name` })),
    claims: lost.map(({ range }) => range),
  });
}
