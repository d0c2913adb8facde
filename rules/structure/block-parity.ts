import {
  claimsOf,
  clip,
  coverOf,
  defineRule,
  error,
  info,
  kindName,
  plural,
  quote,
  rangesOf,
  related,
  warning,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Gap, LanguageNames, RuleContext, Unit } from '../../src/rule-kit.ts';
import { andMore } from '../../src/check/wording.ts';
import { blockSequences, liesInTwoFiles, movedRuns } from '../../src/align/alignment.ts';
import { originalOf } from '../../src/align/kept-originals.ts';
import { leadsOn } from '../../src/align/examples.ts';
import { countOf } from '../../src/align/labels.ts';
import { isBulleted, twinOf } from '../../src/align/units.ts';
import { runInList } from '../../src/align/run-in-list.ts';
import { type DividedList, dividedLists } from '../../src/align/divided-lists.ts';
import { type TornContainer, tornContainers } from '../../src/align/torn-containers.ts';
import { isAboutTranslation, isAtEdge } from '../../src/compare/about-translation.ts';
import { lackingText, ownGaps } from '../../src/compare/lacking-text.ts';
import { memoize } from '../../src/text/memoize.ts';
import { openingOf } from '../../src/translation/parts.ts';

interface Data {
  missing: Blocks;
  maybeMissing: Blocks;
  extra: Blocks;
  maybeExtra: Blocks;
  unlike: Blocks & { instead: string };
  replaced: Blocks & { instead: string };
  incomplete: Incomplete;
  otherVersion: Incomplete;
  duplicated: Blocks;
  moved: Blocks;
  maybeMoved: Blocks;
  split: Blocks;
  merged: Blocks;
  maybeSplit: Blocks;
  maybeMerged: Blocks;
  kind: LanguageNames & { text: string; expected: string; found: string };
  runIn: LanguageNames & { text: string; having: string; other: string };
  torn: LanguageNames & { container: string; text: string };
  divided: LanguageNames & { text: string; count: number };
}

/** `count` of the `total` blocks of the language `having` are not in the one `lacking`. */
interface Incomplete extends LanguageNames {
  lacking: string;
  having: string;
  count: number;
  total: number;
}

/** `count` consecutive blocks; `kind` and `text` are those of the first. */
interface Blocks extends LanguageNames {
  kind: string;
  text: string;
  count: number;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'block-parity',
  category: 'structure',
  summary: 'both sides have the same paragraphs, quotations, lists, tables and code blocks in the same order',
  mqm: 'Omission',
  rank: 'block',
  messages: {
    missing: error((data) => `${blocksAre(data, data.source)} missing in the ${data.target}. Translate what is missing.`),
    extra: error(
      (data) => `${blocksAre(data, data.target)} not in the ${data.source}. Remove what is too much, or add it there.`,
    ),
    maybeMissing: warning(
      (data) =>
        `${blocksAre(data, data.source)} not found in the ${data.target}. Look for ${plural(data.count, 'it', 'them')}, and translate what is missing.`,
    ),
    maybeExtra: warning(
      (data) =>
        `${blocksAre(data, data.target)} not found in the ${data.source}. Remove what is too much, unless ${plural(data.count, 'it belongs', 'they belong')} to the translation.`,
    ),
    unlike: warning(
      (data) =>
        `${blocksAre(data, data.source)} not found in the ${data.target}, which has ${quote(data.instead)} in that place. Compare the two.`,
    ),
    replaced: error(
      (data) =>
        `${blocksAre(data, data.source)} missing in the ${data.target}, which has ${quote(data.instead)} instead. Translate what is missing.`,
    ),
    incomplete: error(
      ({ lacking, having }) => `The ${lacking} lacks a large part of the blocks of the ${having}. Give both the same text.`,
    ),
    otherVersion: error(
      ({ source, target }) =>
        `The ${target} has a large part of its blocks from another version of the ${source}, which lacks them. Bring it up to date.`,
    ),
    duplicated: error((data) => `${blocksAre(data)} twice in the ${data.target}. Remove one of the two.`),
    moved: error((data) => `${blocksAre(data, data.source)} in another place in the ${data.target}. Restore the order.`),
    maybeMoved: warning(
      (data) =>
        `${blocksAre(data, data.source)} perhaps in another place in the ${data.target}. Restore the order if ${plural(data.count, 'it is', 'they are')}.`,
    ),
    split: warning((data) => `${blocksAre(data, data.source)} divided in the ${data.target}. Join the parts.`),
    merged: warning(
      (data) => `${blocksAre(data, data.source)} run together in the ${data.target}. Divide them as in the ${data.source}.`,
    ),
    maybeSplit: info((data) => `${blocksAre(data, data.source)} perhaps divided in the ${data.target}. Compare the two.`),
    maybeMerged: info((data) => `${blocksAre(data, data.source)} perhaps run together in the ${data.target}. Compare the two.`),
    kind: warning(
      ({ source, target, text, expected, found }) =>
        `${quote(text)} is a ${found} in the ${target}, expected a ${expected} as in the ${source}. Make both the same.`,
    ),
    runIn: info(
      ({ text, having, other }) =>
        `The list ${quote(text)} of the ${having} is running text in the ${other}. Make both the same, unless that is on purpose.`,
    ),
    torn: error(
      ({ source, target, container, text }) =>
        `The ${container} of the ${target} ends before ${quote(text)}, which belongs to it in the ${source}. Indent it as in the ${source}.`,
    ),
    divided: warning(
      ({ source, target, text, count }) =>
        `The list ${quote(text)} of the ${source} is ${count} lists in the ${target}, expected one. Indent what stands between its items as in the ${source}.`,
    ),
  },

