import {
  beforeHeadings,
  blockSequences,
  claimsOf,
  clip,
  cover,
  defineRule,
  error,
  gapsOf,
  isBulleted,
  kindName,
  movedRuns,
  overlaps,
  twinOf,
  warning,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Gap, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  missing: Blocks;
  extra: Blocks;
  replaced: Blocks & { instead: string };
  incomplete: Languages & { lacking: string; having: string; count: number; total: number };
  duplicated: Blocks;
  moved: Blocks;
  split: Blocks;
  merged: Blocks;
  kind: Languages & { text: string; expected: string; found: string };
}

interface Languages {
  source: string;
  target: string;
}

/** `count` blocks that stand together; kind and text are those of the first. */
interface Blocks extends Languages {
  kind: string;
  text: string;
  count: number;
}

type Context = RuleContext<Data, undefined>;

/** Where a side lacks this share of the blocks, and the sides differ in so many places, they are two texts: one finding. */
const ANOTHER_TEXT = { share: 1 / 3, places: 3 };

export default defineRule<Data>({
  id: 'block-parity',
  category: 'structure',
  summary: 'both sides have the same paragraphs, quotations, lists, tables and code blocks in the same order',
  mqm: 'Omission',
  messages: {
    missing: error(
      (data) => `${named(data)} of the ${data.source} ${are(data)} missing in the ${data.target}. Translate what is missing.`,
    ),
    extra: error(
      (data) =>
        `${named(data)} of the ${data.target} ${are(data)} not in the ${data.source}. Remove what is too much, or add it there.`,
    ),
    replaced: error(
      (data) =>
        `${named(data)} of the ${data.source} ${are(data)} missing in the ${data.target}, which has \`${data.instead}\` instead. Translate what is missing.`,
    ),
    incomplete: error(
      ({ lacking, having }) => `The ${lacking} lacks a large part of the blocks of the ${having}. Give both the same text.`,
    ),
    duplicated: error((data) => `${named(data)} ${are(data)} twice in the ${data.target}. Remove one of the two.`),
    moved: error(
      (data) => `${named(data)} of the ${data.source} ${are(data)} in another place in the ${data.target}. Restore the order.`,
    ),
    split: warning((data) => `${named(data)} of the ${data.source} ${are(data)} divided in the ${data.target}. Join the parts.`),
    merged: warning(
      (data) =>
        `${named(data)} of the ${data.source} ${are(data)} run together in the ${data.target}. Divide them as in the ${data.source}.`,
    ),
    kind: warning(
      ({ source, target, text, expected, found }) =>
        `\`${text}\` is a ${found} in the ${target}, expected a ${expected} as in the ${source}. Make both the same.`,
    ),
  },

  sides(alignment, context) {
    const { pairs, sides } = alignment;
    if (sides.source.blocks.length === 0 || sides.target.blocks.length === 0) return;
    if (reportAnotherText(alignment, context)) return;
    for (const sequence of blockSequences(pairs)) {
      for (const gap of ownGaps(sequence, alignment)) reportGap(gap, sequence, alignment, context);
      for (const run of movedRuns(sequence)) reportMoved(run, alignment, context);
      for (const pair of sequence) reportShape(pair, alignment, context);
    }
  },
});

function named({ kind, text, count }: Blocks): string {
  return `The ${kind} \`${text}\`${count > 1 ? ` and ${count - 1} more after it` : ''}`;
}

function are({ count }: Blocks): string {
  return count > 1 ? 'are' : 'is';
}

function namesOf({ languages }: Context): Languages {
  return { source: languages.source.name, target: languages.target.name };
}

function describe(units: readonly Unit[], { section: { text } }: Alignment, context: Context): Blocks {
  const [first] = units;
  return {
    ...namesOf(context),
    kind: first ? kindName(first) : '',
    text: first ? clip(text.slice(first.range)) : '',
    count: units.length,
  };
}

function places(units: readonly Unit[], message: string) {
  return units.map(({ range }) => ({ range, message }));
}

/** What of the gaps is told here: a heading tells what follows it, formulas are told with the other formulas. */
function ownGaps(pairs: readonly AlignedPair[], { section }: Alignment): readonly Gap[] {
  return gapsOf(pairs)
    .map(beforeHeadings)
    .filter(({ missing, extra }) => {
      const units = [...missing, ...extra];
      // Where a `$$` has no partner, nobody knows which blocks there are.
      const broken = section.brokenMath.some(({ range }) => units.some((unit) => overlaps(range, unit.range)));
      return !broken && units.some(({ kind }) => kind !== 'display-math');
    });
}

