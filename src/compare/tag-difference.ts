import { type AlignedPair, type Alignment, withChildren } from '../align/alignment.ts';
import type { Languages } from '../language/languages.ts';
import type { Side, Tag } from '../translation/ast.ts';
import { pageAnchorsOf } from '../translation/page-anchors.ts';
import { isStructural } from '../translation/tags.ts';
import { isNamedForTranslation } from './about-translation.ts';
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
    if (a?.kind === 'tag' && b?.kind === 'tag') return differencesOf(pair, a, b, alignment, languages);
    if (a?.kind === 'tag' && b === undefined && isStructural(a) && surplus(nameOf(a)) < 0)
      return [{ kind: 'missing', pair, tag: a }];
    if (b?.kind === 'tag' && a === undefined && isStructural(b) && surplus(nameOf(b)) > 0 && !isNamedForTranslation(b))
      return [{ kind: 'extra', pair, tag: b }];
    return [];
  });
}

function differencesOf(
  pair: AlignedPair,
  source: Tag,
  target: Tag,
  alignment: Alignment,
  languages: Languages,
): readonly TagDifference[] {
  const { sides } = alignment;
  const both = { pair, source, target };
  if (source.form !== target.form || source.name !== target.name) {
    const surplus = markupSurplus(alignment);
    // The target's tag is one of the source's, so it is no other name of the one that is missing here.
    if (surplus(nameOf(target)) > 0) return [{ kind: 'renamed', ...both }];
    return surplus(nameOf(source)) < 0 && isStructural(source) ? [{ kind: 'missing', pair, tag: source }] : [];
  }
  const isClosed = target.closing !== undefined || target.turn !== 'opens' || ENDLESS.test(target.name);
  if (source.closing !== undefined && !isClosed) return [{ kind: 'unclosed', ...both }];
  const { missing, extra } = partDifference(fixedParts(source, sides.source), fixedParts(target, sides.target), languages);
  return missing.length + extra.length === 0 ? [] : [{ kind: 'parts', ...both, missing, extra }];
}

const QUOTED = /"[^"]*"|'[^']*'/g;
/** The name of a statement and its first argument. */
const FIXED = 2;
/** How large a sample is shown, which its words decide. */
const SIZE = /^["']?\d+%?["']?[,)]*(?:\}\})?$/;
/** A word of a title, perhaps with the end of the statement. */
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}’'-]*[.,;:!?。！？]?(?:-?%\})?$/u;

/**
 * The parts of a tag that a translation keeps. Sizes behind the first argument of a macro are its own; an argument of a macro that is a heading of its page is one word, as is an empty one,
 * which means the heading above it; behind the first argument of a statement may stand a title: `{% note tip High tide %}`.
 */
function fixedParts({ form, parts }: Tag, side: Side): readonly string[] {
  if (form === 'statement') return parts.filter((part, index) => index < FIXED || !WORD.test(part));
  if (form !== 'macro') return parts;
  const anchors = pageAnchorsOf(side);
  return parts
    .filter((part, index) => index === 0 || !SIZE.test(part))
    .map((part) =>
      part.replaceAll(QUOTED, (quoted) => {
        const words = quoted.slice(1, -1);
        return words === '' || anchors.has(words) ? '"…"' : quoted;
      }),
    );
}
