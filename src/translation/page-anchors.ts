/** The places of a page that a `#fragment` can lead to. */
import { tagsIn } from '../markdown/html-tags.ts';
import { bareSlug, otherSlugs } from '../markdown/slug.ts';
import { decodeUri } from '../text/decode-uri.ts';
import { memoize } from '../text/memoize.ts';
import type { Side } from './ast.ts';
import { type HeadingAnchor, headingAnchorsOf } from './heading-anchors.ts';

export interface PageAnchors {
  /** Does a fragment, without its `#`, lead to a place of the page in any of the usual styles of slugs? */
  has(fragment: string): boolean;
  /** The heading that it leads to. */
  headingOf(fragment: string): HeadingAnchor | undefined;
}

/** Lines that make a heading, or would in some dialect: in a component, a list or a quotation. */
const HEADING_LINE = /^[\t >*+-]*#{1,6}[\t ]+(\S.*)$/gm;
const HEADING_TAG = /<h[1-6][^<>]*>([^]{1,500}?)<\/h[1-6]>/gi;
/** Ids of attribute lists, of MDX, of MyST and of components: `{#id}`, `[#id]`, `{/*id*\/}`, `(id)=`, `id={'id'}`. */
const ID =
  /[{[]:?[\t ]?#([^\s{}[\]]{1,200})|\{\/\*[\t ]?([^\s{}*]{1,200})[\t ]?\*\/\}|^\(([^\s()]{1,200})\)=|(?<![\w-])(?:id|name)=\{[\t ]?["'`]([^"'`]{1,200})["'`]/gm;
const EXPLICIT = /\{(?::?[\t ]?#|\/\*)[^{}]*\}\s*$/;
/** Attributes of components whose values become anchors: the title of an accordion, the name of a parameter. */
const NAMING = new Set(['id', 'name', 'title', 'label', 'summary', 'header', 'heading', 'path', 'query', 'value']);
/** What sites add to the slug of a heading whose words an earlier one has. */
const COUNTER = /[-_]\d{1,3}$/;

export const pageAnchorsOf = memoize((side: Side): PageAnchors => {
  const headings = new Map<string, HeadingAnchor>();
  for (const anchor of headingAnchorsOf(side)) {
    for (const key of keysOf(anchor)) if (!headings.has(key)) headings.set(key, anchor);
  }
  const others = otherKeys(side.range.slice());
  const find = <Value>(fragment: string, look: (key: string) => Value | undefined): Value | undefined => {
    const key = bareSlug(fragment);
    return look(key) ?? (COUNTER.test(fragment) ? look(bareSlug(fragment.replace(COUNTER, ''))) : undefined);
  };
  const headingOf = (fragment: string) => find(plainFragment(fragment), (key) => headings.get(key));
  return {
    headingOf,
    has: (fragment) =>
      headingOf(fragment) !== undefined || find(plainFragment(fragment), (key) => others.has(key) || undefined) === true,
  };
});

/** A heading with an id of its own has no other one. */
function keysOf({ id, text, explicit }: HeadingAnchor): readonly string[] {
  return [bareSlug(id), ...(explicit === undefined ? otherSlugs(text) : [])].filter((key) => key !== '');
}

function otherKeys(text: string): ReadonlySet<string> {
  const names = [
    ...Array.from(text.matchAll(ID), ([, ...found]) => found.find((id) => id !== undefined) ?? ''),
    ...tagsIn(text).flatMap(({ attributes }) =>
      attributes.filter(({ name }) => NAMING.has(name)).map(({ start, end }) => text.slice(start, end)),
    ),
  ];
  const words = [...text.matchAll(HEADING_LINE), ...text.matchAll(HEADING_TAG)].flatMap(([, found = '']) =>
    EXPLICIT.test(found) ? [] : withoutMarks(found),
  );
  return new Set([...names, ...words].flatMap((name) => [bareSlug(name), ...otherSlugs(name)]));
}

function withoutMarks(heading: string): string {
  return heading
    .replaceAll(/\{[^{}]*\}|<[^<>]*>/g, '')
    .replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .trim();
}

/** Without what a browser or a site puts around it. */
function plainFragment(fragment: string): string {
  return decodeUri(fragment).replace(/^user-content-/, '');
}