  sides(alignment, context) {
    const { pairs, sides } = alignment;
    if (sides.source.blocks.length === 0 || sides.target.blocks.length === 0) return;
    if (reportAnotherText(alignment, context)) return;
    const divided = blockSequences(pairs).flatMap(dividedLists);
    for (const list of divided) reportDivided(list, context);
    const lists = new Set(divided.flatMap(({ list, parts }) => [list, ...parts]));
    const torn = blockSequences(pairs)
      .flatMap(tornContainers)
      .filter(({ container }) => !lists.has(container));
    for (const container of torn) reportTorn(container, context);
    const reported = new Set([...lists, ...torn.flatMap(({ missing, outside }) => [...missing, ...outside])]);
    for (const sequence of blockSequences(pairs)) {
      const gaps = ownGaps(sequence, alignment).filter(
        ({ missing, extra }) => ![...missing, ...extra].some((unit) => reported.has(unit)),
      );
      for (const gap of gaps) reportGap(gap, sequence, alignment, context);
      for (const run of movedRuns(sequence)) reportMoved(run, context);
      for (const pair of sequence) reportShape(pair, liesInTwoFiles(alignment), context);
    }
  },
});

/** The start of a message about blocks: ``The paragraph `…` of the English is``. */
function blocksAre({ kind, text, count }: Blocks, language?: string): string {
  const whose = language === undefined ? '' : ` of the ${language}`;
  return `The ${kind} ${andMore(text, count)}${whose} ${plural(count, 'is', 'are')}`;
}

function describe(units: readonly Unit[], { names }: Context): Blocks {
  const [first] = units;
  return { ...names, kind: first ? kindName(first) : '', text: first ? clip(first.range.slice()) : '', count: units.length };
}

function reportAnotherText(alignment: Alignment, { names, report }: Context): boolean {
  const { pairs, sides } = alignment;
  const lack = lackingText(alignment);
  if (lack === undefined) return false;
  const [lacking, having] = [sides[lack.side], sides[lack.side === 'source' ? 'target' : 'source']];
  const doubtful = pairs.filter(
    ({ certainty, source, target }) =>
      certainty === 'likely' || source.length !== 1 || target.length !== 1 || source[0]?.kind !== target[0]?.kind,
  );
  report(lack.isOtherVersion ? 'otherVersion' : 'incomplete', {
    at: openingOf(lacking),
    side: lacking.role,
    counterpart: openingOf(having),
    data: { ...names, lacking: names[lacking.role], having: names[having.role], count: lack.units.length, total: lack.total },
    related: related(lack.units, `missing in the ${names[lack.isOtherVersion ? 'source' : lacking.role]}`),
    claims: [...lack.gaps.flatMap(claimsOf), ...doubtful.flatMap(({ source, target }) => rangesOf([...source, ...target]))],
  });
  return true;
}

