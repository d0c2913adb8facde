import GithubSlugger from 'github-slugger';
import { slugInStyle } from '../markdown/slug.ts';
import { memoize } from '../text/memoize.ts';
import type { Heading, Side } from './ast.ts';
import { type HeadingId, headingIdOf } from './heading-id.ts';
import { textBlocksOf } from './prose.ts';
import { renderedText } from './rendered-text.ts';

/** A heading with the fragment that leads to it. */
export interface HeadingAnchor {
  readonly heading: Heading;
  readonly text: string;
  /** Without `#`: the id that its author wrote down, or the one that web sites make of its words. */
  readonly id: string;
  readonly explicit: HeadingId | undefined;
}

/** The headings of a side in their order. Where several have the same words, sites number those after the first. */
export const headingAnchorsOf = memoize(({ blocks }: Side): readonly HeadingAnchor[] => {
  const slugger = new GithubSlugger();
  return textBlocksOf(blocks).flatMap((heading): readonly HeadingAnchor[] => {
    if (heading.kind !== 'heading') return [];
    const [text, explicit] = [renderedText(heading), headingIdOf(heading)];
    return [{ heading, text, explicit, id: explicit?.id ?? slugger.slug(text) }];
  });
});

/** The fragment, without `#`, that leads to a heading as another one leads to the other heading. */
export function fragmentTo(target: HeadingAnchor, source: HeadingAnchor, fragment: string): string {
  const isUsual = target.explicit !== undefined || fragment === source.id;
  return isUsual ? target.id : slugInStyle(target.text, { heading: source.text, anchor: fragment });
}
