import type { Alignment, Unit } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { bareSlug } from '../markdown/slug.ts';
import { addressOf, type Destination, linksOf } from '../spans/links.ts';
import { deadAnchors } from './dead-anchors.ts';
import { headingPairsOf } from './heading-ids.ts';
import { pagePathsOf } from './page-paths.ts';
import { isSamePicture, relationOf, type Relation, type Setting } from './same-place.ts';

/** The links of two sides, and the places that they lead to. */
export class Places {
  /** Does each side stand in a file of its own? */
  readonly areApart: boolean;
  readonly #setting: Setting;
  /** The anchors of the source headings, mapped to those of the aligned headings. */
  readonly #anchors: ReadonlyMap<string, string>;
  /** Links that lead nowhere, with those in whose stead they stand: the subject of another rule. */
  readonly #dead: ReadonlySet<Destination>;

  constructor(alignment: Alignment, languages: Languages) {
    const paths = pagePathsOf(alignment.sides);
    this.areApart = paths !== undefined;
    this.#setting = { languages, paths };
    this.#anchors = new Map(headingPairsOf(alignment).map(({ source, target }) => [`#${source.id}`, `#${target.id}`]));
    this.#dead = new Set(deadAnchors(alignment, languages).flatMap(({ link, counterpart }) => [link, counterpart]));
  }

  linksIn(units: readonly Unit[]): readonly Destination[] {
    const links = units.flatMap(textsOf).flatMap(linksOf);
    return this.#dead.size === 0 ? links : links.filter((link) => !this.#dead.has(link));
  }

  /** The anchor of the heading that stands for the one that a link of the source leads to. */
  counterpartOf(link: Destination): string | undefined {
    return this.#anchors.get(addressOf(link));
  }

  /** An anchor may be that of the translated heading, and a page that of the other language. */
  relationOf(source: Destination, target: Destination): Relation {
    if (source.kind !== target.kind || source.kind === 'footnote') return 'other';
    const [expected, found, anchor] = [addressOf(source), addressOf(target), this.counterpartOf(source)];
    if (anchor !== undefined) return bareSlug(decoded(found)) === bareSlug(anchor) ? 'same' : 'other';
    if (source.kind === 'image' && isSamePicture(expected, found, this.#setting)) return 'same';
    return relationOf(expected, found, this.#setting);
  }
}

/** Sites encode what is not ASCII. */
function decoded(anchor: string): string {
  try {
    return decodeURI(anchor);
  } catch {
    return anchor;
  }
}
