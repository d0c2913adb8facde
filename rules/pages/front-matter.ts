import { clip, defineRule, error, info, list, plural, quote, related, warning, z } from '../../src/rule-kit.ts';
import type { Alignment, LanguageNames, RuleContext, Side } from '../../src/rule-kit.ts';
import {
  type FrontMatterDifference,
  frontMatterDifferences,
  type Named,
  type ProsePair,
} from '../../src/compare/front-matter-difference.ts';
import { isHeavy } from '../../src/compare/number-evidence.ts';
import { numbersOf, untranslatedValue } from '../../src/compare/prose-values.ts';
import type { FrontMatterFault } from '../../src/translation/front-matter.ts';

interface Fault extends LanguageNames {
  kind: FrontMatterFault['kind'];
  reason: string;
}

interface Change extends LanguageNames {
  key: string;
  expected: string;
  found: string;
}

interface Data {
  noFrontMatter: LanguageNames;
  malformed: Fault;
  malformedSource: Fault;
  missing: LanguageNames & { keys: readonly string[] };
  missingTitle: LanguageNames & { expected: string };
  misspelt: Change;
  empty: LanguageNames & { key: string };
  changed: Change;
  items: LanguageNames & { key: string; count: number };
  untranslated: LanguageNames & { key: string; text: string };
  copied: LanguageNames & { key: string; text: string };
  number: LanguageNames & { key: string; expected: readonly string[]; found: readonly string[] };
}

const keys = (what: string) => z.array(z.string().min(1)).default([]).describe(what);

const options = z.strictObject({
  translate: keys('Keys whose values are prose, besides those that are known by their names'),
  keep: keys('Keys whose values stay as in the source, besides those that are known by their names or look like it'),
  ignore: keys('Keys that each file has for itself, besides those that are known by their names'),
});

type Context = RuleContext<Data, z.infer<typeof options>>;

export default defineRule<Data, z.infer<typeof options>>({
  id: 'front-matter',
  category: 'pages',
  summary: 'the front matter of a page has the keys of its source, their values, and translated texts',
  mqm: 'Markup',
  rank: 'name',
  options,
  messages: {
    noFrontMatter: error(
      ({ source, target }) =>
        `The ${source} page starts with front matter, the ${target} page does not. Copy it, and translate its texts.`,
    ),
    malformed: error((fault) => `The front matter of the ${fault.target} page ${wrong(fault)}`),
    malformedSource: warning((fault) => `The front matter of the ${fault.source} page ${wrong(fault)}`),
    missing: warning(
      ({ source, target, keys: lost }) =>
        `The ${source} front matter has ${plural(lost.length, 'the key', 'the keys')} ${list(lost, 5)}, the ${target} does not. Add ${plural(lost.length, 'it', 'them')}.`,
    ),
    missingTitle: error(
      ({ source, target, expected }) =>
        `The ${source} front matter has the title ${quote(expected)}, the ${target} has none. Add a ${quote('title')}.`,
    ),
    misspelt: error(
      ({ source, target, expected, found }) =>
        `The key ${quote(expected)} of the ${source} front matter is ${quote(found)} in the ${target}. Write the key as the ${source} does.`,
    ),
    empty: warning(
      ({ source, target, key }) =>
        `${quote(key)} has a value in the ${source} front matter, and none in the ${target}. Write it.`,
    ),
    changed: warning(
      ({ source, target, key, expected, found }) =>
        `${quote(key)} is ${quote(expected)} in the ${source} front matter, but ${quote(found)} in the ${target}. Write the value of the ${source}.`,
    ),
    items: warning(
      ({ source, target, key, count }) =>
        `${quote(key)} of the ${target} front matter lacks ${count} ${plural(count, 'item', 'items')} of the ${source}. Add ${plural(count, 'it', 'them')}.`,
    ),
    untranslated: warning(
      ({ source, target, key, text }) =>
        `${quote(key)} of the front matter is still ${source}, expected ${target}: ${quote(text)}. Translate it.`,
    ),
    copied: info(
      ({ source, target, key, text }) =>
        `${quote(key)} of the ${target} front matter is a copy of the ${source}: ${quote(text)}. Translate it, unless it is a name.`,
    ),
    number: warning(
      ({ source, target, key, expected, found }) =>
        `${quote(key)} of the ${source} front matter has ${list(expected, 5)}, where the ${target} has ${found.length === 0 ? 'no number' : list(found, 5)}. Correct the number.`,
    ),
  },

  sides(alignment, context) {
    const { source, target } = alignment.sides;
    const { names, languages, report } = context;
    const [from, to] = [source.frontMatter, target.frontMatter];
    if (from === undefined) return;
    if (to === undefined) {
      const at = target.range.text.lineRange(1);
      report('noFrontMatter', { at, side: 'target', data: names, related: related([from], `the ${names.source} front matter`) });
    } else if (from.fault !== undefined) {
      // What both sides have is understood by the programs of the project.
      if (from.fault.kind !== to.fault?.kind) reportFault('malformedSource', source, from.fault, context);
    } else if (to.fault !== undefined) reportFault('malformed', target, to.fault, context);
    else {
      for (const difference of frontMatterDifferences(from, to, context.options, languages)) {
        reportDifference(difference, alignment, context);
      }
    }
  },
});

