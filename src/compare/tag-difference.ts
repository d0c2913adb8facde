import { type AlignedPair, type Alignment, withChildren } from '../align/alignment.ts';
import type { Languages } from '../language/languages.ts';
import type { Tag } from '../translation/ast.ts';
import { isStructural } from '../translation/tags.ts';
import { partDifference } from './tag-parts.ts';
import { markupSurplus, nameOf } from './markup-names.ts';

/** Elements that end where others begin. */
const ENDLESS = /^(?:p|li|d[dt]|t[rdh]|thead|tbody|tfoot|option)$/;

/** How a tag of the source differs from the one at its place in the target, or that only one side has it. */
export type TagDifference =
  | { readonly kind: 'missing' | 'extra'; readonly pair: AlignedPair; readonly tag: Tag }
  | { readonly kind: 'renamed' | 'unclosed'; readonly pair: AlignedPair; readonly source: Tag; readonly target: Tag }
  | {
      readonly kind: 'parts';
      readonly pair: AlignedPair;
      readonly source: Tag;
      readonly target: Tag;
      /** The attributes and arguments that only the source has, and those that only the target has. */
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    };

/**
 * Compares the tags of both sides. Elements of HTML that only one side has are no difference, since another language may do without
 * a `<div dir="rtl">`; neither is a tag that the other side has elsewhere.
 */
export function tagDifferences(alignment: Alignment, languages: Languages): readonly TagDifference[] {
  const surplus = markupSurplus(alignment);
  return withChildren(alignment.pairs).flatMap((pair): readonly TagDifference[] => {
    const [a, b] = [pair.source[0], pair.target[0]];
    if (a?.kind === 'tag' && b?.kind === 'tag') return differencesOf(pair, a, b, languages);
    if (a?.kind === 'tag' && b === undefined && isStructural(a) && surplus(nameOf(a)) < 0)
      return [{ kind: 'missing', pair, tag: a }];
    if (b?.kind === 'tag' && a === undefined && isStructural(b) && surplus(nameOf(b)) > 0)
      return [{ kind: 'extra', pair, tag: b }];
    return [];
  });
}

function differencesOf(pair: AlignedPair, source: Tag, target: Tag, languages: Languages): readonly TagDifference[] {
  const both = { pair, source, target };
  if (source.form !== target.form || source.name !== target.name) return [{ kind: 'renamed', ...both }];
  const isClosed = target.closing !== undefined || target.turn !== 'opens' || ENDLESS.test(target.name);
  if (source.closing !== undefined && !isClosed) return [{ kind: 'unclosed', ...both }];
  const { missing, extra } = partDifference(source.parts, target.parts, languages);
  return missing.length + extra.length === 0 ? [] : [{ kind: 'parts', ...both, missing, extra }];
}
