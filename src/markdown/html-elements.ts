/** What tlint knows of the elements of HTML. */

/** Elements inside running text; all others, and components of JSX, divide texts. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter output picture progress q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside audio blockquote body caption center col colgroup dd details dialog div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu meta nav noscript ol optgroup option p param section select summary table tbody td tfoot th thead title tr track ul video'.split(
    ' ',
  ),
);

/** Elements whose content is no text for readers, or text that has to stay as it is. */
export const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set('math object pre script style svg template textarea'.split(' '));

/** Attributes whose values readers see; components name theirs after them: `buttonText`. */
const TEXT_ATTRIBUTE =
  /(?:^|-)(?:alt|caption|cta|heading|headline|placeholder|subtitle|summary|tagline|text|tooltip)$|(?:description|label|text|title)$/i;

export function isElement(name: string): boolean {
  return INLINE_ELEMENTS.has(name) || BLOCK_ELEMENTS.has(name) || OPAQUE_ELEMENTS.has(name);
}

export function isText(attribute: string): boolean {
  return TEXT_ATTRIBUTE.test(attribute);
}
