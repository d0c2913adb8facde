/** Markup for programs in a file that holds both texts: tokens in running text, tag lines and ids of headings, compared as one kind of thing. */
import type { AlignedPair, Alignment } from '../align/alignment.ts';
import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import type { Difference } from './differences.ts';
import { headingIdFaults } from './heading-ids.ts';
import { markupDifferences } from './markup-difference.ts';
import { type TagDifference, tagDifferences } from './tag-difference.ts';

export interface Markup {
  readonly range: Range;
  readonly value: string;
}

/** The places of markup that only one side of a pair has; on both sides where one stands in the place of another. */
interface MarkupChange {
  readonly pair: AlignedPair;
  readonly missing: readonly Range[];
  readonly extra: readonly Range[];
}

export function markupChanges(alignment: Alignment, languages: Languages): readonly Difference<Markup>[] {
  const ids = headingIdFaults(alignment).flatMap(({ kind, pair, source, target }): readonly MarkupChange[] => {
    const [missing, extra] = [source, target].map(({ explicit }) => (explicit === undefined ? [] : [explicit.range]));
    return kind === 'strange' ? [] : [{ pair, missing: missing ?? [], extra: extra ?? [] }];
  });
  const tokens = markupDifferences(alignment, languages).map(({ pair, missing, extra }) => ({
    pair,
    missing: missing.map(({ range }) => range),
    extra: extra.map(({ range }) => range),
  }));
  return [...tokens, ...tagDifferences(alignment, languages).flatMap(tagChange), ...ids].map(({ pair, missing, extra }) => ({
    pair,
    missing: missing.map(markupAt),
    extra: extra.map(markupAt),
  }));
}

function markupAt(range: Range): Markup {
  return { range, value: range.slice() };
}

/** Elements of HTML and JSX are left to pages. */
function tagChange(difference: TagDifference): readonly MarkupChange[] {
  const { pair } = difference;
  switch (difference.kind) {
    case 'missing':
    case 'extra': {
      const { kind, tag } = difference;
      const own = [tag.range];
      return tag.form === 'element' ? [] : [{ pair, missing: kind === 'missing' ? own : [], extra: kind === 'extra' ? own : [] }];
    }
    case 'unclosed': {
      const { closing, form } = difference.source;
      return form === 'element' || closing === undefined ? [] : [{ pair, missing: [closing], extra: [] }];
    }
    default: {
      const { source, target } = difference;
      return source.form === 'element' ? [] : [{ pair, missing: [source.range], extra: [target.range] }];
    }
  }
}
