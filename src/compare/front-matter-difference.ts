/** What the front matter of a translation does not share with that of its source. */
import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import type {
  FrontMatter,
  FrontMatterEntry,
  FrontMatterList,
  FrontMatterMap,
  FrontMatterScalar,
  FrontMatterValue,
} from '../translation/front-matter.ts';
import { matchKeys } from './matched-keys.ts';
import { pairItems } from './paired-items.ts';
import { isSameValue, isSlip } from './same-value.ts';
import { isIgnored, isOfSource, mayBeMissing, type NamedKeys, roleOf } from './value-role.ts';

/** The name of a value, such as `hero.actions[1].text`. */
export interface Named {
  readonly key: string;
}

export type FrontMatterDifference =
  | LostKeys
  | (Named & { readonly kind: 'misspelt'; readonly source: FrontMatterEntry; readonly target: FrontMatterEntry })
  | (Named & { readonly kind: 'empty' | 'changed'; readonly source: FrontMatterValue; readonly target: FrontMatterValue })
  | (Named & { readonly kind: 'items'; readonly source: FrontMatterList; readonly target: FrontMatterList })
  | (Named & ProsePair);

/** Keys that one map lost. `sparse`: the translation leaves values that programs read to its source, as some projects want it. */
export interface LostKeys {
  readonly kind: 'missing' | 'sparse';
  /** With their names in place of their keys. */
  readonly entries: readonly FrontMatterEntry[];
  readonly at: Range;
}

/** Fewer values for programs may be lost by mistake. */
const SPARSE = 2;

/** Two values that are prose, to be compared as texts are. */
export interface ProsePair {
  readonly kind: 'prose';
  readonly source: FrontMatterScalar;
  readonly target: FrontMatterScalar;
}

/** Where a value stands: its keys, and its name with the places in lists. */
interface Place {
  readonly path: readonly string[];
  readonly name: string;
}

export function frontMatterDifferences(
  source: FrontMatter,
  target: FrontMatter,
  named: NamedKeys,
  languages: Languages,
): readonly FrontMatterDifference[] {
  const found: FrontMatterDifference[] = [];
  compareEntries(source.entries, target.entries, target.range, { path: [], name: '' });
  return found;

  function compareEntries(
    sources: readonly FrontMatterEntry[],
    targets: readonly FrontMatterEntry[],
    around: Range,
    place: Place,
  ): void {
    const expected = sources.filter(({ key }) => !isIgnored([...place.path, key], named));
    const known = targets.filter(({ key }) => !isIgnored([...place.path, key], named));
    const { matched, missing } = matchKeys(expected, known);
    for (const [from, to] of matched) {
      const { path, name: key } = below(place, from.key);
      if (from.key !== to.key) found.push({ kind: 'misspelt', key, source: from, target: to });
      compareValues(from.value, to.value, { path, name: key });
    }
    const lost = missing.filter(({ key, value }) => !isEmpty(value) && !mayBeMissing([...place.path, key]));
    const [first] = lost;
    if (first === undefined) return;
    const before = sources.slice(0, sources.indexOf(first)).findLast(({ key }) => targets.some((other) => other.key === key));
    const at = targets.find(({ key }) => key === before?.key)?.range.atEnd() ?? targets[0]?.range.atStart() ?? around;
    const isKept = ({ key, value }: FrontMatterEntry) =>
      value.kind === 'scalar' && roleOf([...place.path, key], value, named) === 'kept';
    const isTaken = lost.every(({ key }) => isOfSource([...place.path, key]));
    const hasNone = lost.filter(isKept).length >= SPARSE && !matched.some(([entry]) => isKept(entry));
    const isSparse = around === target.range && (isTaken || hasNone);
    found.push({
      kind: isSparse ? 'sparse' : 'missing',
      at,
      entries: lost.map((entry) => ({ ...entry, key: below(place, entry.key).name })),
    });
  }

  function compareValues(from: FrontMatterValue, to: FrontMatterValue, place: Place): void {
    if (isEmpty(from)) return;
    if (isEmpty(to)) found.push({ kind: 'empty', key: place.name, source: from, target: to });
    else if (from.kind === 'map' && to.kind === 'map') compareEntries(from.entries, to.entries, to.range, place);
    else if (from.kind === 'scalar' && to.kind === 'scalar') compareScalars(from, to, place);
    else if (from.kind !== 'map' && to.kind !== 'map') compareLists(asList(from), asList(to), place);
    else found.push({ kind: 'changed', key: place.name, source: from, target: to });
  }

  function compareScalars(from: FrontMatterScalar, to: FrontMatterScalar, { path, name: key }: Place): void {
    const role = roleOf(path, from, named);
    if (role === 'ignored') return;
    if (role === 'prose' || role === 'listing') {
      if (isSlip(from.text, to.text, languages)) found.push({ kind: 'changed', key, source: from, target: to });
      else if (role === 'prose') found.push({ kind: 'prose', key, source: from, target: to });
    } else if (!isSameValue(from, to, languages) && (role === 'kept' || isSlip(from.text, to.text, languages))) {
      found.push({ kind: 'changed', key, source: from, target: to });
    }
  }

  function compareLists(from: FrontMatterList, to: FrontMatterList, place: Place): void {
    const same = (a: FrontMatterValue, b: FrontMatterValue) =>
      a.kind === 'scalar' && b.kind === 'scalar' && isSameValue(a, b, languages);
    const { pairs, missing } = pairItems(from.items, to.items, same);
    for (const [a, b] of pairs) {
      compareValues(a, b, { path: place.path, name: `${place.name}[${from.items.indexOf(a)}]` });
    }
    const lost = missing.filter((item) => {
      const isListing = item.kind === 'scalar' && ['listing', 'ignored'].includes(roleOf(place.path, item, named));
      return !isEmpty(item) && !isListing;
    });
    if (lost.length > 0) found.push({ kind: 'items', key: place.name, source: { ...from, items: lost }, target: to });
  }
}

function below({ path, name }: Place, key: string): Place {
  return { path: [...path, key], name: name === '' ? key : `${name}.${key}` };
}

function asList(value: FrontMatterScalar | FrontMatterList): FrontMatterList {
  return value.kind === 'list' ? value : { kind: 'list', range: value.range, items: [value] };
}

function isEmpty(value: FrontMatterValue): boolean {
  if (value.kind === 'scalar') return value.type === 'null' || value.text.trim() === '';
  return valuesOf(value).length === 0;
}

function valuesOf(value: FrontMatterMap | FrontMatterList): readonly unknown[] {
  return value.kind === 'map' ? value.entries : value.items;
}