function reportGap(gap: Gap, sequence: readonly AlignedPair[], alignment: Alignment, context: Context): void {
  const { missing, inTarget, inSource, certain } = gap;
  const { names, report } = context;
  const extra = gap.extra
    .filter((unit) => !reportDuplicate(unit, sequence, context))
    .filter((unit) => !isAboutTranslation(unit, alignment, context.languages) && originalOf(unit, alignment.sides) === undefined);
  const where = coverOf(extra);
  const finding = { side: 'target', related: related(missing, `the ${names.source} text`), claims: claimsOf(gap) } as const;
  const data = describe(missing, context);
  if (missing.length > 0 && where !== undefined) {
    // A paragraph beside another one may be a free translation; a paragraph in place of a table is none.
    const items = setAsParagraphs(missing, extra);
    if (items !== undefined) {
      report('kind', { ...finding, at: where, data: { ...names, text: clip(where.slice()), ...items } });
      return;
    }
    const kinds = new Set(missing.map(({ kind }) => kind));
    const id = extra.some(({ kind }) => kinds.has(kind)) ? 'unlike' : 'replaced';
    report(id, { ...finding, at: where, data: { ...data, instead: clip(where.slice()) } });
  } else if (missing.length > 0 && inTarget !== undefined) {
    report(certain ? 'missing' : 'maybeMissing', { ...finding, at: inTarget, data });
  } else if (where !== undefined && inSource !== undefined) {
    const there = [{ range: inSource, message: `where the ${names.source} would say it, were the ${names.target} right` }];
    const divided = leadInParagraph(extra, sequence);
    if (divided !== undefined) {
      report('maybeSplit', {
        ...finding,
        at: where,
        related: related([divided], `the ${names.source} text`),
        data: describe([divided], context),
      });
      return;
    }
    const isCertain = certain && !extra.some((unit) => isAtEdge(unit, alignment) || isGlossOfCode(unit, sequence));
    report(isCertain ? 'extra' : 'maybeExtra', { ...finding, at: where, data: describe(extra, context), related: there });
  }
}

/** The kinds of a list and of paragraphs that are as many as its items; undefined for anything else in one gap. */
function setAsParagraphs(missing: readonly Unit[], extra: readonly Unit[]): { expected: string; found: string } | undefined {
  for (const [units, others] of [
    [missing, extra],
    [extra, missing],
  ] as const) {
    const [list, [paragraph]] = [units[0], others];
    if (list?.kind !== 'list' || units.length > 1 || paragraph === undefined || list.items.length !== others.length) continue;
    if (others.length < 2 || !others.every(({ kind }) => kind === 'paragraph')) continue;
    const kinds = [kindName(list), kindName(paragraph)] as const;
    return units === missing ? { expected: kinds[0], found: kinds[1] } : { expected: kinds[1], found: kinds[0] };
  }
  return undefined;
}

/** The paragraph of the source whose end, which leads on to a list, is a paragraph of its own above the list of the target. */
function leadInParagraph([unit, ...more]: readonly Unit[], sequence: readonly AlignedPair[]): Unit | undefined {
  if (unit?.kind !== 'paragraph' || more.length > 0 || !leadsOn(unit)) return undefined;
  const index = sequence.findIndex(({ target }) => target[0] === unit);
  const [before, list] = [sequence[index - 1], sequence[index + 1]];
  const [whole, start] = [before?.source.at(-1), before?.target.at(-1)];
  const isAboveList = list?.source[0]?.kind === 'list' && list.target[0]?.kind === 'list';
  if (!isAboveList || whole?.kind !== 'paragraph' || start?.kind !== 'paragraph') return undefined;
  return leadsOn(whole) && !leadsOn(start) ? whole : undefined;
}

/** Does a paragraph right below a block of code say its lines in the words of the target's language? */
function isGlossOfCode(unit: Unit, sequence: readonly AlignedPair[]): boolean {
  const above = beforeEach(targetsOf(sequence)).get(unit);
  if (unit.kind !== 'paragraph' || above?.kind !== 'code-block') return false;
  const names = unit.range.slice().match(/[A-Za-z]\w*|\d+/g) ?? [];
  return names.length > 1 && names.every((name) => above.value.includes(name));
}

const targetsOf = memoize((sequence: readonly AlignedPair[]): readonly Unit[] => sequence.flatMap(({ target }) => target));

/** The unit before each one in the order of the text. */
const beforeEach = memoize((units: readonly Unit[]): ReadonlyMap<Unit, Unit | undefined> => {
  const inOrder = units.toSorted((a, b) => a.range.start - b.range.start);
  return new Map(inOrder.map((unit, index) => [unit, inOrder[index - 1]]));
});

