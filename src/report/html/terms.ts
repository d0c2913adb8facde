import { leafPairs } from '../../align/alignment.ts';
import { textsOf } from '../../align/units.ts';
import type { Document } from '../../document/document.ts';
import { fileTermsOf } from '../../glossary/file-terms.ts';
import { occurrencesIn } from '../../glossary/occurrences.ts';
import type { Term } from '../../glossary/term.ts';
import type { Range } from '../../text/range.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { TermPlace } from './text.ts';

/** The terms of the glossary in a translation. */
export interface PageTerms {
  /** Their places in a text, and those of their renderings, in its order and without overlaps. */
  places(text: SourceText): readonly TermPlace[];
  /** The renderings of each term that the translation has, with how many blocks have them. */
  readonly renderings: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Found extends TermPlace {
  readonly text: SourceText;
}

export function termsOf({ glossary, translation, terminology, alignments }: Document): PageTerms {
  const found: Found[] = [];
  const renderings = new Map<string, Map<string, number>>();
  if (glossary === undefined || translation === undefined) return { places: () => [], renderings };
  const terms = fileTermsOf(translation, terminology);
  const compounds = terminology.compounds([]);
  for (const { source, target } of alignments.flatMap(({ pairs }) => leafPairs(pairs))) {
    const sources = source.flatMap(textsOf).map((block) => terms.source(block));
    const targets = target.flatMap(textsOf).map((block) => terms.target(block));
    for (const { term, uses } of occurrencesIn(terminology, sources, () => targets, { compounds, wanted: () => true })) {
      const title = titleOf(term);
      found.push(...uses.map((range) => placeOf(range, title)));
      for (const text of targets) {
        const rendered = terminology.rendering(term, text);
        found.push(...rendered.places.map((range) => placeOf(range, `rendering of “${term.name}”`)));
      }
      for (const { target: cell } of term.entries) {
        if (targets.some((text) => terminology.says(text, cell))) count(renderings, term.name, cell);
      }
    }
  }
  return { places: (text) => apart(found.filter((each) => each.text === text)), renderings };
}

function titleOf({ name, entries }: Term): string {
  return `${name}: ${[...new Set(entries.map(({ target }) => target))].join(', ')}`;
}

function placeOf({ text, start, end }: Range, title: string): Found {
  return { text, start, end, title };
}

function count(renderings: Map<string, Map<string, number>>, term: string, cell: string): void {
  const known = renderings.get(term) ?? new Map<string, number>();
  renderings.set(term, known.set(cell, (known.get(cell) ?? 0) + 1));
}

/** The longest of those that overlap. */
function apart(places: readonly TermPlace[]): readonly TermPlace[] {
  const kept: TermPlace[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  }
  return kept;
}
