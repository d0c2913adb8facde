import {
  defineRule,
  differences,
  error,
  info,
  leafPairs,
  list,
  plural,
  quote,
  related,
  textsOf,
  warning,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Difference, LanguageNames, RuleContext, Unit } from '../../src/rule-kit.ts';
import { differenceFinding, type DifferenceData } from '../../src/check/report-difference.ts';
import { rawOf } from '../../src/align/units.ts';
import { withRepetitions } from '../../src/check/repetitions.ts';
import { brokenLink } from '../../src/compare/broken-links.ts';
import { addressChange, groupRepeated } from '../../src/compare/repeated-changes.ts';
import { isNamed, namedInMacros } from '../../src/compare/macro-links.ts';
import { Places } from '../../src/compare/places.ts';
import type { Relation } from '../../src/compare/same-place.ts';
import { addressOf, addressRange, type Destination, linksOf } from '../../src/spans/links.ts';
import { likeness } from '../../src/text/likeness.ts';

interface Data extends Pick<DifferenceData, 'missing' | 'extra'> {
  changed: LanguageNames & { expected: string; found: string };
  toHeading: LanguageNames & { expected: string; found: string };
  fragment: LanguageNames & { expected: string; found: string };
  lostFragment: LanguageNames & { expected: string; found: string };
  broken: LanguageNames & { expected: string };
}

type Context = RuleContext<Data>;

/** A link of the source and the one that stands in its place. */
interface Change {
  readonly pair: AlignedPair;
  readonly expected: Destination;
  readonly found: Destination;
}

export default defineRule<Data>({
  id: 'link-parity',
  category: 'numbers',
  summary: 'links, images and footnotes of both sides lead to the same places',
  mqm: 'Mistranslation',
  rank: 'link',
  fixable: 'unsafe',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `${links(expected)} of the ${source} ${plural(expected.length, 'is', 'are')} missing in the ${target}. Link to the same place here.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `${links(found)} of the ${target} ${plural(found.length, 'has', 'have')} no counterpart in the ${source}. Remove what is too much, or add it there.`,
    ),
    changed: error(
      ({ source, target, expected, found }) =>
        `The ${target} links to \`${found}\`, expected \`${expected}\` as in the ${source}. Copy the destination of the ${source}.`,
    ),
    toHeading: error(
      ({ source, target, expected, found }) =>
        `The ${target} links to \`${found}\`, which no heading has; the heading that the ${source} links to is \`${expected}\` in the ${target}. Link to that.`,
    ),
    fragment: warning(
      ({ source, target, expected, found }) =>
        `The ${target} links to \`${found}\`, another place of the page than \`${expected}\` of the ${source}. Link to the same place, or to the heading that stands for it.`,
    ),
    lostFragment: info(
      ({ source, target, expected, found }) =>
        `The ${target} links to the start or another place of the page \`${found}\`, the ${source} to \`${expected}\`. Name the place, if the page has it.`,
    ),
    broken: error(
      ({ source, target, expected }) =>
        `What is a link to \`${expected}\` in the ${source} is none in the ${target}: its marks stand apart, in another order, or behind a backslash. Write \`${formOf(expected)}\`.`,
    ),
  },

  sides(alignment, context) {
    const places = new Places(alignment, context.languages);
    const unlinked = leafPairs(alignment.pairs).flatMap((pair) => reportBroken(pair, context));
    const changed: Change[] = [];
    // What leads to the same page goes before what only leads to the same site.
    const leadsTo = (relation: Relation) => (a: Destination, b: Destination) => places.relationOf(a, b) === relation;
    const same = [isEqual, leadsTo('same'), leadsTo('edition')];
    for (const difference of differences(alignment, { read: (units) => places.linksIn(units), same })) {
      changed.push(...report(difference, unlinked, places, context));
    }
    for (const changes of groupRepeated(changed, changeOf)) reportChanged(changes, places, context);
  },
});

function links(addresses: readonly string[]): string {
  return `The ${plural(addresses.length, 'link', 'links')} to ${list(addresses)}`;
}

function formOf(address: string): string {
  return address.startsWith('[^') ? address : `[…](${address})`;
}

function read(units: readonly Unit[]): readonly Destination[] {
  return units.flatMap(textsOf).flatMap(linksOf);
}

function isEqual(a: Destination, b: Destination): boolean {
  return a.kind === b.kind && addressOf(a) === addressOf(b);
}

/** Reports links of the source whose marks are in the target, but link nothing. Returns these links. */
function reportBroken({ source, target, gap }: AlignedPair, { names, report: emit }: Context): readonly Destination[] {
  if (gap !== undefined) return [];
  const texts = target.flatMap(textsOf);
  return read(source).filter((link) => {
    for (const text of texts) {
      const at = brokenLink(link, text);
      if (at === undefined) continue;
      const data = { ...names, expected: addressOf(link) };
      emit('broken', { at, side: 'target', data, related: related([link], `the ${names.source} link`), claims: [at] });
      return true;
    }
    return false;
  });
}

