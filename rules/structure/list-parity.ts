import { claimsOf, clip, coverOf, defineRule, error, gapsOf, plural, quote, related, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Gap, LanguageNames, List, ListItem, RuleContext, Unit } from '../../src/rule-kit.ts';
import { claimsOfPair } from '../../src/align/gaps.ts';
import { runInList } from '../../src/align/run-in-list.ts';
import { withoutMarker } from '../../src/align/units.ts';
import { andMore } from '../../src/check/wording.ts';
import { areAlikeInOrder } from '../../src/compare/alike-items.ts';
import { depthDifference } from '../../src/compare/depth-difference.ts';

interface Data {
  unsure: Item & { expected: number; found: number };
  missing: Items;
  extra: Items;
  emptied: Item;
  moved: Item;
  split: Item;
  merged: Item;
  depth: Item & { expected: number; found: number } & Partial<Beside>;
  ordered: LanguageNames & { expected: string; found: string };
  start: LanguageNames & { expected: number; found: number };
  marker: LanguageNames & { inside: string; found: string; expected: string };
}

interface Item extends LanguageNames {
  text: string;
}

/** The item inside or beside which one has to stand, with its 1-based line and the spaces that place the other there. */
interface Beside {
  readonly beside: string;
  readonly line: number;
  readonly indent: number;
}

/** Items that only one side has. */
interface Items extends LanguageNames {
  items: readonly string[];
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'list-parity',
  category: 'structure',
  summary: 'lists have the same items in the same order, depth and numbering',
  mqm: 'Omission',
  rank: 'part of a block',
  messages: {
    unsure: warning(({ source, target, text, expected, found }) =>
      found === expected
        ? `The list with ${quote(text)} has its ${expected} items in the ${target} in another order than in the ${source}, or says them otherwise. Compare the two lists.`
        : `The list with ${quote(text)} has ${found} items in the ${target}, expected ${expected} in the order of the ${source}. Compare the two lists.`,
    ),
    missing: error(
      ({ items, source, target }) =>
        `${named(items)} of the ${source} list ${plural(items.length, 'is', 'are')} missing in the ${target}. Add ${plural(items.length, 'it', 'them')} here.`,
    ),
    extra: error(
      ({ items, source, target }) =>
        `${named(items)} of the ${target} list ${plural(items.length, 'has', 'have')} no counterpart in the ${source}. Remove ${plural(items.length, 'it', 'them')}, or add ${plural(items.length, 'it', 'them')} there.`,
    ),
    emptied: error(
      ({ source, target, text }) =>
        `The list item is empty in the ${target}, expected ${quote(text)} as in the ${source}. Translate it.`,
    ),
    moved: error(
      ({ source, target, text }) =>
        `${quote(text)} stands in another place in the ${target} list than in the ${source}. Restore the order.`,
    ),
    split: error(
      ({ source, target, text }) => `${quote(text)} of the ${source} list is divided in the ${target}. Join the parts.`,
    ),
    merged: error(
      ({ source, target, text }) =>
        `${quote(text)} of the ${source} list is run together with what follows in the ${target}. Divide it.`,
    ),
    depth: error(
      ({ source, target, text, expected, found, beside, line, indent }) =>
        `The list item ${quote(text)} stands at depth ${found} in the ${target}, expected ${expected} as in the ${source}. ${beside === undefined || line === undefined || indent === undefined ? 'Change its indent.' : `Begin its line with ${spaces(indent)}, so that it stands ${found > expected ? 'beside' : 'inside'} ${quote(beside)} of line ${line}.`}`,
    ),
    ordered: warning(
      ({ source, target, expected, found }) =>
        `The list is ${found} in the ${target}, expected ${expected} as in the ${source}. Use the same markers.`,
    ),
    start: warning(
      ({ source, target, expected, found }) =>
        `The list starts at ${found} in the ${target}, expected ${expected} as in the ${source}. Correct it.`,
    ),
    marker: warning(
      ({ inside, found, expected }) =>
        `Markdown takes no ${quote(found)} for the start of a list item, so that the list of the ${inside} is shown as running text. Write ${quote(expected)}.`,
    ),
  },

  sides({ pairs }, context) {
    checkLists(pairs, context);
  },
});

function spaces(count: number): string {
  return count === 0 ? 'no space' : plural(count, '1 space', `${count} spaces`);
}

function named(items: readonly string[]): string {
  return andMore(items[0] ?? '', items.length);
}

function checkLists(pairs: readonly AlignedPair[], context: Context): void {
  for (const { source, target, certainty, children } of pairs) {
    const [a, b] = [source[0], target[0]];
    if (a?.kind === 'list' && b?.kind === 'list') {
      reportMarkers(a, b, context);
      // Items at different depths are not aligned, so they are not compared.
      if (reportDepth(a, b, context)) continue;
    }
    if (a?.kind === 'item' && b?.kind === 'item' && isEmpty(b) && !isEmpty(a)) {
      context.report('emptied', { ...besideSource(a, b, context), data: { ...context.names, text: wordsOf(a) } });
    } else if (a?.kind === 'list' && b?.kind === 'list' && (certainty === 'likely' || children.some(isDoubtful))) {
      // What the items hold is as unsure as they are.
      if (reportUnsure(a, b, children, context)) continue;
    } else if (a?.kind === 'list' || a?.kind === 'item') {
      for (const gap of gapsOf(children)) reportGap(gap, context);
      for (const child of children) reportShape(child, context);
    }
    checkLists(children, context);
  }
}

