import {
  cover,
  defineRule,
  differences,
  error,
  isGiven,
  isKept,
  sameKind,
  sameLabel,
  textsOf,
  textSpans,
} from '../../src/rule-kit.ts';
import type { Alignment, Difference, Reference, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  missing: Sides & { expected: readonly string[] };
  extra: Sides & { found: readonly string[] };
  changed: Sides & { expected: readonly string[]; found: readonly string[] };
  kindChanged: Sides & { expected: string; found: string; label: string };
}

interface Sides {
  source: string;
  target: string;
}

type Context = RuleContext<Data, undefined>;
type SideName = 'source' | 'target';

export default defineRule<Data>({
  id: 'reference-parity',
  category: 'numbers',
  summary: 'both sides refer to the same figures, tables, sections, equations and other numbered parts',
  mqm: 'Mistranslation',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `The ${source} refers to ${quoted(expected)}, the ${target} does not. Add the reference${expected.length === 1 ? '' : 's'} here.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `The ${target} refers to ${quoted(found)}, the ${source} does not. Remove what is too much, or add it there.`,
    ),
    changed: error(
      ({ source, target, expected, found }) =>
        `The ${source} refers to ${quoted(expected)}, the ${target} to ${quoted(found)}. Write the labels of the ${source}.`,
    ),
    kindChanged: error(
      ({ source, target, expected, found, label }) =>
        `The ${source} refers to \`${expected} ${label}\`, the ${target} to \`${found} ${label}\`. Name the same kind as the ${source}.`,
    ),
  },

  sides(alignment, context) {
    for (const difference of differences(alignment, { read, same: [sameReference], once: true })) {
      report(difference, alignment, context);
    }

    function read(units: readonly Unit[], side: SideName): readonly Reference[] {
      return spansOf(units, side, alignment, context).flatMap(({ references }) => references);
    }
  },
});

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `\`${label}\``).join(', ');
}

function spansOf(units: readonly Unit[], side: SideName, { section }: Alignment, { languages }: Context) {
  return units.flatMap(textsOf).map((block) => textSpans(section.text, block, languages[side]));
}

function sameReference(a: Reference, b: Reference): boolean {
  return sameLabel(a, b) && sameKind(a, b);
}

function report(difference: Difference<Reference>, alignment: Alignment, context: Context): void {
  const { pair } = difference;
  const names = { source: context.languages.source.name, target: context.languages.target.name };
  const message = `the ${names.source} reference`;
  const { missing, extra } = withoutChangedKinds(difference, names, context);
  const [source, target] = [restOf('source'), restOf('target')];
  const lost = missing.filter((reference) => reference.implied === undefined && !isKept(reference, source, target));
  const added = extra.filter((reference) => reference.implied === undefined && !isGiven(reference, source));
  const at = added[0]?.range ?? cover(pair.target.map(({ range }) => range));
  const counterpart = cover(pair.source.map(({ range }) => range));
  if (at === undefined || counterpart === undefined || lost.length + added.length === 0) return;
  const [expected, found] = [lost.map(nameOf), added.map(nameOf)];
  const place = {
    at,
    side: 'target',
    related: [
      ...added.slice(1).map(({ range }) => ({ range, message: 'and here' })),
      ...lost.map(({ range }) => ({ range, message })),
      ...(lost.length === 0 ? [{ range: counterpart, message: `the ${names.source} text` }] : []),
    ],
    claims: [...lost, ...added].map(({ range }) => range),
  } as const;
  if (found.length === 0) context.report('missing', { ...place, data: { ...names, expected } });
  else if (expected.length === 0) context.report('extra', { ...place, data: { ...names, found } });
  else context.report('changed', { ...place, data: { ...names, expected, found } });

  function restOf(side: SideName) {
    const text = spansOf(pair[side], side, alignment, context)
      .map(({ rest }) => rest)
      .join('\n');
    return { text, language: context.languages[side] };
  }
}

/** Reports the labels that both sides refer to as another kind of thing, and leaves the others. */
function withoutChangedKinds({ missing, extra }: Difference<Reference>, names: Sides, { report: tell }: Context) {
  const rest = { missing: [...missing], extra: [...extra] };
  for (const source of missing) {
    const target = rest.extra.find((other) => sameLabel(source, other));
    const [expected, found] = [source.kinds[0], target?.kinds[0]];
    if (target === undefined || expected === undefined || found === undefined) continue;
    rest.missing.splice(rest.missing.indexOf(source), 1);
    rest.extra.splice(rest.extra.indexOf(target), 1);
    tell('kindChanged', {
      at: target.range,
      side: 'target',
      data: { ...names, expected, found, label: source.label },
      related: [{ range: source.range, message: `the ${names.source} reference` }],
      claims: [source.range, target.range],
    });
  }
  return rest;
}

/** A reference as a message names it, the word in English like the message: `figure 2`. */
function nameOf({ kinds: [kind], label }: Reference): string {
  return `${kind ?? ''} ${label}`;
}
