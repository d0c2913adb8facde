import { clip, defineRule, error, plural, quote, rangesOf, related, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Heading, LanguageNames, List, Paragraph, RuleContext, Unit } from '../../src/rule-kit.ts';
import { andMore } from '../../src/check/wording.ts';
import { liesInTwoFiles, movedRuns } from '../../src/align/alignment.ts';
import { gapsOfEmpty } from '../../src/compare/lacking-text.ts';
import { readOrdinal, sameNumber } from '../../src/translation/ordinal-number.ts';

interface Data {
  missing: LanguageNames & { heading: string; count: number };
  extra: LanguageNames & { heading: string; count: number };
  level: LanguageNames & { heading: string; expected: number; found: number; count: number };
  number: LanguageNames & { expected: string; found: string };
  moved: LanguageNames & { heading: string; count: number };
  maybeMoved: LanguageNames & { heading: string; count: number };
  notHeading: LanguageNames & { heading: string; found: string };
}

type Context = RuleContext<Data>;

/** An aligned pair of headings. */
interface HeadingPair {
  readonly source: Heading;
  readonly target: Heading;
}

export default defineRule<Data>({
  id: 'heading-parity',
  category: 'structure',
  summary: 'both sides have the same headings: number, level and order',
  mqm: 'Omission',
  rank: 'heading',
  messages: {
    missing: error(
      ({ source, target, heading, count }) =>
        `The heading ${andMore(heading, count)} of the ${source} is missing in the ${target}. Add it here.`,
    ),
    extra: error(
      ({ source, target, heading, count }) =>
        `The heading ${andMore(heading, count)} of the ${target} has no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    level: error(
      ({ source, target, heading, expected, found, count }) =>
        `The heading ${andMore(heading, count)} has level ${found} in the ${target}, expected ${expected} as in the ${source}. Write ${quote('#'.repeat(expected))}.`,
    ),
    number: error(
      ({ source, target, expected, found }) =>
        `The heading has the number ${quote(found)} in the ${target}, expected ${quote(expected)} as in the ${source}. Correct the number.`,
    ),
    moved: error(
      ({ source, target, heading, count }) =>
        `The heading ${andMore(heading, count)} stands in another order in the ${target} than in the ${source}. Move its part to its place.`,
    ),
    maybeMoved: warning(
      ({ source, target, heading, count }) =>
        `The heading ${andMore(heading, count)} ${plural(count, 'stands', 'stand')} in another order in the ${target} page than in the ${source}. Move ${plural(count, 'its part to its place', 'their parts to their places')}, unless the order is on purpose.`,
    ),
    notHeading: error(
      ({ source, target, heading, found }) =>
        `${quote(heading)} is a heading in the ${source}, but ${found} in the ${target}. Make both the same.`,
    ),
  },

  sides(alignment, context) {
    // A page without a text lacks more than its headings.
    if (gapsOfEmpty(alignment).length > 0) return;
    const { pairs, sides, translation } = alignment;
    const title = translation.title.target?.text;
    reportGaps(
      pairs.filter(
        ({ relation, target: [first] }) =>
          relation !== 'extra' || first !== sides.target.blocks[0] || !repeatsTitle(first, title),
      ),
      context,
    );
    reportMoved(pairs, liesInTwoFiles(alignment) ? 'maybeMoved' : 'moved', context);
    const matched = pairs.flatMap((pair): HeadingPair[] => {
      const [source, target] = [pair.source[0], pair.target[0]];
      return source?.kind === 'heading' && target?.kind === 'heading' ? [{ source, target }] : [];
    });
    reportLevels(
      matched.filter((pair) => !followsFromGap(pair, pairs)),
      context,
    );
    for (const pair of matched) reportNumber(pair, context);
    for (const pair of pairs) reportKind(pair, context);
  },
});

/** Does a side open with the title of the file once more? */
function repeatsTitle(unit: Unit | undefined, title: string | undefined): boolean {
  return unit?.kind === 'heading' && title?.trim().endsWith(unit.content.slice().trim()) === true;
}

function wordsOf({ content }: Heading): string {
  return clip(content.slice());
}

/** Reports a heading without a counterpart as one finding with everything after it that has none either. */
function reportGaps(pairs: readonly AlignedPair[], { names, report }: Context): void {
  for (const relation of ['missing', 'extra'] as const) {
    const side = relation === 'missing' ? 'source' : 'target';
    for (let index = 0; index < pairs.length; index++) {
      const first = pairs[index];
      const heading = first?.[side][0];
      if (first?.relation !== relation || first.gap === undefined || heading?.kind !== 'heading') continue;
      const run = runFrom(pairs, index, relation);
      const item = relation === 'missing' && run.length === 1 ? itemBeside(pairs, index) : undefined;
      if (item !== undefined) {
        report('notHeading', {
          at: item.range,
          side: 'target',
          data: { ...names, heading: wordsOf(heading), found: 'a list item' },
          related: related([heading], `the ${names.source} text`),
          claims: [item.range, first.gap, heading.range],
        });
        continue;
      }
      index += run.length - 1;
      const units = run.flatMap((pair) => pair[side]);
      const data = { ...names, heading: wordsOf(heading), count: units.filter(({ kind }) => kind === 'heading').length };
      const finding = { side: 'target', data, claims: [...run.flatMap(({ gap }) => gap ?? []), ...rangesOf(units)] } as const;
      if (relation === 'missing')
        report(relation, { ...finding, at: first.gap, related: related([heading], `the ${names.source} heading`) });
      else {
        const there = { range: first.gap, message: `where it would stand in the ${names.source}` };
        report(relation, { ...finding, at: heading.range, related: [there] });
      }
    }
  }
}

/** The list of one short item that stands where a missing heading should: it took `-` for `#`. */
function itemBeside(pairs: readonly AlignedPair[], index: number): List | undefined {
  const lists = [pairs[index - 1], pairs[index + 1]].flatMap((pair) => (pair?.relation === 'extra' ? pair.target : []));
  return lists.find(
    (unit): unit is List => unit.kind === 'list' && unit.items.length === 1 && !/[\r\n]/.test(unit.range.slice().trimEnd()),
  );
}

function runFrom(pairs: readonly AlignedPair[], start: number, relation: 'missing' | 'extra'): readonly AlignedPair[] {
  const end = pairs.findIndex((pair, index) => index > start && pair.relation !== relation);
  return pairs.slice(start, end < 0 ? pairs.length : end);
}

/** Reports headings that moved together as one finding. The parts of a page, each with a name of its own, may have an order of their own. */
function reportMoved(pairs: readonly AlignedPair[], id: 'moved' | 'maybeMoved', { names, report }: Context): void {
  const headings = pairs.filter(({ source }) => source[0]?.kind === 'heading');
  for (const run of movedRuns(headings)) {
    const [source, target] = [run[0]?.source[0], run[0]?.target[0]];
    if (source?.kind !== 'heading' || target?.kind !== 'heading') continue;
    report(id, {
      at: target.range,
      side: 'target',
      data: { ...names, heading: wordsOf(target), count: run.length },
      related: related([source], `the ${names.source} heading`),
    });
  }
}

/** Is a heading one level higher since the heading above it has no counterpart, which is a finding of its own? */
function followsFromGap({ source, target }: HeadingPair, pairs: readonly AlignedPair[]): boolean {
  if (target.depth !== source.depth - 1) return false;
  const index = pairs.findIndex((pair) => pair.source[0] === source);
  const above = pairs.slice(0, index).findLast((pair) => {
    const [heading] = pair.source;
    return heading?.kind === 'heading' && heading.depth < source.depth;
  });
  return above?.relation === 'missing';
}

/** Reports wrong levels; one finding if a whole side is one level deeper. */
function reportLevels(matched: readonly HeadingPair[], { names, report }: Context): void {
  const wrong = matched.filter(({ source, target }) => source.depth !== target.depth);
  const shifts = new Set(wrong.map(({ source, target }) => target.depth - source.depth));
  const throughout = wrong.length === matched.length && shifts.size === 1;
  const count = throughout ? wrong.length : 1;
  for (const { source, target } of throughout ? wrong.slice(0, 1) : wrong) {
    report('level', {
      at: target.range,
      side: 'target',
      data: { ...names, heading: wordsOf(target), expected: source.depth, found: target.depth, count },
      related: related([source], `the ${names.source} heading`),
    });
  }
}

function reportNumber({ source, target }: HeadingPair, { languages, names, report }: Context): void {
  const [expected, found] = [source, target].map(({ content }) =>
    readOrdinal(content.slice(), content, [languages.source, languages.target]),
  );
  if (expected === undefined || found === undefined || sameNumber(expected, found)) return;
  report('number', {
    at: found.range,
    side: 'target',
    data: { ...names, expected: expected.raw, found: found.raw },
    related: related([expected], `the number in the ${names.source}`),
  });
}

function reportKind({ source: [a], target: [b] }: AlignedPair, { names, report }: Context): void {
  const kindOf = ({ bold }: Paragraph) => (bold ? 'bold text' : 'a paragraph');
  if (a?.kind === 'heading' && b?.kind === 'paragraph') {
    reportPair(a, b, { ...names, heading: wordsOf(a), found: kindOf(b) });
  } else if (a?.kind === 'paragraph' && b?.kind === 'heading') {
    reportPair(a, b, { source: names.target, target: names.source, heading: wordsOf(b), found: kindOf(a) });
  }

  function reportPair(one: Heading | Paragraph, other: Heading | Paragraph, data: Data['notHeading']): void {
    report('notHeading', {
      at: other.range,
      side: 'target',
      data,
      related: related([one], `the ${names.source} text`),
      claims: rangesOf([one, other]),
    });
  }
}
