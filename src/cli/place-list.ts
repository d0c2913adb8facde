import type { LinePlace } from '../glossary/suggestion-miner.ts';
import { printable } from '../report/printable.ts';

const SHOWN = 5;

/** The first places of a list: `: 01-tides.md:12, 02-clocks.md:8 and 3 more`; empty when there are none. */
export function placeList(places: readonly LinePlace[]): string {
  if (places.length === 0) return '';
  const shown = places.slice(0, SHOWN).map(({ path, line }) => `${printable(path)}:${line}`);
  const hidden = places.length - shown.length;
  return `: ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
