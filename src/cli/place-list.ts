import type { LinePlace, PairPlace } from '../glossary/suggestion-miner.ts';
import { printable } from '../report/printable.ts';

const SHOWN = 5;

/** The first places of a list, each with that of its translation: `: en/a.md:12 → es/a.md:14 and 3 more`; empty when there are none. */
export function placeList(places: readonly PairPlace[]): string {
  if (places.length === 0) return '';
  const shown = places
    .slice(0, SHOWN)
    .map((place) => `${asLine(place)} → ${place.target.path === place.path ? place.target.line : asLine(place.target)}`);
  const hidden = places.length - shown.length;
  return `: ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}

function asLine({ path, line }: LinePlace): string {
  return `${printable(path)}:${line}`;
}
