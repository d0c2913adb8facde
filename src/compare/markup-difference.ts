import type { AlignedPair, Alignment, Unit } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import type { Span, TextBlock } from '../translation/ast.ts';
import { tagOfElement } from '../translation/tags.ts';
import { differences } from './differences.ts';
import { namedByMacro, namesThing } from './macro-links.ts';
import { markupSurplus, nameOf, nameOfToken } from './markup-names.ts';
import { partDifference } from './tag-parts.ts';

/** A token that programs read in running text: `[!NOTE]`, `{{ name }}`, or a component in a paragraph. */
export interface MarkupToken {
  readonly range: Range;
  readonly name: string;
  /** The token without what may be translated, as its parts. */
  readonly parts: readonly string[];
}

/** The tokens of markup that only one side of an aligned pair has. */
export interface MarkupDifference {
  readonly pair: AlignedPair;
  readonly missing: readonly MarkupToken[];
  readonly extra: readonly MarkupToken[];
}

/** Compares the tokens that programs read; a token that the other side has elsewhere has only moved. */
export function markupDifferences(alignment: Alignment, languages: Languages): readonly MarkupDifference[] {
  const surplus = markupSurplus(alignment);
  const isSame = (a: MarkupToken, b: MarkupToken) => {
    const { missing, extra } = partDifference(a.parts, b.parts, languages);
    return a.name === b.name && missing.length + extra.length === 0;
  };
  const read = (units: readonly Unit[]): readonly MarkupToken[] => textsIn(units).flatMap(tokensOf);
  return differences<MarkupToken>(alignment, { read, same: [isSame] })
    .map(({ pair, ...found }) => {
      const { missing, extra } = withoutLinks(withoutPictures(found), pair);
      if (missing.length > 0 && extra.length > 0) return { pair, missing, extra };
      const excess = ({ name }: MarkupToken) => surplus(name);
      return { pair, missing: missing.filter((token) => excess(token) < 0), extra: extra.filter((token) => excess(token) > 0) };
    })
    .filter(({ missing, extra }) => missing.length + extra.length > 0);
}

function tokensOf({ kind, spans }: TextBlock): readonly MarkupToken[] {
  return kind === 'tag' ? [] : spans.flatMap(tokenOf);
}

/** The id of a heading is none: its readers are links. */
function tokenOf(span: Span): readonly MarkupToken[] {
  const { range } = span;
  if (span.kind === 'markup') {
    const isId = /^\{(?::? ?#|\/\*)/.test(span.value);
    return isId ? [] : [{ range, name: nameOfToken(range.slice()), parts: span.value.split(' ') }];
  }
  if (span.kind !== 'html' || span.comment || !/^<(?:\p{Lu}|img\s|sub>)/u.test(range.slice())) return [];
  const tag = tagOfElement(range);
  return tag === undefined || tag.turn === 'closes' ? [] : [{ range, name: nameOf(tag), parts: tag.parts }];
}

/** A macro that writes a link is there where the other side has the link. */
function withoutLinks({ missing, extra }: Omit<MarkupDifference, 'pair'>, pair: AlignedPair): Omit<MarkupDifference, 'pair'> {
  const isLinked = ({ range }: MarkupToken, units: readonly Unit[]): boolean => {
    const named = namedByMacro(range.slice());
    return named !== undefined && namesThing(units, named);
  };
  return {
    missing: missing.filter((token) => !isLinked(token, pair.target)),
    extra: extra.filter((token) => !isLinked(token, pair.source)),
  };
}

/** Pictures are links, too: that one is lost or added is told of its address. */
function withoutPictures({ missing, extra }: Omit<MarkupDifference, 'pair'>): Omit<MarkupDifference, 'pair'> {
  const isPicture = ({ name }: MarkupToken) => name === 'element img';
  if (missing.filter(isPicture).length === extra.filter(isPicture).length) return { missing, extra };
  return { missing: missing.filter((token) => !isPicture(token)), extra: extra.filter((token) => !isPicture(token)) };
}
