import { clip, defineRule, error, readOrdinal, sameNumber } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Heading, Paragraph, Range, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  missing: Sides & { heading: string; count: number };
  extra: Sides & { heading: string; count: number };
  level: Sides & { heading: string; expected: number; found: number; count: number };
  number: Sides & { expected: string; found: string };
  moved: Sides & { heading: string; count: number };
  notHeading: Sides & { heading: string; found: string };
}

interface Sides {
  source: string;
  target: string;
}

type Context = RuleContext<Data, undefined>;

/** What both sides show for one heading. */
interface HeadingPair {
  readonly source: Heading;
  readonly target: Heading;
}

export default defineRule<Data>({
  id: 'heading-parity',
  category: 'structure',
  summary: 'both sides have the same headings: number, level and order',
  mqm: 'Omission',
  messages: {
    missing: error(
      ({ source, target, heading, count }) =>
        `The heading \`${heading}\`${more(count)} of the ${source} is missing in the ${target}. Add it here.`,
    ),
    extra: error(
      ({ source, target, heading, count }) =>
        `The heading \`${heading}\`${more(count)} of the ${target} has no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    level: error(
      ({ source, target, heading, expected, found, count }) =>
        `The heading \`${heading}\`${more(count)} has level ${found} in the ${target}, expected ${expected} as in the ${source}. Write \`${'#'.repeat(expected)}\`.`,
    ),
    number: error(
      ({ source, target, expected, found }) =>
        `The heading has the number \`${found}\` in the ${target}, expected \`${expected}\` as in the ${source}. Correct the number.`,
    ),
    moved: error(
      ({ source, target, heading, count }) =>
        `The heading \`${heading}\`${more(count)} stands in another order in the ${target} than in the ${source}. Move its part to its place.`,
    ),
    notHeading: error(
      ({ source, target, heading, found }) =>
        `\`${heading}\` is a heading in the ${source}, but ${found} in the ${target}. Make both the same.`,
    ),
  },

  sides({ pairs, section: { text } }, context) {
    const names = { source: context.languages.source.name, target: context.languages.target.name };
    reportGaps({ pairs, text }, names, context);
    reportMoved({ pairs, text }, names, context);
    const matched = pairs.flatMap((pair): HeadingPair[] => {
      const [source, target] = [pair.source[0], pair.target[0]];
      return source?.kind === 'heading' && target?.kind === 'heading' ? [{ source, target }] : [];
    });
    reportLevels(matched, text, names, context);
    for (const { source, target } of matched) reportNumber(source, target, text, names, context);
    for (const pair of pairs) reportKind(pair, text, names, context);
  },
});

type Pairs = Pick<Alignment, 'pairs'> & { readonly text: Alignment['section']['text'] };

function more(count: number): string {
  return count > 1 ? ` and ${count - 1} more after it` : '';
}

/** A heading that is missing with the text under it, and what follows likewise, is one finding. */
function reportGaps({ pairs, text }: Pairs, names: Sides, { report }: Context): void {
  for (const relation of ['missing', 'extra'] as const) {
    const side = relation === 'missing' ? 'source' : 'target';
    for (let index = 0; index < pairs.length; index++) {
      const first = pairs[index];
      const heading = first?.[side][0];
      if (first?.relation !== relation || first.gap === undefined || heading?.kind !== 'heading') continue;
      const run = runFrom(pairs, index, relation);
      index += run.length - 1;
      const units = run.flatMap((pair) => pair[side]);
      const count = units.filter(({ kind }) => kind === 'heading').length;
      const claims = [...run.flatMap(({ gap }) => gap ?? []), ...units.map(({ range }) => range)];
      const [at, other] = relation === 'missing' ? [first.gap, heading.range] : [heading.range, first.gap];
      report(relation, {
        at,
        side: 'target',
        data: { ...names, heading: clip(text.slice(heading.content)), count },
        related: [
          {
            range: other,
            message: relation === 'missing' ? `the ${names.source} heading` : `where it would stand in the ${names.source}`,
          },
        ],
        claims,
      });
    }
  }
}

