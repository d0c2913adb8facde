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
import { type DividedList, dividedLists } from '../../src/align/divided-lists.ts';
import { type TornContainer, tornContainers } from '../../src/align/torn-containers.ts';
import { type Duplicate, duplicatesIn, gapFault } from '../../src/compare/gap-fault.ts';
import { lackingText, ownGaps } from '../../src/compare/lacking-text.ts';
import { isReplaced } from '../../src/compare/replaced-block.ts';
import { shapeChange } from '../../src/compare/shape-change.ts';
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
  const lack = lackingText(alignment);
  if (lack === undefined) return false;
  const { sides } = alignment;
  const [lacking, having] = [sides[lack.side], sides[lack.side === 'source' ? 'target' : 'source']];
  report(lack.isOtherVersion ? 'otherVersion' : 'incomplete', {
    at: openingOf(lacking),
    side: lacking.role,
    counterpart: openingOf(having),
    data: { ...names, lacking: names[lacking.role], having: names[having.role], count: lack.units.length, total: lack.total },
    related: related(lack.units, `missing in the ${names[lack.isOtherVersion ? 'source' : lacking.role]}`),
    claims: lack.claims,
  });
  return true;
}

function reportGap(gap: Gap, sequence: readonly AlignedPair[], alignment: Alignment, context: Context): void {
  const { names, report } = context;
  for (const duplicate of duplicatesIn(gap, sequence)) reportDuplicate(duplicate, context);
  const fault = gapFault(gap, sequence, alignment, context.languages);
  if (fault === undefined) return;
  const { kind, at, units, inSource } = fault;
  const where = `where the ${names.source} would say it, were the ${names.target} right`;
  const there = inSource ? [{ range: inSource, message: where }] : related(units, `the ${names.source} text`);
  const finding = { at, side: 'target', related: there, claims: claimsOf(gap) } as const;
  const [data, text] = [describe(units, context), clip(at.slice())];
  if (kind === 'otherKind')
    report('kind', { ...finding, data: { ...names, text, expected: fault.expected, found: fault.found } });
  else if (kind === 'unlike' || kind === 'replaced') report(kind, { ...finding, data: { ...data, instead: text } });
  else report(kind, { ...finding, data });
}

/** Reports an extra block that repeats another one. */
function reportDuplicate({ unit, first, second }: Duplicate, context: Context): void {
  context.report('duplicated', {
    at: second.range,
    side: 'target',
    data: describe([unit], context),
    related: related([first], 'it stands here first'),
    claims: [unit.range],
  });
}

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
  const { names, report } = context;
  const [change, at] = [shapeChange(pair, inPages), coverOf(pair.target)];
  if (change === undefined || at === undefined) return;
  const finding = { at, side: 'target', related: related(pair.source, `the ${names.source} text`) } as const;
  if (change.kind === 'runIn') {
    const { list, side } = change;
    const [having, other] = side === 'source' ? [names.source, names.target] : [names.target, names.source];
    report('runIn', { ...finding, data: { ...names, text: clip(list.range.slice()), having, other } });
  } else if (change.kind === 'otherKind') {
    if (isReplaced(pair, context.languages, context.profile)) {
      const data = { ...describe(pair.source, context), instead: clip(change.target.range.slice()) };
      const claims = rangesOf([change.source, change.target]);
      report('replaced', { ...finding, data, compares: pair, claims });
      return;
    }
    const [expected, found] = [kindName(change.source), kindName(change.target)];
    report('kind', { ...finding, data: { ...names, text: clip(change.target.range.slice()), expected, found } });
  } else report(change.kind, { ...finding, data: describe(pair.source, context) });
}