function reportAnotherText(alignment: Alignment, context: Context): boolean {
  const { pairs, sides } = alignment;
  const gaps = ownGaps(pairs, alignment);
  const [missing, extra] = [gaps.flatMap((gap) => gap.missing), gaps.flatMap((gap) => gap.extra)];
  const [lacking, having, units] =
    missing.length < extra.length ? [sides.source, sides.target, extra] : [sides.target, sides.source, missing];
  const total = having.blocks.length;
  if (gaps.length < ANOTHER_TEXT.places || units.length < total * ANOTHER_TEXT.share) return false;
  const names = namesOf(context);
  const doubtful = pairs.filter(
    ({ source, target }) => source.length !== 1 || target.length !== 1 || source[0]?.kind !== target[0]?.kind,
  );
  context.report('incomplete', {
    at: lacking.heading.range,
    side: lacking.role,
    data: { ...names, lacking: names[lacking.role], having: names[having.role], count: units.length, total },
    related: places(units, `missing in the ${names[lacking.role]}`),
    claims: [
      ...gaps.flatMap(claimsOf),
      ...doubtful.flatMap(({ source, target }) => [...source, ...target].map(({ range }) => range)),
    ],
  });
  return true;
}

function reportGap(gap: Gap, sequence: readonly AlignedPair[], alignment: Alignment, context: Context): void {
  const { missing, inTarget, inSource } = gap;
  const [source, target] = [context.languages.source.name, context.languages.target.name];
  const extra = gap.extra.filter((unit) => !reportDuplicate(unit, sequence, alignment, context));
  const where = cover(extra.map(({ range }) => range));
  const related = places(missing, `the ${source} text`);
  const data = describe(missing, alignment, context);
  const claims = claimsOf(gap);
  if (missing.length > 0 && where !== undefined) {
    const instead = clip(alignment.section.text.slice(where));
    context.report('replaced', { at: where, side: 'target', data: { ...data, instead }, related, claims });
  } else if (missing.length > 0 && inTarget !== undefined) {
    context.report('missing', { at: inTarget, side: 'target', data, related, claims });
  } else if (where !== undefined && inSource !== undefined) {
    const there = [{ range: inSource, message: `where the ${source} would say it, were the ${target} right` }];
    context.report('extra', { at: where, side: 'target', data: describe(extra, alignment, context), related: there, claims });
  }
}

/** An extra block with the words of another one is told as what it is. */
function reportDuplicate(unit: Unit, sequence: readonly AlignedPair[], alignment: Alignment, context: Context): boolean {
  const twin = twinOf(
    unit,
    sequence.flatMap(({ target }) => target),
    alignment.section.text,
  );
  if (twin === undefined) return false;
  const [first, second] = twin.range.start < unit.range.start ? [twin, unit] : [unit, twin];
  const related = places([first], 'it stands here first');
  const data = describe([unit], alignment, context);
  context.report('duplicated', { at: second.range, side: 'target', data, related, claims: [unit.range] });
  return true;
}

/** Of blocks under a heading the heading tells, of formulas the rule for formulas. */
function reportMoved(run: readonly AlignedPair[], alignment: Alignment, context: Context): void {
  const blocks = run.filter(({ source }) => source[0]?.kind !== 'heading' && source[0]?.kind !== 'display-math');
  const at = cover(blocks.flatMap(({ target }) => target.map(({ range }) => range)));
  if (at === undefined) return;
  const source = blocks.flatMap((pair) => pair.source);
  const related = places(source, `the ${context.languages.source.name} text`);
  context.report('moved', { at, side: 'target', data: describe(source, alignment, context), related });
}

/** Blocks that were divided, joined, or turned into another kind. */
function reportShape({ relation, source, target }: AlignedPair, alignment: Alignment, context: Context): void {
  const [a, b, at] = [source[0], target[0], cover(target.map(({ range }) => range))];
  if (a === undefined || b === undefined || at === undefined) return;
  const finding = { at, side: 'target' as const, related: places(source, `the ${context.languages.source.name} text`) };
  const { text } = alignment.section;
  if (relation === 'split') context.report('split', { ...finding, data: describe(source, alignment, context) });
  else if (relation === 'merge') context.report('merged', { ...finding, data: describe(source, alignment, context) });
  else if (!isSameKind(a, b, text)) {
    const data = { ...namesOf(context), text: clip(text.slice(b.range)), expected: kindName(a), found: kindName(b) };
    context.report('kind', { ...finding, data });
  }
}

/** Lines with bullets are a list, a paragraph may hold its formula, and headings have a rule of their own. */
function isSameKind(a: Unit, b: Unit, text: Alignment['section']['text']): boolean {
  if (a.kind === b.kind || a.kind === 'heading' || b.kind === 'heading') return true;
  const kinds = [a.kind, b.kind];
  const list = kinds.includes('list') && [a, b].some((unit) => isBulleted(unit, text));
  return list || (kinds.includes('paragraph') && kinds.includes('display-math'));
}
