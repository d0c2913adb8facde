import { memoize } from '../../text/memoize.ts';
import type { HeadingTexts, Template } from '../template.ts';

export type PartKind = 'source' | 'target' | 'notes' | 'metrics' | 'other';

/** The part that a heading opens, by its text alone, because files differ in the depth of their structural headings. */
export type PartOf = (headingText: string) => PartKind | undefined;

const SUFFIX = / ?(?:\([^()]*\)|\[[^[\]]*\])$/;

export const partReader = memoize((template: Template): PartOf => {
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

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