/** What is wrong with a front matter, and the remedy. */
function wrong({ kind, reason }: Fault): string {
  switch (kind) {
    case 'map':
      return 'has no keys. Write each value behind its key and a colon.';
    case 'unopened':
      return `lacks the line ${quote('---')} above it. Insert the line.`;
    case 'unclosed':
      return 'lacks the line that ends it. Insert the line.';
    case 'late':
      return 'does not stand at the start of the file. Remove what stands above it.';
    default:
      return `cannot be read at this line: ${reason}. Correct it, with quotation marks around text that has a colon.`;
  }
}

function reportFault(id: 'malformed' | 'malformedSource', side: Side, fault: FrontMatterFault, { names, report }: Context): void {
  const { kind, range: at, reason = '' } = fault;
  report(id, { at, side: side.role, data: { ...names, kind, reason: reason.replace(/\.$/, '') } });
}

function reportDifference(found: FrontMatterDifference, alignment: Alignment, context: Context): void {
  const { names, report } = context;
  if (found.kind === 'prose') reportProse(found, alignment, context);
  else if (found.kind === 'missing') reportMissing(found, context);
  else if (found.kind === 'misspelt') {
    const { source, target, key } = found;
    report('misspelt', {
      at: target.keyRange,
      side: 'target',
      data: { ...names, key, expected: source.key, found: target.key },
      related: [{ range: source.keyRange, message: `the ${names.source} key` }],
    });
  } else {
    const { key, source, target } = found;
    const place = { at: target.range, side: 'target', related: related([source], `the ${names.source} value`) } as const;
    if (found.kind === 'empty') report('empty', { ...place, data: { ...names, key } });
    else if (found.kind === 'items') {
      const { items } = found.source;
      report('items', {
        ...place,
        related: related(items, `the ${names.source} item`),
        data: { ...names, key, count: items.length },
      });
    } else {
      const [expected, written] = [source, target].map(({ range }) => clip(range.slice()));
      report('changed', { ...place, data: { ...names, key, expected: expected ?? '', found: written ?? '' } });
    }
  }
}

function reportMissing({ entries, at }: FrontMatterDifference & { readonly kind: 'missing' }, { names, report }: Context): void {
  const title = entries.find(({ key }) => key === 'title');
  const rest = entries.filter((lost) => lost !== title);
  const place = (lost: typeof entries) =>
    ({
      at,
      side: 'target',
      related: related(
        lost.map(({ entry }) => entry),
        `the ${names.source} key`,
      ),
    }) as const;
  if (title !== undefined) {
    const expected = clip(title.entry.value.range.slice());
    report('missingTitle', { ...place([title]), data: { ...names, expected } });
  }
  if (rest.length > 0) report('missing', { ...place(rest), data: { ...names, keys: rest.map(({ key }) => key) } });
}

function reportProse(pair: ProsePair & Named, alignment: Alignment, context: Context): void {
  const { key, source, target } = pair;
  const { names, languages, report } = context;
  const place = { at: target.range, side: 'target', related: related([source], `the ${names.source} value`) } as const;
  const untranslated = untranslatedValue(pair, alignment, languages);
  if (untranslated !== undefined) {
    report(untranslated === 'certain' ? 'untranslated' : 'copied', {
      ...place,
      data: { ...names, key, text: clip(target.text) },
    });
    return;
  }
  const { missing, extra } = numbersOf(pair, languages);
  if (missing.length === 0 || (extra.length === 0 && !missing.some(isHeavy))) return;
  const [expected, found] = [missing, extra].map((numbers) => numbers.map(({ raw }) => raw));
  report('number', { ...place, data: { ...names, key, expected: expected ?? [], found: found ?? [] } });
}
