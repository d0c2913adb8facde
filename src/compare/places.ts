import type { Alignment, Unit } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { decodeUri } from '../text/decode-uri.ts';
import { bareSlug } from '../markdown/slug.ts';
import { addressOf, type Destination, linksOf } from '../spans/links.ts';
import { fragmentTo, type HeadingAnchor } from '../translation/heading-anchors.ts';
import { pageAnchorsOf } from '../translation/page-anchors.ts';
import { deadAnchors } from './dead-anchors.ts';
import { headingPairsOf } from './heading-ids.ts';
import { pagePathsOf } from './page-paths.ts';
import { isSamePicture, namesLanguage, relationOf, type Relation, type Setting } from './same-place.ts';

/** The links of two sides, and the places that they lead to. */
export class Places {
  /** Does each side stand in a file of its own? */
  readonly areApart: boolean;
  readonly #setting: Setting;
  readonly #alignment: Alignment;
  /** The headings of the source, mapped to the aligned headings. */
  readonly #headings: ReadonlyMap<HeadingAnchor, HeadingAnchor>;
  /** Links that lead nowhere, with those in whose stead they stand: the subject of another rule. */
  readonly #dead: ReadonlySet<Destination>;

  constructor(alignment: Alignment, languages: Languages) {
    const paths = pagePathsOf(alignment.sides);
    this.areApart = paths !== undefined;
    this.#setting = { languages, paths };
    this.#alignment = alignment;
    this.#headings = new Map(headingPairsOf(alignment).map(({ source, target }) => [source, target]));
    this.#dead = new Set(deadAnchors(alignment, languages).flatMap(({ link, counterpart }) => [link, counterpart]));
  }

  linksIn(units: readonly Unit[]): readonly Destination[] {
    const links = textsIn(units).flatMap(linksOf);
    return this.#dead.size === 0 ? links : links.filter((link) => !this.#dead.has(link));
  }

  /** The anchor of the heading that stands for the one that a link of the source leads to. */
  counterpartOf(link: Destination): string | undefined {
    const address = addressOf(link);
    const heading = address.startsWith('#') ? pageAnchorsOf(this.#alignment.sides.source).headingOf(address.slice(1)) : undefined;
    const partner = heading && this.#headings.get(heading);
    return heading && partner && `#${fragmentTo(partner, heading, address.slice(1))}`;
  }

  /** Does an address of the source lead to the same place in the target, where it names no language and starts at no folder of a file? */
  isPortable(address: string): boolean {
    const { languages, paths } = this.#setting;
    if (paths === undefined || address.startsWith('#')) return true;
    return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address) && !namesLanguage(address, { languages, paths });
  }

  /** An anchor may be that of the translated heading, and a page that of the other language. */
  relationOf(source: Destination, target: Destination): Relation {
    if (source.kind !== target.kind || source.kind === 'footnote') return 'other';
    const [expected, found, anchor] = [addressOf(source), addressOf(target), this.counterpartOf(source)];
    if (anchor !== undefined) return this.#isSameAnchor(anchor, found) ? 'same' : 'other';
    if (source.kind === 'image' && isSamePicture(expected, found, this.#setting)) return 'same';
    return relationOf(expected, found, this.#setting);
  }

  #isSameAnchor(expected: string, found: string): boolean {
    if (bareSlug(decodeUri(found)) === bareSlug(expected)) return true;
    const anchors = pageAnchorsOf(this.#alignment.sides.target);
    const heading = found.startsWith('#') ? anchors.headingOf(found.slice(1)) : undefined;
    return heading !== undefined && heading === anchors.headingOf(expected.slice(1));
  }
}