/**
 * Reports links that are missing or too many. A link whose address stands in the text as code or in another form is not missing.
 * @returns the links that were changed
 */
function report(
  { pair, ...difference }: Difference<Destination>,
  unlinked: readonly Destination[],
  places: Places,
  context: Context,
): readonly Change[] {
  const { names } = context;
  const [source, target] = [rawOf(pair.source), rawOf(pair.target)];
  // An address may also be the text of a link that leads elsewhere.
  const isShown = (link: Destination) => difference.extra.some((other) => other.range.slice().includes(addressOf(link)));
  const missing = difference.missing.filter(
    (link) => !unlinked.includes(link) && (isShown(link) || !isWritten(addressOf(link), target)),
  );
  const byMacro = namedInMacros(pair.source);
  const extra = difference.extra.filter(
    (link) => !isWritten(addressOf(link), source) && !(byMacro.length > 0 && isNamed(addressOf(link), byMacro)),
  );
  const changed: Change[] = [];
  for (const [expected, found] of nearestPairs(missing, extra, places)) {
    if (!missing.includes(expected) || !extra.includes(found)) continue;
    missing.splice(missing.indexOf(expected), 1);
    extra.splice(extra.indexOf(found), 1);
    changed.push({ pair, expected, found });
  }
  // The missing and the extra links are of different kinds, so they are two findings.
  const lacking = differenceFinding({ pair, missing, extra: [] }, 'link', names);
  if (lacking !== undefined) context.report('missing', { ...lacking, data: { ...names, expected: missing.map(addressOf) } });
  const matched = places.linksIn(pair.target).filter((link) => !difference.extra.includes(link));
  // A text may link once more to what it links to.
  const strange = extra.filter((link) => !matched.some((other) => isEqual(other, link)));
  const added = differenceFinding({ pair, missing: [], extra: strange }, 'link', names);
  if (added !== undefined) context.report('extra', { ...added, data: { ...names, found: strange.map(addressOf) } });
  return changed;
}

/** The missing with the extra links of their kind, the most alike first. */
function nearestPairs(
  missing: readonly Destination[],
  extra: readonly Destination[],
  places: Places,
): readonly (readonly [Destination, Destination])[] {
  const nearness = (link: Destination, other: Destination): number =>
    places.relationOf(link, other) === 'other' ? likeness(addressOf(link), addressOf(other)) : 1;
  return missing
    .flatMap((link) =>
      extra
        .filter(({ kind }) => kind === link.kind)
        .map((other) => ({ pair: [link, other] as const, near: nearness(link, other) })),
    )
    .sort((a, b) => b.near - a.near)
    .map(({ pair }) => pair);
}

function changeOf({ expected, found }: Change): readonly string[] {
  return [addressChange(addressOf(expected), addressOf(found))];
}

/** Reports links that were changed in the same way as one finding, at the first one. */
function reportChanged(changes: readonly [Change, ...Change[]], places: Places, { names, report: emit }: Context): void {
  const [first, ...others] = changes;
  const expectedOf = (link: Destination) => places.counterpartOf(link) ?? addressOf(link);
  const findingOf = ({ pair, expected, found }: Change) => {
    const [at, address] = [addressRange(found), expectedOf(expected)];
    return {
      at,
      side: 'target' as const,
      data: { ...names, expected: address, found: addressOf(found) },
      related: related([expected], `the ${names.source} link`),
      fix: at.slice() === addressOf(found) && places.isPortable(address) ? [{ range: at, text: address }] : [],
      claims: [expected.range, found.range],
      compares: pair,
    };
  };
  const repeated = ({ expected }: Data['changed']) => `here, too, expected ${quote(expected)}`;
  emit(idOf(first, places), withRepetitions(findingOf(first), others.map(findingOf), repeated));
}

function idOf({ expected, found }: Change, places: Places): 'changed' | 'toHeading' | 'fragment' | 'lostFragment' {
  if (!places.areApart) return places.counterpartOf(expected) === undefined ? 'changed' : 'toHeading';
  const relation = places.relationOf(expected, found);
  if (relation === 'other') return 'changed';
  return relation === 'translated page' && !addressOf(found).includes('#') ? 'lostFragment' : 'fragment';
}

/** Does a text contain the address in another form, such as code, and not only as a part of a longer address? */
function isWritten(address: string, text: string): boolean {
  const parts = text.split(address);
  return parts.slice(1).some((after, index) => !/^[\w/%#?=&~-]/.test(after) && !/[A-Za-z\d/]$/.test(parts[index] ?? ''));
}