function runFrom(pairs: readonly AlignedPair[], start: number, relation: 'missing' | 'extra'): readonly AlignedPair[] {
  const end = pairs.findIndex((pair, index) => index > start && pair.relation !== relation);
  return pairs.slice(start, end < 0 ? pairs.length : end);
}

/** Headings that moved together are one finding. */
function reportMoved({ pairs, text }: Pairs, names: Sides, { report }: Context): void {
  const headings = pairs.filter(({ source }) => source[0]?.kind === 'heading');
  for (let index = 0; index < headings.length; index++) {
    const first = headings[index];
    const [source, target] = [first?.source[0], first?.target[0]];
    if (first?.relation !== 'moved' || source?.kind !== 'heading' || target?.kind !== 'heading') continue;
    let count = 1;
    while (headings[index + count]?.relation === 'moved') count++;
    index += count - 1;
    report('moved', {
      at: target.range,
      side: 'target',
      data: { ...names, heading: clip(text.slice(target.content)), count },
      related: [{ range: source.range, message: `the ${names.source} heading` }],
    });
  }
}

/** A side that is one level deeper throughout is one finding. */
function reportLevels(
  matched: readonly HeadingPair[],
  text: Alignment['section']['text'],
  names: Sides,
  { report }: Context,
): void {
  const wrong = matched.filter(({ source, target }) => source.depth !== target.depth);
  const shifts = new Set(wrong.map(({ source, target }) => target.depth - source.depth));
  const throughout = wrong.length === matched.length && shifts.size === 1;
  for (const { source, target } of throughout ? wrong.slice(0, 1) : wrong) {
    report('level', {
      at: target.range,
      side: 'target',
      data: {
        ...names,
        heading: clip(text.slice(target.content)),
        expected: source.depth,
        found: target.depth,
        count: throughout ? wrong.length : 1,
      },
      related: [{ range: source.range, message: `the ${names.source} heading` }],
    });
  }
}

function reportNumber(
  source: Heading,
  target: Heading,
  text: Alignment['section']['text'],
  names: Sides,
  { languages, report }: Context,
): void {
  const numberOf = ({ content }: Heading) =>
    readOrdinal(text.slice(content), content.start, [languages.source, languages.target]);
  const [expected, found] = [numberOf(source), numberOf(target)];
  if (expected === undefined || found === undefined || sameNumber(expected, found)) return;
  report('number', {
    at: found.range,
    side: 'target',
    data: { ...names, expected: expected.raw, found: found.raw },
    related: [{ range: expected.range, message: `the number in the ${names.source}` }],
  });
}

function reportKind(
  { source, target }: AlignedPair,
  text: Alignment['section']['text'],
  names: Sides,
  { report }: Context,
): void {
  const [a, b] = [source[0], target[0]];
  if (a?.kind === 'heading' && b?.kind === 'paragraph') {
    const found = b.bold ? 'bold text' : 'a paragraph';
    report('notHeading', { ...kindFinding(a, b), data: { ...names, heading: clip(text.slice(a.content)), found } });
  } else if (a?.kind === 'paragraph' && b?.kind === 'heading') {
    const found = a.bold ? 'bold text' : 'a paragraph';
    const swapped = { source: names.target, target: names.source };
    report('notHeading', { ...kindFinding(a, b), data: { ...swapped, heading: clip(text.slice(b.content)), found } });
  }

  function kindFinding(one: Unit & (Heading | Paragraph), other: Unit & (Heading | Paragraph)) {
    const claims: Range[] = [one.range, other.range];
    return {
      at: other.range,
      side: 'target' as const,
      related: [{ range: one.range, message: `the ${names.source} text` }],
      claims,
    };
  }
}
