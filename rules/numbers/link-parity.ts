import {
  addressOf,
  addressRange,
  cover,
  defineRule,
  differences,
  error,
  likeness,
  linksOf,
  slugOf,
  textsOf,
  withChildren,
} from '../../src/rule-kit.ts';
import type { Alignment, Destination, Difference, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  missing: Sides & { expected: readonly string[] };
  extra: Sides & { found: readonly string[] };
  changed: Sides & { expected: string; found: string };
}

interface Sides {
  source: string;
  target: string;
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'link-parity',
  category: 'numbers',
  summary: 'links, images and footnotes of both sides lead to the same places',
  mqm: 'Mistranslation',
  fixable: 'unsafe',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `${named(expected)} of the ${source} ${expected.length === 1 ? 'is' : 'are'} missing in the ${target}. Link to the same place here.`,
    ),
    extra: error(
      ({ source, target, found }) =>
        `${named(found)} of the ${target} ${found.length === 1 ? 'has' : 'have'} no counterpart in the ${source}. Remove what is too much, or add it there.`,
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
      report(difference, alignment, context);
    }

    /** An anchor leads to the translated heading, and a site has its pages in both languages. */
    function isCounterpart(a: Destination, b: Destination): boolean {
      const [expected, found] = [addressOf(a), addressOf(b)].map((address) => address.replace(/\/$/, ''));
      if (expected === undefined || expected === found) return true;
      return found === slugs.get(expected) || found === expected.replaceAll(localized, target.code);
    }
  },
});

function named(addresses: readonly string[]): string {
  return `The link${addresses.length === 1 ? '' : 's'} to ${addresses.map((address) => `\`${address}\``).join(', ')}`;
}

function read(units: readonly Unit[]): readonly Destination[] {
  return units.flatMap(textsOf).flatMap(linksOf);
}

function sameKind(a: Destination, b: Destination): boolean {
  return a.kind === b.kind;
}

/** The anchors of the source headings with those of the headings that stand beside them. */
function headingSlugs({ pairs, section: { text } }: Alignment): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  for (const { source, target } of withChildren(pairs)) {
    const [a, b] = [source[0], target[0]];
    if (a?.kind === 'heading' && b?.kind === 'heading')
      slugs.set(`#${slugOf(text.slice(a.content))}`, `#${slugOf(text.slice(b.content))}`);
  }
  return slugs;
}

function report(difference: Difference<Destination>, { section: { text } }: Alignment, context: Context): void {
  const { pair } = difference;
  const names = { source: context.languages.source.name, target: context.languages.target.name };
  const message = `the ${names.source} link`;
  const [source, target] = [pair.source, pair.target].map((units) => units.map(({ range }) => text.slice(range)).join('\n'));
  const missing = difference.missing.filter((link) => !isWritten(addressOf(link), target));
  const extra = difference.extra.filter((link) => !isWritten(addressOf(link), source));
  for (const link of [...missing]) {
    const others = extra.filter((other) => sameKind(link, other));
    const nearest = others.toSorted(
      (a, b) => likeness(addressOf(link), addressOf(b)) - likeness(addressOf(link), addressOf(a)),
    )[0];
    if (nearest === undefined) continue;
    missing.splice(missing.indexOf(link), 1);
    extra.splice(extra.indexOf(nearest), 1);
    const range = addressRange(nearest, text);
    context.report('changed', {
      at: range,
      side: 'target',
      data: { ...names, expected: addressOf(link), found: addressOf(nearest) },
      related: [{ range: link.range, message }],
      ...(text.slice(range) === addressOf(nearest) && { fix: [{ range, text: addressOf(link) }] }),
      claims: [link.range, nearest.range],
    });
  }
  const [at, counterpart] = [pair.target, pair.source].map((units) => cover(units.map(({ range }) => range)));
  if (at === undefined || counterpart === undefined) return;
  const claims = [...missing, ...extra].map(({ range }) => range);
  if (missing.length > 0) {
    const related = missing.map(({ range }) => ({ range, message }));
    context.report('missing', { at, side: 'target', data: { ...names, expected: missing.map(addressOf) }, related, claims });
  }
  const [first, ...others] = extra;
  if (first === undefined) return;
  const related = [
    ...others.map(({ range }) => ({ range, message: 'and here' })),
    { range: counterpart, message: `the ${names.source} text` },
  ];
  context.report('extra', { at: first.range, side: 'target', data: { ...names, found: extra.map(addressOf) }, related, claims });
}

/** Does the address stand in a text in another form, such as code, and not only as the start of a longer one? */
function isWritten(address: string, text = ''): boolean {
  return text
    .split(address)
    .slice(1)
    .some((after) => !/^[\w/%#?=&~-]/.test(after));
}
