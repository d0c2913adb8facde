import { claimsOf, clip, cover, defineRule, error, gapsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Gap, List, ListItem, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  missing: Items;
  extra: Items;
  emptied: Item;
  moved: Item;
  split: Item;
  merged: Item;
  depth: Item & { expected: number; found: number };
  ordered: Languages & { expected: string; found: string };
  start: Languages & { expected: number; found: number };
}

interface Languages {
  source: string;
  target: string;
}

interface Item extends Languages {
  text: string;
}

/** What stands on one side only. */
interface Items extends Languages {
  items: readonly string[];
}

type Context = RuleContext<Data, undefined>;
type Text = Alignment['section']['text'];

export default defineRule<Data>({
  id: 'list-parity',
  category: 'structure',
  summary: 'lists have the same items in the same order, depth and numbering',
  mqm: 'Omission',
  messages: {
    missing: error(
      ({ items, source, target }) =>
        `${named(items)} of the ${source} list ${items.length > 1 ? 'are' : 'is'} missing in the ${target}. Add ${items.length > 1 ? 'them' : 'it'} here.`,
    ),
    extra: error(
      ({ items, source, target }) =>
        `${named(items)} of the ${target} list ${items.length > 1 ? 'have' : 'has'} no counterpart in the ${source}. Remove ${items.length > 1 ? 'them' : 'it'}, or add ${items.length > 1 ? 'them' : 'it'} there.`,
    ),
    emptied: error(
      ({ source, target, text }) =>
        `The list item is empty in the ${target}, expected \`${text}\` as in the ${source}. Translate it.`,
    ),
    moved: error(
      ({ source, target, text }) =>
        `\`${text}\` stands in another place in the ${target} list than in the ${source}. Restore the order.`,
    ),
    split: error(({ source, target, text }) => `\`${text}\` of the ${source} list is divided in the ${target}. Join the parts.`),
    merged: error(
      ({ source, target, text }) =>
        `\`${text}\` of the ${source} list is run together with what follows in the ${target}. Divide it.`,
    ),
    depth: error(
      ({ source, target, text, expected, found }) =>
        `The list item \`${text}\` stands at depth ${found} in the ${target}, expected ${expected} as in the ${source}. Change its indent.`,
    ),
    ordered: warning(
      ({ source, target, expected, found }) =>
        `The list is ${found} in the ${target}, expected ${expected} as in the ${source}. Use the same markers.`,
    ),
    start: warning(
      ({ source, target, expected, found }) =>
        `The list starts at ${found} in the ${target}, expected ${expected} as in the ${source}. Correct it.`,
    ),
  },

  sides({ pairs, section: { text } }, context) {
    checkLists(pairs, text, context);
  },
});

function named([first = '', ...others]: readonly string[]): string {
  return `\`${first}\`${others.length > 0 ? ` and ${others.length} more after it` : ''}`;
}

function checkLists(pairs: readonly AlignedPair[], text: Text, context: Context): void {
  for (const { source, target, children } of pairs) {
    const [a, b] = [source[0], target[0]];
    if (a?.kind === 'list' && b?.kind === 'list') {
      reportMarkers(a, b, context);
      // In a list whose depths differ the items inside are not set beside each other.
      if (reportDepth(a, b, text, context)) continue;
    }
    if (a?.kind === 'item' && b?.kind === 'item' && isEmpty(b, text) && !isEmpty(a, text)) {
      context.report('emptied', { ...place([a], [b], context), data: item([a], text, context) });
    } else if (a?.kind === 'list' || a?.kind === 'item') {
      for (const gap of gapsOf(children)) reportGap(gap, text, context);
      for (const child of children) reportShape(child, text, context);
    }
    checkLists(children, text, context);
  }
}

function reportMarkers(a: List, b: List, context: Context): void {
  const finding = { ...place([a], [b], context), data: namesOf(context) };
  const style = ({ ordered }: List) => (ordered ? 'numbered' : 'bulleted');
  if (a.ordered !== b.ordered)
    context.report('ordered', { ...finding, data: { ...finding.data, expected: style(a), found: style(b) } });
  else if (a.start !== undefined && b.start !== undefined && a.start !== b.start) {
    context.report('start', { ...finding, data: { ...finding.data, expected: a.start, found: b.start } });
  }
}

/** Whether as many items stand on both sides, but not all of them at the same depth. */
function reportDepth(a: List, b: List, text: Text, context: Context): boolean {
  const [sources, targets] = [flat(a), flat(b)];
  if (sources.length !== targets.length) return false;
  const index = sources.findIndex(({ depth }, other) => depth !== targets[other]?.depth);
  const [source, target] = [sources[index], targets[index]];
  if (source === undefined || target === undefined) return false;
  context.report('depth', {
    ...place([source], [target], context),
    data: { ...item([target], text, context), expected: source.depth, found: target.depth },
    claims: [a.range, b.range],
  });
  return true;
}

function flat({ items }: List): readonly ListItem[] {
  return items.flatMap((one) => [one, ...one.blocks.flatMap((block) => (block.kind === 'list' ? flat(block) : []))]);
}

function isEmpty({ marker, range }: ListItem, text: Text): boolean {
  return text.slice({ start: marker.end, end: range.end }).trim() === '';
}

function reportGap(gap: Gap, text: Text, context: Context): void {
  const { missing, extra, inTarget, inSource } = gap;
  const names = namesOf(context);
  const texts = (units: readonly Unit[]) => units.map((unit) => textOf(unit, text));
  // Formulas alone are told with the other formulas.
  if ([...missing, ...extra].every(({ kind }) => kind === 'display-math')) return;
  if (missing.length > 0 && inTarget !== undefined) {
    const at = cover(extra.map(({ range }) => range)) ?? inTarget;
    const related = missing.map(({ range }) => ({ range, message: `the ${names.source} text` }));
    context.report('missing', { at, side: 'target', data: { ...names, items: texts(missing) }, related, claims: claimsOf(gap) });
  } else if (inSource !== undefined) {
    const at = cover(extra.map(({ range }) => range)) ?? inSource;
    const related = [{ range: inSource, message: `where the ${names.source} text would stand, were the ${names.target} right` }];
    context.report('extra', { at, side: 'target', data: { ...names, items: texts(extra) }, related, claims: claimsOf(gap) });
  }
}

function reportShape({ relation, source, target }: AlignedPair, text: Text, context: Context): void {
  const finding = { ...place(source, target, context), data: item(source, text, context) };
  if (relation === 'moved') context.report('moved', finding);
  else if (relation === 'split') context.report('split', finding);
  else if (relation === 'merge') context.report('merged', finding);
}

function place(source: readonly Unit[], target: readonly Unit[], { languages }: Context) {
  const ranges = target.map(({ range }) => range);
  const related = source.map(({ range }) => ({ range, message: `the ${languages.source.name} text` }));
  return { at: cover(ranges) ?? { start: 0, end: 0 }, side: 'target' as const, related };
}

function item(units: readonly Unit[], text: Text, context: Context): Item {
  return {
    ...namesOf(context),
    text: units
      .slice(0, 1)
      .map((unit) => textOf(unit, text))
      .join(''),
  };
}

/** The words of a list item without its marker. */
function textOf(unit: Unit, text: Text): string {
  return clip(text.slice(unit.kind === 'item' ? { start: unit.marker.end, end: unit.range.end } : unit.range));
}

function namesOf({ languages }: Context): Languages {
  return { source: languages.source.name, target: languages.target.name };
}
