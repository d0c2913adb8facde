import { memoize } from '../../text/memoize.ts';
import type { HeadingTexts, Template } from '../template.ts';

export type PartKind = 'source' | 'target' | 'notes' | 'metrics' | 'other';

/** The part that a heading opens by its text, because files differ in the depth of their structural headings. */
export type PartOfHeading = (headingText: string) => PartKind | undefined;

/**
 * The part that a heading opens by its text and its place.
 * `inside` is the part in which it stands.
 */
export type PartOf = (headingText: string, inside: PartKind | undefined) => PartKind | undefined;

const SUFFIX = / ?(?:\([^()]*\)|\[[^[\]]*\])$/;

export const partReader = memoize((template: Template): PartOfHeading => {
  const exact = new Map<string, PartKind>();
  const prefixes: (readonly [string, PartKind])[] = [];
  const kinds: readonly PartKind[] = ['source', 'target', 'notes', 'metrics', 'other'];
  for (const kind of kinds) {
    const texts: HeadingTexts = template.parts[kind];
    for (const text of texts) {
      if (text.endsWith('*')) prefixes.push([fold(text.slice(0, -1)), kind]);
      else if (!exact.has(fold(text))) exact.set(fold(text), kind);
    }
  }
  return (headingText) => {
    const text = fold(headingText);
    return exact.get(text) ?? exact.get(text.replace(SUFFIX, '')) ?? prefixes.find(([prefix]) => text.startsWith(prefix))?.[1];
  };
});

/**
 * The parts of one file. A shorter name of the notes, as `Notes` of `Translation Notes`, opens them only where no heading has the
 * whole name: beside it, it is a heading of the text inside a source side, and a free part after that.
 */
export function partsOfFile(template: Template, headings: readonly string[]): PartOf {
  const kindOf = partReader(template);
  const [name = ''] = template.parts.notes;
  const isWhole = (text: string): boolean => fold(text).replace(SUFFIX, '') === fold(name);
  const isShort = (text: string): boolean => fold(name).endsWith(` ${fold(text).replace(SUFFIX, '')}`);
  const hasWhole = headings.some(isWhole);
  return (text, inside) => {
    const kind = kindOf(text);
    if (kind !== 'notes' || !hasWhole || !isShort(text)) return kind;
    return inside === undefined || inside === 'source' ? undefined : 'other';
  };
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