/** Reports a list that the other side has in parts. */
function reportDivided({ list, side, parts }: DividedList, { names, report }: Context): void {
  const where = coverOf(parts);
  if (where === undefined) return;
  const [source, target] = side === 'source' ? [names.source, names.target] : [names.target, names.source];
  const count = parts.filter(({ kind }) => kind === 'list').length;
  report('divided', {
    at: side === 'source' ? where : list.range,
    side: 'target',
    data: { source, target, text: clip(list.range.slice()), count },
    related: [{ range: side === 'source' ? list.range : where, message: `the ${names.source} text` }],
    claims: [list.range, ...rangesOf(parts)],
  });
}

/** Reports a list, quotation or footnote that ends too early because what follows is not indented. */
function reportTorn({ container, missing, outside, places }: TornContainer, { names, report }: Context): void {
  const first = outside.find(({ kind }) => kind !== container.kind) ?? outside[0];
  if (first === undefined) return;
  report('torn', {
    at: first.range,
    side: 'target',
    data: { ...names, container: kindName(container), text: clip(first.range.slice()) },
    related: related(missing, `inside it in the ${names.source}`),
    claims: [...rangesOf([...missing, ...outside]), ...places],
  });
}

/** Reports an extra block that repeats another one as a duplicate. */
function reportDuplicate(unit: Unit, sequence: readonly AlignedPair[], context: Context): boolean {
  const twin = twinOf(unit, targetsOf(sequence));
  if (twin === undefined) return false;
  const [first, second] = twin.range.start < unit.range.start ? [twin, unit] : [unit, twin];
  context.report('duplicated', {
    at: second.range,
    side: 'target',
    data: describe([unit], context),
    related: related([first], 'it stands here first'),
    claims: [unit.range],
  });
  return true;
}

/** Reports moved blocks, except for those that moved with their heading, and formulas, which other rules report. */
function reportMoved(run: readonly AlignedPair[], context: Context): void {
  const blocks = run.filter(({ source }) => source[0]?.kind !== 'heading' && source[0]?.kind !== 'display-math');
  const [source, at] = [blocks.flatMap((pair) => pair.source), coverOf(blocks.flatMap((pair) => pair.target))];
  if (at === undefined) return;
  const places = related(source, `the ${context.names.source} text`);
  const certain = run.every(({ certainty }) => certainty !== 'likely');
  context.report(certain ? 'moved' : 'maybeMoved', { at, side: 'target', data: describe(source, context), related: places });
}

/** Reports blocks that were split, merged, or changed into another kind. */
function reportShape(pair: AlignedPair, inPages: boolean, context: Context): void {
  const { relation, certainty, source, target } = pair;
  const { names, report } = context;
  const [a, b, at] = [source[0], target[0], coverOf(target)];
  if (a === undefined || b === undefined || at === undefined) return;
  const finding = { at, side: 'target', related: related(source, `the ${names.source} text`) } as const;
  const runIn = runInList(pair);
  if (runIn !== undefined) {
    const [having, other] = runIn.side === 'source' ? [names.source, names.target] : [names.target, names.source];
    report('runIn', { ...finding, data: { ...names, text: clip(runIn.list.range.slice()), having, other } });
  } else if (relation === 'split' && a.kind !== 'list')
    // A sentence that counts may be set as one paragraph for each count, and a long paragraph of a page in parts that are easier to read.
    report(inPages || certainty === 'likely' || target.slice(1).every(countOf) ? 'maybeSplit' : 'split', {
      ...finding,
      data: describe(source, context),
    });
  else if (relation === 'merge' && b.kind !== 'list')
    report(certainty === 'likely' ? 'maybeMerged' : 'merged', { ...finding, data: describe(source, context) });
  else if (!isSameKind(a, b)) {
    const data = { ...names, text: clip(b.range.slice()), expected: kindName(a), found: kindName(b) };
    report('kind', { ...finding, data });
  }
}

/**
 * Do two blocks have the same kind? A bulleted paragraph may be a list, a paragraph or code may be or contain its formula; headings have their
 * own rule.
 */
function isSameKind(a: Unit, b: Unit): boolean {
  if (a.kind === b.kind || a.kind === 'heading' || b.kind === 'heading') return true;
  const kinds = [a.kind, b.kind];
  const list = kinds.includes('list') && [a, b].some(isBulleted);
  return list || (kinds.includes('display-math') && (kinds.includes('paragraph') || kinds.includes('code-block')));
}
