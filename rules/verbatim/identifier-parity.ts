import { defineRule, differences, list, plural, rangesOf, related, textSpans, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Difference, LanguageNames, RuleContext, SideRole, Unit } from '../../src/rule-kit.ts';
import { rawOf } from '../../src/align/units.ts';
import { differenceFinding } from '../../src/check/report-difference.ts';
import { usesWords } from '../../src/compare/glosses.ts';
import { NameHabits } from '../../src/compare/name-habits.ts';
import {
  areAlike,
  areConfusable,
  areReordered,
  foldName,
  isMisspelling,
  isShortened,
  nameParts,
  standsIn,
} from '../../src/compare/names.ts';
import { transliterated } from '../../src/compare/transliterated.ts';
import { keptWords } from '../../src/compare/untranslated.ts';
import { rendersName } from '../../src/glossary/acronyms.ts';
import { terminologyOf } from '../../src/glossary/terminology.ts';
import { isReferenceList } from '../../src/layout/bilingual/reference-list.ts';
import type { Identifier } from '../../src/spans/identifiers.ts';

interface Data {
  missing: Values;
  changed: Values;
}

interface Values extends LanguageNames {
  expected: readonly string[];
  found: readonly string[];
}

type Context = RuleContext<Data>;

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
  },

  sides(alignment, context) {
    const { languages } = context;
    if (isReferenceList(alignment.translation, languages)) return;
    const read = (units: readonly Unit[], side: SideRole) =>
      units.flatMap(textsOf).flatMap((block) => textSpans(block, languages[side]).identifiers);
    const same = [(a: Identifier, b: Identifier) => foldName(a.value) === foldName(b.value)];
    const found = differences<Identifier>(alignment, { read, same, once: true });
    if (found.length === 0) return;
    const habits = new NameHabits(alignment, languages);
    const words = keptWords(alignment, languages).inSource;
    const text = alignment.sides.source.range.slice();
    // Words in capitals that the source also has in lower case are no names, and neither are words that it shortens.
    const isWord = (name: string) => name.split(/[-/+]/).some((part) => words.hasPlain(part)) || isShortened(name, text);
    for (const difference of found) reportPair(difference, habits, isWord, context);
  },
});

/** An address has names of its own: `example.org/seanet` does not name SeaNet. */
const ADDRESS = /https?:\/\/\S+/g;

function reportPair(
  { pair, missing, extra }: Difference<Identifier>,
  habits: NameHabits,
  isWord: (name: string) => boolean,
  context: Context,
): void {
  const [source, target] = [rawOf(pair.source), rawOf(pair.target).replaceAll(ADDRESS, ' ')];
  const unknown = extra.filter(({ value }) => !standsIn(value, source));
  // A compound that the target has elsewhere must be kept whole; of others only the names in it, since words may be translated.
  const absent = missing.filter(
    ({ value }) => !(habits.of(value).used > 0 ? [value] : nameParts(value)).every((part) => standsIn(part, target)),
  );
  const changed = absent.flatMap((name): Changed[] => {
    const other =
      unknown.find(({ value }) => isReplaced(name.value, value, habits, context) && !isWord(value)) ??
      transliteratedIn(name, pair, context);
    return other === undefined ? [] : [{ name, other }];
  });
  reportChanged(changed, context);
  const reordered = (name: string) => unknown.some(({ value }) => areReordered(name, value));
  const lost = absent.filter(
    (name) =>
      !changed.some((change) => change.name === name) &&
      habits.isKept(name.value) &&
      !isWord(name.value) &&
      !reordered(name.value),
  );
  reportMissing(
    lost.filter(({ value }) => !isRendered(value, target, habits, context)),
    pair,
    context,
  );
}

/**
 * Is a name of the target that of the source with a slip, or another one of the text? In a language with the same script, names that
 * are only alike may be a translation, as `IA` is of `AI`, unless the target writes the name of the source elsewhere.
 */
function isReplaced(name: string, other: string, habits: NameHabits, { languages: { source, target } }: Context): boolean {
  if (habits.isKnown(other) && areConfusable(other, name)) return true;
  if (source.script !== target.script) return areAlike(other, name);
  if (areReordered(name, other)) return false;
  return isMisspelling(other, name) || ((habits.isKnown(other) || habits.of(name).used > 0) && areAlike(other, name));
}

/** A short name with a number that a target in another script writes in letters of its own. */
function transliteratedIn({ value, range }: Identifier, { target }: AlignedPair, { languages }: Context): Identifier | undefined {
  return languages.source.script === languages.target.script
    ? undefined
    : transliterated(value, range.text.text, target, languages.target);
}

/** Does the text have the name in words, either those of a gloss in the file or those of the glossary? */
function isRendered(name: string, target: string, habits: NameHabits, { languages, glossary }: Context): boolean {
  if (habits.of(name).words.some((words) => usesWords(words, target, languages.target))) return true;
  return glossary !== undefined && rendersName(terminologyOf(glossary, languages), name, target);
}

/** A name of the source, and the one that replaces it in the target. */
interface Changed {
  readonly name: Identifier;
  readonly other: Identifier;
}

function reportChanged(changed: readonly Changed[], { names, report }: Context): void {
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

function reportMissing(missing: readonly Identifier[], pair: AlignedPair, { names, report }: Context): void {
  const finding = differenceFinding({ pair, missing, extra: [] }, 'name', names);
  const expected = [...new Set(missing.map(({ value }) => value))];
  if (finding !== undefined) report('missing', { ...finding, data: { ...names, expected, found: [] } });
}