/** Is a pair of items anything but a match, and nothing but lengths tells so? */
function isDoubtful({ relation, certainty }: AlignedPair): boolean {
  return relation !== 'match' && certainty === 'likely';
}

/** Reports once that two lists differ, where it is not certain in which items; false where they do not. */
function reportUnsure(a: List, b: List, children: readonly AlignedPair[], context: Context): boolean {
  const different = children.filter(({ relation }) => relation !== 'match');
  const [first] = [...different.flatMap(({ source }) => source), ...a.items];
  if (different.length === 0 || first === undefined) return false;
  if (areAlikeInOrder(a, b)) return true;
  context.report('unsure', {
    ...besideSource(a, b, context),
    data: { ...context.names, text: wordsOf(first), expected: a.items.length, found: b.items.length },
    claims: different.flatMap(claimsOfPair),
  });
  return true;
}

function besideSource(source: Unit, target: Unit, { names }: Context) {
  return { at: target.range, side: 'target', related: related([source], `the ${names.source} text`) } as const;
}

function reportMarkers(a: List, b: List, context: Context): void {
  const { names, report } = context;
  const [broken, side] = b.falseMarker === undefined ? ([a, 'source'] as const) : ([b, 'target'] as const);
  if (broken.falseMarker !== undefined) {
    if (a.falseMarker !== undefined && b.falseMarker !== undefined) return;
    const data = { ...names, inside: names[side], found: broken.falseMarker.slice(), expected: `${broken.start ?? 1}.` };
    const other = related([side === 'source' ? b : a], `the ${names[side === 'source' ? 'target' : 'source']} list`);
    report('marker', { at: broken.falseMarker, side, data, related: other });
    return;
  }
  const style = ({ ordered }: List) => (ordered ? 'numbered' : 'bulleted');
  if (a.ordered !== b.ordered)
    report('ordered', { ...besideSource(a, b, context), data: { ...names, expected: style(a), found: style(b) } });
  else if (a.start !== undefined && b.start !== undefined && a.start !== b.start)
    report('start', { ...besideSource(a, b, context), data: { ...names, expected: a.start, found: b.start } });
}

/** Reports a list with equally many items on both sides but at different depths. Returns true if it did. */
function reportDepth(a: List, b: List, context: Context): boolean {
  const difference = depthDifference(a, b);
  if (difference === undefined) return false;
  const { source, target, neighbour } = difference;
  const beside = neighbour && { beside: wordsOf(neighbour.item), line: neighbour.line, indent: neighbour.indent };
  context.report('depth', {
    ...besideSource(source, target, context),
    data: { ...context.names, text: wordsOf(target), expected: source.depth, found: target.depth, ...beside },
    claims: [a.range, b.range],
  });
  return true;
}

function reportGap(gap: Gap, { names, report }: Context): void {
  const { missing, extra, inTarget, inSource } = gap;
  // A gap of formulas only is reported by `equation-parity`.
  if ([...missing, ...extra].every(({ kind }) => kind === 'display-math')) return;
  const finding = { side: 'target', claims: claimsOf(gap) } as const;
  if (missing.length > 0 && inTarget !== undefined) {
    report('missing', {
      ...finding,
      at: coverOf(extra) ?? inTarget,
      data: { ...names, items: missing.map(wordsOf) },
      related: related(missing, `the ${names.source} text`),
    });
  } else if (inSource !== undefined) {
    const there = { range: inSource, message: `where the ${names.source} text would stand, were the ${names.target} right` };
    report('extra', {
      ...finding,
      at: coverOf(extra) ?? inSource,
      data: { ...names, items: extra.map(wordsOf) },
      related: [there],
    });
  }
}

function reportShape(pair: AlignedPair, { names, report }: Context): void {
  const { relation, source, target } = pair;
  const [[first], at] = [source, coverOf(target)];
  // A list inside an item may become sentences of its text.
  if (first === undefined || at === undefined || runInList(pair) !== undefined) return;
  const finding = {
    at,
    side: 'target',
    data: { ...names, text: wordsOf(first) },
    related: related(source, `the ${names.source} text`),
  } as const;
  if (relation === 'moved') report('moved', finding);
  else if (relation === 'split') report('split', finding);
  else if (relation === 'merge') report('merged', finding);
}

function isEmpty(item: ListItem): boolean {
  return withoutMarker(item).slice().trim() === '';
}

function wordsOf(unit: Unit): string {
  return clip(withoutMarker(unit).slice());
}
