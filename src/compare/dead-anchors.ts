/** Links inside a page that lead nowhere, though those of its source do not. */
import { type AlignedPair, type Alignment, leafPairs, liesInTwoFiles, type Unit } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import { bareSlug } from '../markdown/slug.ts';
import { linksOf } from '../spans/links.ts';
import { hasLetters } from '../spans/words.ts';
import type { Languages } from '../language/languages.ts';
import { likeness } from '../text/likeness.ts';
import { memoize } from '../text/memoize.ts';
import type { Link } from '../translation/ast.ts';
import { fragmentTo, type HeadingAnchor } from '../translation/heading-anchors.ts';
import { pageAnchorsOf } from '../translation/page-anchors.ts';
import { headingIdFaults, headingPairsOf } from './heading-ids.ts';
import { takeMatches } from './take-matches.ts';

/** A link of the target that leads nowhere, and the link of the source in whose stead it stands. */
export interface DeadAnchor {
  readonly pair: AlignedPair;
  readonly link: Link;
  readonly counterpart: Link;
  /** The heading that it should lead to; absent where the source's link leads to something else, such as `<a id="x">`. */
  readonly heading: { readonly source: HeadingAnchor; readonly target: HeadingAnchor } | undefined;
  /** Does the target have the id that the source's link names? */
  readonly isKept: boolean;
  /** True when the heading lost the id that the link names: then that is the fault, not the link. */
  readonly explained: boolean;
}

/** Fragments of other programs than the page: lines of code, footnotes, marked text, routes, numbered headings. */
const UNJUDGED = /^(?:$|top$|L\d|fn|cite|_?\d+$|(?:section|id|h|heading)[-_]?\d*$|:~:)|[/=?!&{}<>]/i;
/** Two fragments that are less alike are words of two languages, or two ways to write them in Latin letters. */
const ALIKE = 0.75;

/** Only where source and target are pages of their own. */
export const deadAnchors = memoize((alignment: Alignment, languages: Languages): readonly DeadAnchor[] => {
  if (!liesInTwoFiles(alignment)) return [];
  const { source, target } = alignment.sides;
  const [theirs, own] = [pageAnchorsOf(source), pageAnchorsOf(target)];
  const partners = new Map(headingPairsOf(alignment).map((pair) => [pair.source, pair]));
  const faulty = new Set(headingIdFaults(alignment).map((fault) => fault.target));
  const isSame = (a: Link, b: Link) => {
    const heading = theirs.headingOf(fragmentOf(a));
    const partner = heading && partners.get(heading)?.target;
    return fragmentOf(a) === fragmentOf(b) || (partner !== undefined && own.headingOf(fragmentOf(b)) === partner);
  };
  return leafPairs(alignment.pairs).flatMap((pair) => {
    const links = inPageLinks(pair.target);
    const dead = links.filter((link) => !own.has(fragmentOf(link)));
    if (dead.length === 0) return [];
    const open = inPageLinks(pair.source);
    takeMatches(
      open,
      links.filter((link) => !dead.includes(link)),
      isSame,
    );
    return pairUp(
      open.filter((link) => theirs.has(fragmentOf(link))),
      dead,
    ).flatMap(([counterpart, link]): readonly DeadAnchor[] => {
      const heading = theirs.headingOf(fragmentOf(counterpart));
      const partner = heading && partners.get(heading);
      // A heading that is missing is a finding of its own.
      if (heading !== undefined && partner === undefined) return [];
      if (isTransliterated(fragmentOf(link), fragmentOf(counterpart), partner?.target, languages)) return [];
      const explained = partner !== undefined && faulty.has(partner.target);
      return [{ pair, link, counterpart, heading: partner, isKept: own.has(fragmentOf(counterpart)), explained }];
    });
  });
});

/** The fragment, with its `#`, that the link should have; undefined where the target has lost the id that its source's link names. */
export function goalOf({ counterpart, heading, isKept }: DeadAnchor): string | undefined {
  if (heading !== undefined) return `#${fragmentTo(heading.target, heading.source, fragmentOf(counterpart))}`;
  return isKept ? counterpart.destination : undefined;
}

function inPageLinks(units: readonly Unit[]): Link[] {
  return textsIn(units)
    .flatMap(linksOf)
    .filter((link): link is Link => link.kind === 'link' && link.destination.startsWith('#') && !UNJUDGED.test(fragmentOf(link)));
}

function fragmentOf({ destination }: Link): string {
  return destination.slice(1);
}

/** Equal fragments first, then those that are alike, then the rest where none is too many. */
function pairUp(source: readonly Link[], target: readonly Link[]): readonly (readonly [Link, Link])[] {
  const [open, dead] = [[...source], [...target]];
  const equal = takeMatches(open, dead, (a, b) => fragmentOf(a) === fragmentOf(b));
  const alike = takeMatches(open, dead, (a, b) => likeness(fragmentOf(a), fragmentOf(b)) >= ALIKE);
  const rest = open.length === dead.length ? takeMatches(open, dead, () => true) : [];
  return [...equal, ...alike, ...rest];
}

/** A site may write the headings of another script in Latin letters; what it makes of them is not known. */
function isTransliterated(fragment: string, source: string, heading: HeadingAnchor | undefined, { target }: Languages): boolean {
  if (heading === undefined || heading.explicit !== undefined || !hasLetters(heading.text, target)) return false;
  return /^[\0-\x7F]*$/.test(fragment) && /[^\0-\x7F]/.test(bareSlug(heading.text)) && likeness(fragment, source) < ALIKE;
}
