import { defineRule, differences, info, list, plural, rangesOf, related, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Difference, LanguageNames, RuleContext, SideRole, Unit } from '../../src/rule-kit.ts';
import { differenceFinding } from '../../src/check/report-difference.ts';
import { sureness } from '../../src/compare/lost-names.ts';
import { type ChangedName, identifiersOf, nameChanges, namingText } from '../../src/compare/name-changes.ts';
import { NameHabits } from '../../src/compare/name-habits.ts';
import { foldName, isShortened } from '../../src/compare/names.ts';
import { isSaid } from '../../src/compare/said-names.ts';
import { keptWords } from '../../src/compare/untranslated.ts';
import { rendersName } from '../../src/glossary/acronyms.ts';
import { terminologyOf } from '../../src/glossary/terminology.ts';
import { isReferenceList } from '../../src/layout/bilingual/reference-list.ts';
import type { Identifier } from '../../src/spans/identifiers.ts';
import { remembered } from '../../src/text/remembered.ts';

interface Data {
  missing: Values;
  changed: Values;
  unsaid: Values;
}

interface Values extends LanguageNames {
  expected: readonly string[];
  found: readonly string[];
}

type Context = RuleContext<Data>;

/** A text may repeat a name thousands of times. */
const MOST_NAMES = 1000;

export default defineRule<Data>({
  id: 'identifier-parity',
  category: 'verbatim',
  summary: 'acronyms and names that the target keeps as they are stand where the source has them',
  mqm: 'Mistranslation: should not have been translated',
  rank: 'name',
  messages: {
    missing: warning(
      ({ source, target, expected }) =>
        `${list(expected)} of the ${source} ${plural(expected.length, 'is', 'are')} missing in the ${target}. Add what is missing.`,
    ),
    changed: warning(
      ({ source, target, expected, found }) =>
        `${list(expected)} of the ${source} became ${list(found)} in the ${target}. Copy the ${source} spelling.`,
    ),
    unsaid: info(
      ({ source, target, expected }) =>
        `${list(expected)} of the ${source} ${plural(expected.length, 'is', 'are')} not in the ${target}, and no words that are known for ${plural(expected.length, 'it', 'them')}. Add what is missing, unless other words say it.`,
    ),
  },

  sides(alignment, context) {
    const { languages } = context;
    if (isReferenceList(alignment.translation, languages)) return;
    const read = (units: readonly Unit[], side: SideRole) => identifiersOf(units, languages[side]);
    const same = [(a: Identifier, b: Identifier) => foldName(a.value) === foldName(b.value)];
    const found = differences<Identifier>(alignment, { read, same, once: ({ value }) => value });
    if (found.length === 0) return;
    const habits = new NameHabits(alignment, languages);
    const words = keptWords(alignment, languages).inSource;
    // Words in capitals that the source also has in lower case are no names, and neither are words that it shortens.
    const isWord = (name: string) => {
      const parts = habits.of(name).used === 0 ? name.split(/[-/+]/) : [name];
      return parts.some((part) => words.hasPlain(part)) || isShortened(name, habits.text);
    };
    for (const difference of found) reportPair(difference, habits, isWord, context);
  },
});

function reportPair(
  difference: Difference<Identifier>,
  habits: NameHabits,
  isWord: (name: string) => boolean,
  context: Context,
): void {
  const { pair } = difference;
  const { changed, gone } = nameChanges(difference, habits, context.languages, isWord);
  reportChanged(changed, context);
  const target = namingText(pair);
  const isLost = remembered(MOST_NAMES, (name) => !isWord(name) && !isRendered(name, target, habits, context));
  const lost = gone.filter(({ value }) => isLost(value));
  for (const [id, sure] of [
    ['missing', 'certain'],
    ['unsaid', 'likely'],
  ] as const) {
    const names = lost.filter((name) => sureness(name, pair, habits, context.languages) === sure);
    reportMissing(id, names, pair, context);
  }
}

/** Does the text have the name in words or by its sound, as the file, the glossary or the language says it? */
function isRendered(name: string, target: string, habits: NameHabits, { languages, glossary }: Context): boolean {
  const habit = habits.of(name);
  if (isSaid(name, habit, target, languages)) return true;
  return glossary !== undefined && rendersName(terminologyOf(glossary, languages), name, target, habit.used === 0);
}

function reportChanged(changed: readonly ChangedName[], { names, report }: Context): void {
  const [missing, extra] = [changed.map(({ name }) => name), changed.map(({ other }) => other)];
  const [first] = extra;
  if (first === undefined) return;
  report('changed', {
    at: first.range,
    side: 'target',
    data: { ...names, expected: missing.map(({ value }) => value), found: extra.map(({ value }) => value) },
    related: related(missing, `the ${names.source} name`),
    claims: rangesOf(extra),
  });
}

function reportMissing(
  id: 'missing' | 'unsaid',
  missing: readonly Identifier[],
  pair: AlignedPair,
  { names, report }: Context,
): void {
  const finding = differenceFinding({ pair, missing, extra: [] }, 'name', names);
  const expected = [...new Set(missing.map(({ value }) => value))];
  if (finding !== undefined) report(id, { ...finding, data: { ...names, expected, found: [] } });
}
