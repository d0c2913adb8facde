import { defineRule, differences, error, list, plural, related, textsOf, withChildren } from '../../src/rule-kit.ts';
import type { Alignment, Difference, LanguageNames, RuleContext, Unit } from '../../src/rule-kit.ts';
import { differenceFinding, type DifferenceData } from '../../src/check/report-difference.ts';
import { rawOf } from '../../src/align/units.ts';

import { slugOf } from '../../src/markdown/slug.ts';
import { addressOf, addressRange, type Destination, linksOf } from '../../src/spans/links.ts';
import { likeness } from '../../src/text/likeness.ts';

interface Data extends Pick<DifferenceData, 'missing' | 'extra'> {
  changed: LanguageNames & { expected: string; found: string };
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
  },

  sides(alignment, context) {
    const { source, target } = context.languages;
    const slugs = headingSlugs(alignment);
    const localized = new RegExp(String.raw`(?<=^|[/._-])${source.code}(?=[/._-]|$)`, 'g');
    for (const difference of differences(alignment, { read, same: [(a, b) => sameKind(a, b) && isCounterpart(a, b)] })) {
      report(difference, context);
    }

    /** Do two links correspond? An anchor may be that of the translated heading, and a page that of the other language. */
    function isCounterpart(a: Destination, b: Destination): boolean {
      const [expected, found] = [addressOf(a), addressOf(b)].map((address) => address.replace(/\/$/, ''));
      if (expected === undefined || expected === found) return true;
      return found === slugs.get(expected) || found === expected.replaceAll(localized, target.code);
    }
  },
});

function links(addresses: readonly string[]): string {
  return `The ${plural(addresses.length, 'link', 'links')} to ${list(addresses)}`;
}

function read(units: readonly Unit[]): readonly Destination[] {
  return units.flatMap(textsOf).flatMap(linksOf);
}

function sameKind(a: Destination, b: Destination): boolean {
  return a.kind === b.kind;
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

function report({ pair, ...difference }: Difference<Destination>, context: RuleContext<Data>): void {
  const { names } = context;
  const [source, target] = [rawOf(pair.source), rawOf(pair.target)];
  const missing = difference.missing.filter((link) => !isWritten(addressOf(link), target));
  const extra = difference.extra.filter((link) => !isWritten(addressOf(link), source));
  for (const link of [...missing]) {
    const nearest = nearestOf(link, extra);
    if (nearest === undefined) continue;
    missing.splice(missing.indexOf(link), 1);
    extra.splice(extra.indexOf(nearest), 1);
    reportChanged(link, nearest, context);
  }
  // The missing and the extra links are of different kinds, so they are two findings.
  const lacking = differenceFinding({ pair, missing, extra: [] }, 'link', names);
  if (lacking !== undefined) context.report('missing', { ...lacking, data: { ...names, expected: missing.map(addressOf) } });
  const added = differenceFinding({ pair, missing: [], extra }, 'link', names);
  if (added !== undefined) context.report('extra', { ...added, data: { ...names, found: extra.map(addressOf) } });
}

function nearestOf(link: Destination, others: readonly Destination[]): Destination | undefined {
  const near = (other: Destination) => likeness(addressOf(link), addressOf(other));
  return others.filter((other) => sameKind(link, other)).sort((a, b) => near(b) - near(a))[0];
}

function reportChanged(link: Destination, other: Destination, { names, report: emit }: RuleContext<Data>): void {
  const range = addressRange(other);
  const [expected, found] = [addressOf(link), addressOf(other)];
  emit('changed', {
    at: range,
    side: 'target',
    data: { ...names, expected, found },
    related: related([link], `the ${names.source} link`),
    ...(range.slice() === found && { fix: [{ range, text: expected }] }),
    claims: [link.range, other.range],
  });
}

/** Does a text contain the address in another form, such as code, and not only as the start of a longer address? */
function isWritten(address: string, text: string): boolean {
  return text
    .split(address)
    .slice(1)
    .some((after) => !/^[\w/%#?=&~-]/.test(after));
}
