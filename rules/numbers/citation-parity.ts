import { cover, defineRule, differences, error, textsOf, textSpans, timesWritten } from '../../src/rule-kit.ts';
import type { Alignment, Citation, Difference, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  missing: Sides & { expected: readonly string[] };
  extra: Sides & { found: readonly string[] };
  changed: Sides & { expected: readonly string[]; found: readonly string[] };
}

interface Sides {
  source: string;
  target: string;
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'citation-parity',
  category: 'numbers',
  summary: 'both sides cite the same works: numbers, keys, authors with their year',
  mqm: 'Omission',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `${citations(expected)} of the ${source} ${expected.length === 1 ? 'is' : 'are'} missing in the ${target}. Cite the same works here.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `${citations(found)} of the ${target} ${found.length === 1 ? 'has' : 'have'} no counterpart in the ${source}. Remove what is too much, or add it there.`,
    ),
    changed: error(
      ({ source, target, expected, found }) =>
        `${citations(expected)} of the ${source} became ${quoted(found)} in the ${target}. Cite the same works as the ${source}.`,
    ),
  },

  sides(alignment, context) {
    for (const difference of differences(alignment, { read, same: [sameWork, maybeSameWork] }))
      report(difference, alignment, context);

    function read(units: readonly Unit[], side: 'source' | 'target'): readonly Citation[] {
      return spansOf(units, side, alignment, context).flatMap(({ citations: found }) => found);
    }
  },
});

function citations(labels: readonly string[]): string {
  return `The citation${labels.length === 1 ? '' : 's'} ${quoted(labels)}`;
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `\`${label}\``).join(', ');
}

function spansOf(units: readonly Unit[], side: 'source' | 'target', { section }: Alignment, { languages }: Context) {
  return units.flatMap(textsOf).map((block) => textSpans(section.text, block, languages[side]));
}

function sameWork(a: Citation, b: Citation): boolean {
  return a.kind === b.kind && a.value === b.value && (a.kind !== 'year' || a.names.some((name) => b.names.includes(name)));
}

/** Authors in another script cannot be compared by name; their year has to do. */
function maybeSameWork(a: Citation, b: Citation): boolean {
  return a.kind === b.kind && a.value === b.value && (a.names.length === 0 || b.names.length === 0);
}

function report(difference: Difference<Citation>, alignment: Alignment, context: Context): void {
  const { pair } = difference;
  const { languages } = context;
  const missing = difference.missing.filter((citation) => surplus(citation, 'target', 'source') <= 0);
  const extra = difference.extra.filter((citation) => surplus(citation, 'source', 'target') <= 0);
  const at = extra[0]?.range ?? cover(pair.target.map(({ range }) => range));
  const counterpart = cover(pair.source.map(({ range }) => range));
  if (at === undefined || counterpart === undefined || missing.length + extra.length === 0) return;
  const names = { source: languages.source.name, target: languages.target.name };
  const [expected, found] = [missing.map(labelOf), extra.map(labelOf)];
  const place = {
    at,
    side: 'target',
    related: [
      ...extra.slice(1).map(({ range }) => ({ range, message: 'and here' })),
      ...missing.map(({ range }) => ({ range, message: `the ${names.source} citation` })),
      ...(missing.length === 0 ? [{ range: counterpart, message: `the ${names.source} text` }] : []),
    ],
    claims: [...missing, ...extra].map(({ range }) => range),
  } as const;
  if (found.length === 0) context.report('missing', { ...place, data: { ...names, expected } });
  else if (expected.length === 0) context.report('extra', { ...place, data: { ...names, found } });
  else context.report('changed', { ...place, data: { ...names, expected, found } });

  /** How much more often the number or year is written in one language, outside citations: it may cite there too. */
  function surplus({ value }: Citation, more: 'source' | 'target', less: 'source' | 'target'): number {
    const [many, few] = [more, less].map((side) => {
      const rest = spansOf(pair[side], side, alignment, context)
        .map((spans) => spans.rest)
        .join('\n');
      return timesWritten(value, rest, languages[side]);
    });
    return (many ?? 0) - (few ?? 0);
  }
}

/** A citation as a message names it, without the marks of either script. */
function labelOf({ kind, value, names }: Citation): string {
  return kind === 'year' ? [...names.slice(0, 1).map(capitalized), value].join(' ') : `[${value}]`;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
