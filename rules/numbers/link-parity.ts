import { defineRule, differences, error, leafPairs, list, plural, related, textsOf, withChildren } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Difference, LanguageNames, RuleContext, Unit } from '../../src/rule-kit.ts';
import { differenceFinding, type DifferenceData } from '../../src/check/report-difference.ts';
import { rawOf } from '../../src/align/units.ts';
import { withRepetitions } from '../../src/check/repetitions.ts';
import { brokenLink } from '../../src/compare/broken-links.ts';
import { addressChange, groupRepeated } from '../../src/compare/repeated-changes.ts';
import { isSamePlace } from '../../src/compare/same-place.ts';
import { slugOf } from '../../src/markdown/slug.ts';
import { addressOf, addressRange, type Destination, linksOf } from '../../src/spans/links.ts';
import { likeness } from '../../src/text/likeness.ts';

interface Data extends Pick<DifferenceData, 'missing' | 'extra'> {
  changed: LanguageNames & { expected: string; found: string };
  toHeading: LanguageNames & { expected: string; found: string };
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
    broken: error(
      ({ source, target, expected }) =>
        `What is a link to \`${expected}\` in the ${source} is none in the ${target}: its marks stand apart, in another order, or behind a backslash. Write \`${formOf(expected)}\`.`,
    ),
  },

  sides(alignment, context) {
    const { languages } = context;
    const slugs = headingSlugs(alignment);
    const unlinked = leafPairs(alignment.pairs).flatMap((pair) => reportBroken(pair, context));
    const changed: Change[] = [];
    for (const difference of differences(alignment, { read, same: [isEqual, isCounterpart] })) {
      changed.push(...report(difference, unlinked, context));
    }
    for (const changes of groupRepeated(changed, changeOf)) reportChanged(changes, slugs, context);

    /** Do two links correspond? An anchor may be that of the translated heading, and a page that of the other language. */
    function isCounterpart(a: Destination, b: Destination): boolean {
      if (a.kind !== b.kind || a.kind === 'footnote') return false;
      const [expected, found] = [addressOf(a), addressOf(b)];
      const slug = slugs.get(expected);
      return slug === undefined ? isSamePlace(expected, found, languages) : isSameSlug(found, slug);
    }
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

/** The anchors of the source headings, mapped to those of the aligned headings. */
function headingSlugs({ pairs }: Alignment): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const {
    source: [source],
    target: [target],
  } of withChildren(pairs)) {
    if (source?.kind === 'heading' && target?.kind === 'heading')
      slugs.set(`#${slugOf(source.content.slice())}`, `#${slugOf(target.content.slice())}`);
  }
  return slugs;
}

/** Sites drop vowel marks and the like, or keep them, and encode what is not ASCII. */
function isSameSlug(found: string, slug: string): boolean {
  const bare = (anchor: string) => decoded(anchor).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return bare(found) === bare(slug);
}

function decoded(anchor: string): string {
  try {
    return decodeURI(anchor);
  } catch {
    return anchor;
  }
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
  context: Context,
): readonly Change[] {
  const { names } = context;
  const [source, target] = [rawOf(pair.source), rawOf(pair.target)];
  const missing = difference.missing.filter((link) => !unlinked.includes(link) && !isWritten(addressOf(link), target));
  const extra = difference.extra.filter((link) => !isWritten(addressOf(link), source));
  const changed: Change[] = [];
  for (const link of [...missing]) {
    const nearest = nearestOf(link, extra);
    if (nearest === undefined) continue;
    missing.splice(missing.indexOf(link), 1);
    extra.splice(extra.indexOf(nearest), 1);
    changed.push({ pair, expected: link, found: nearest });
  }
  // The missing and the extra links are of different kinds, so they are two findings.
  const lacking = differenceFinding({ pair, missing, extra: [] }, 'link', names);
  if (lacking !== undefined) context.report('missing', { ...lacking, data: { ...names, expected: missing.map(addressOf) } });
  const added = differenceFinding({ pair, missing: [], extra }, 'link', names);
  if (added !== undefined) context.report('extra', { ...added, data: { ...names, found: extra.map(addressOf) } });
  return changed;
}

function nearestOf(link: Destination, others: readonly Destination[]): Destination | undefined {
  const near = (other: Destination) => likeness(addressOf(link), addressOf(other));
  return others.filter(({ kind }) => kind === link.kind).sort((a, b) => near(b) - near(a))[0];
}

function changeOf({ expected, found }: Change): readonly string[] {
  return [addressChange(addressOf(expected), addressOf(found))];
}

/** Reports links that were changed in the same way as one finding, at the first one. */
function reportChanged(
  changes: readonly [Change, ...Change[]],
  slugs: ReadonlyMap<string, string>,
  { names, report: emit }: Context,
): void {
  const [first, ...others] = changes;
  const expectedOf = (link: Destination) => slugs.get(addressOf(link)) ?? addressOf(link);
  const findingOf = ({ pair, expected, found }: Change) => {
    const [at, address] = [addressRange(found), expectedOf(expected)];
    return {
      at,
      side: 'target' as const,
      data: { ...names, expected: address, found: addressOf(found) },
      related: related([expected], `the ${names.source} link`),
      fix: at.slice() === addressOf(found) ? [{ range: at, text: address }] : [],
      claims: [expected.range, found.range],
      compares: pair,
    };
  };
  const repetitions = others.map((other) => ({
    finding: findingOf(other),
    message: `here, too, expected \`${expectedOf(other.expected)}\``,
  }));
  emit(slugs.has(addressOf(first.expected)) ? 'toHeading' : 'changed', withRepetitions(findingOf(first), repetitions));
}

/** Does a text contain the address in another form, such as code, and not only as the start of a longer address? */
function isWritten(address: string, text: string): boolean {
  return text
    .split(address)
    .slice(1)
    .some((after) => !/^[\w/%#?=&~-]/.test(after));
}
