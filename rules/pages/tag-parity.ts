import {
  clip,
  coverOf,
  comparing,
  defineRule,
  error,
  info,
  list,
  plural,
  quote,
  rangesOf,
  related,
  warning,
} from '../../src/rule-kit.ts';
import type { LanguageNames, RuleContext } from '../../src/rule-kit.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { type MarkupDifference, markupDifferences, type MarkupToken } from '../../src/compare/markup-difference.ts';
import { type TagDifference, tagDifferences } from '../../src/compare/tag-difference.ts';
import type { Range } from '../../src/text/range.ts';
import type { Tag } from '../../src/translation/ast.ts';

interface Data {
  missing: LanguageNames & { expected: readonly string[] };
  maybeMissing: LanguageNames & { expected: readonly string[] };
  extra: LanguageNames & { found: readonly string[] };
  changed: LanguageNames & { expected: readonly string[]; found: readonly string[] };
  attributes: LanguageNames & { tag: string; expected: readonly string[]; found: readonly string[] };
  unclosed: LanguageNames & { tag: string; closing: string };
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'tag-parity',
  category: 'pages',
  summary: 'components, containers, shortcodes and other markup for programs are the same on both sides, save their words',
  mqm: 'Mistranslation: should not have been translated',
  rank: 'part of a block',
  messages: {
    missing: error(
      ({ source, target, expected }) =>
        `The markup ${list(expected)} of the ${source} is missing in the ${target}. Copy it as it stands${plural(expected.length, '', ', each at its place')}.`,
    ),
    maybeMissing: info(
      ({ source, target, expected }) =>
        `The markup ${list(expected)} of the ${source} is missing in the ${target}. Copy it, unless it is for the ${source} page alone.`,
    ),
    extra: warning(
      ({ source, target, found }) =>
        `The markup ${list(found)} of the ${target} has no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    changed: error(
      ({ source, target, expected, found }) =>
        `The markup ${list(expected)} of the ${source} became ${list(found)} in the ${target}. Copy it as it stands, since programs read it.`,
    ),
    attributes: error(
      ({ source, target, tag, expected, found }) =>
        `The markup ${quote(tag)} has ${parts(found)} in the ${target}, expected ${parts(expected)} as in the ${source}. Copy it as it stands, since programs read it.`,
    ),
    unclosed: error(
      ({ source, target, tag, closing }) =>
        `The markup ${quote(tag)} is not closed in the ${target}, expected ${quote(closing)} as in the ${source}. Add it where the text inside it ends.`,
    ),
  },

  sides(alignment, context) {
    // In a file that holds both texts, markup is compared with the code.
    if (!liesInTwoFiles(alignment)) return;
    for (const difference of tagDifferences(alignment, context.languages)) {
      reportTag(difference, comparing(context, difference.pair));
    }
    for (const difference of markupDifferences(alignment, context.languages))
      reportMarkup(difference, comparing(context, difference.pair));
  },
});

function parts(all: readonly string[]): string {
  return all.length === 0 ? 'nothing' : list(all.map((part) => clip(part)));
}

function reportTag(difference: TagDifference, { names, report }: Context): void {
  switch (difference.kind) {
    case 'missing': {
      const { pair, tag } = difference;
      const at = pair.gap ?? pair.target[0]?.range.atStart();
      if (at === undefined) return;
      const data = { ...names, expected: [shortOf(tag)] };
      // What shows no words and takes no values may say something of the source itself.
      const isBare =
        tag.form === 'element' && tag.turn === 'alone' && tag.parts.length === 0 && tag.content.start === tag.content.end;
      report(isBare ? 'maybeMissing' : 'missing', {
        at,
        side: 'target',
        data,
        related: related([tag], `the ${names.source} markup`),
        claims: placesOf(tag),
      });
      return;
    }
    case 'extra': {
      const { pair, tag } = difference;
      if (pair.gap === undefined) return;
      const there = [{ range: pair.gap, message: `where the ${names.source} would have it` }];
      report('extra', {
        at: tag.range,
        side: 'target',
        data: { ...names, found: [shortOf(tag)] },
        related: there,
        claims: placesOf(tag),
      });
      return;
    }
    default:
  }
  const { source, target } = difference;
  const beside = {
    at: target.range,
    side: 'target',
    related: related([source], `the ${names.source} markup`),
    claims: placesOf(target),
  } as const;
  if (difference.kind === 'renamed') {
    report('changed', { ...beside, data: { ...names, expected: [shortOf(source)], found: [shortOf(target)] } });
  } else if (difference.kind === 'parts') {
    const { missing, extra } = difference;
    report('attributes', { ...beside, data: { ...names, tag: shortOf(target), expected: missing, found: extra } });
  } else {
    const closing = source.closing?.slice().trim() ?? '';
    report('unclosed', { ...beside, data: { ...names, tag: shortOf(target), closing } });
  }
}

function reportMarkup({ pair, missing, extra }: MarkupDifference, { names, report }: Context): void {
  const at = extra[0]?.range ?? coverOf(pair.target);
  if (at === undefined) return;
  const words = (tokens: readonly MarkupToken[]) => [...new Set(tokens.map(({ range }) => clip(range.slice())))];
  const finding = {
    at,
    side: 'target',
    related:
      missing.length > 0 ? related(missing, `the ${names.source} markup`) : related(pair.source, `the ${names.source} text`),
    claims: rangesOf([...missing, ...extra]),
  } as const;
  const data = { ...names, expected: words(missing), found: words(extra) };
  report(extra.length === 0 ? 'missing' : missing.length === 0 ? 'extra' : 'changed', { ...finding, data });
}

/** The tag without its words for people. */
function shortOf({ range, content }: Tag): string {
  return clip(
    range.start < content.start
      ? range
          .slice()
          .slice(0, content.start - range.start)
          .trimEnd()
      : range.slice(),
  );
}

/** The ranges of a tag and of the one that closes it. */
function placesOf({ range, closing }: Tag): readonly Range[] {
  return closing === undefined ? [range] : [range, closing];
}
