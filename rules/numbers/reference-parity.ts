import { defineRule, differences, error, list, plural, related, reportDifference } from '../../src/rule-kit.ts';
import type { Difference, LanguageNames, RuleContext, SideRole, Unit } from '../../src/rule-kit.ts';
import type { DifferenceData } from '../../src/check/report-difference.ts';
import { valuesIn } from '../../src/compare/values-in.ts';
import { isGiven, isKept, restOf } from '../../src/compare/written.ts';
import { type Reference, sameKind, sameLabel } from '../../src/spans/references.ts';

interface Data extends DifferenceData {
  kindChanged: LanguageNames & { expected: string; found: string; label: string };
}

export default defineRule<Data>({
  id: 'reference-parity',
  category: 'numbers',
  summary: 'both sides refer to the same figures, tables, sections, equations and other numbered parts',
  mqm: 'Mistranslation',
  rank: 'reference',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `The ${source} refers to ${list(expected)}, the ${target} does not. Add the ${plural(expected.length, 'reference', 'references')} here.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `The ${target} refers to ${list(found)}, the ${source} does not. Remove what is too much, or add it there.`,
    ),
    changed: error(
      ({ source, target, expected, found }) =>
        `The ${source} refers to ${list(expected)}, the ${target} to ${list(found)}. Write the labels of the ${source}.`,
    ),
    kindChanged: error(
      ({ source, target, expected, found, label }) =>
        `The ${source} refers to \`${expected} ${label}\`, the ${target} to \`${found} ${label}\`. Name the same kind as the ${source}.`,
    ),
  },

  sides(alignment, context) {
    const { languages } = context;
    const read = (units: readonly Unit[], side: SideRole): readonly Reference[] =>
      valuesIn(units, languages[side], ({ references }) => references);
    for (const difference of differences(alignment, {
      read,
      same: [sameReference],
      once: ({ kinds, readings }) => [...kinds, ...readings].join(' '),
    })) {
      const { pair, missing, extra } = withoutChangedKinds(difference, context);
      const [source, target] = [restOf(pair.source, languages.source), restOf(pair.target, languages.target)];
      const lost = missing.filter((reference) => reference.implied === undefined && !isKept(reference, source, target));
      const added = extra.filter((reference) => reference.implied === undefined && !isGiven(reference, source));
      reportDifference({ pair, missing: lost, extra: added }, { noun: 'reference', nameOf }, context);
    }
  },
});

function sameReference(a: Reference, b: Reference): boolean {
  return sameLabel(a, b) && sameKind(a, b);
}

/** Reports labels that the sides refer to as different kinds, and returns the rest of the difference. */
function withoutChangedKinds(
  { pair, missing, extra }: Difference<Reference>,
  { names, report }: RuleContext<Data>,
): Difference<Reference> {
  const rest = { pair, missing: [...missing], extra: [...extra] };
  for (const source of missing) {
    const target = rest.extra.find((other) => sameLabel(source, other));
    const [expected, found] = [source.kinds[0], target?.kinds[0]];
    if (target === undefined || expected === undefined || found === undefined) continue;
    rest.missing.splice(rest.missing.indexOf(source), 1);
    rest.extra.splice(rest.extra.indexOf(target), 1);
    report('kindChanged', {
      at: target.range,
      side: 'target',
      data: { ...names, expected, found, label: source.label },
      related: related([source], `the ${names.source} reference`),
      claims: [source.range, target.range],
    });
  }
  return rest;
}

/** The name of a reference in messages, in English like the messages: `figure 2`. */
function nameOf({ kinds: [kind], label }: Reference): string {
  return `${kind ?? ''} ${label}`;
}
