import { clip, defineRule, error, info, list, plural, quote, related, warning, z } from '../../src/rule-kit.ts';
import type { Alignment, LanguageNames, RuleContext, Side } from '../../src/rule-kit.ts';
import {
  type FrontMatterDifference,
  frontMatterDifferences,
  type LostKeys,
  type Named,
  type ProsePair,
} from '../../src/compare/front-matter-difference.ts';
import { changedNumbers, untranslatedValue } from '../../src/compare/prose-values.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { keptTerms } from '../../src/glossary/kept-terms.ts';
import type { FrontMatterFault } from '../../src/translation/front-matter.ts';

type Fault = LanguageNames & { kind: FrontMatterFault['kind']; reason: string };
type Keyed<Fields> = LanguageNames & { key: string } & Fields;
type Change = Keyed<{ expected: string; found: string }>;

interface Data {
  noFrontMatter: LanguageNames;
  malformed: Fault;
  malformedSource: Fault;
  missing: LanguageNames & { keys: readonly string[] };
  sparse: LanguageNames & { keys: readonly string[] };
  missingTitle: LanguageNames & { expected: string };
  misspelt: Change;
  empty: Keyed<object>;
  changed: Change;
  items: Keyed<{ count: number }>;
  untranslated: Keyed<{ text: string }>;
  copied: Keyed<{ text: string }>;
  number: Keyed<{ expected: readonly string[]; found: readonly string[] }>;
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
    sparse: info(
      ({ source, target, keys: lost }) =>
        `The ${target} front matter has none of ${list(lost, 5)}, which the ${source} has. Add them, unless programs take them from the ${source}.`,
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
    } else if (from.fault !== undefined && (from.entries.length === 0 || to.fault !== undefined)) {
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
  if (found.kind === 'prose') return reportProse(found, alignment, context);
  if ('entries' in found) return reportMissing(found, context);
  const { key, source, target } = found;
  const place = { at: target.range, side: 'target', related: related([source], `the ${names.source} value`) } as const;
  switch (found.kind) {
    case 'misspelt': {
      const [from, to] = [found.source, found.target];
      const places = [{ range: from.keyRange, message: `the ${names.source} key` }];
      report('misspelt', {
        ...place,
        at: to.keyRange,
        related: places,
        data: { ...names, key, expected: from.key, found: to.key },
      });
      break;
    }
    case 'empty':
      report('empty', { ...place, data: { ...names, key } });
      break;
    case 'items': {
      const { items } = found.source;
      const places = related(items, `the ${names.source} item`);
      report('items', { ...place, related: places, data: { ...names, key, count: items.length } });
      break;
    }
    default:
      report('changed', {
        ...place,
        data: { ...names, key, expected: clip(source.range.slice()), found: clip(target.range.slice()) },
      });
  }
}

function reportMissing({ kind, entries, at }: LostKeys, { names, report }: Context): void {
  const rest = entries.filter(({ key }) => key !== 'title');
  const place = { at, side: 'target' } as const;
  for (const title of entries.filter(({ key }) => key === 'title')) {
    const data = { ...names, expected: clip(title.value.range.slice()) };
    report('missingTitle', { ...place, data, related: related([title], `the ${names.source} title`) });
  }
  if (rest.length === 0) return;
  const data = { ...names, keys: rest.map(({ key }) => key) };
  report(kind, { ...place, data, related: related(rest, `the ${names.source} key`) });
}

function reportProse(pair: ProsePair & Named, alignment: Alignment, context: Context): void {
  const { key, source, target } = pair;
  const { names, languages, glossary, report } = context;
  const place = { at: target.range, side: 'target', related: related([source], `the ${names.source} value`) } as const;
  const terms = keptTerms(glossary ?? EMPTY_GLOSSARY, languages);
  const untranslated = untranslatedValue(pair, alignment, languages, terms);
  const data = { ...names, key, text: clip(target.text) };
  if (untranslated !== undefined) return report(untranslated === 'certain' ? 'untranslated' : 'copied', { ...place, data });
  const numbers = changedNumbers(pair, languages);
  if (numbers !== undefined) report('number', { ...place, data: { ...names, key, ...numbers } });
}
