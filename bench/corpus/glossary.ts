import { readFileSync } from 'node:fs';
import { root } from '../../.scripts/root.ts';
import type { Bilingual } from './bilingual.ts';
import type { Random } from './random.ts';
import { properties, things } from './texts.ts';

const ROWS = 2262;

const own = readFileSync(`${root}fixtures/content/glossary.md`, 'utf8').trimEnd().split('\n');
const header = own.findIndex((line) => line.startsWith('|'));

/** The rows for terms in blocks of the fixtures. */
const fixtureRows = own.slice(header + 2);
const fixtureTerms = new Set(fixtureRows.map(sourceCell));

/** Combinations of things with properties, such as `tide error`, up to the size of the glossary. */
const terms: readonly Bilingual[] = things
  .flatMap((thing) => properties.map((property) => compound(thing, property)))
  .filter(({ source }) => !fixtureTerms.has(source))
  .slice(0, ROWS - fixtureRows.length - properties.length);

function compound(thing: Bilingual, property: Bilingual): Bilingual {
  return { source: `${thing.source} ${property.source}`, target: `${property.target} ${thing.target}` };
}

export function randomTerm(random: Random): Bilingual {
  return terms[random.integer(0, terms.length - 1)] ?? { source: '', target: '' };
}

/** The glossary of the corpus, in alphabetical order. */
export function glossary(): string {
  const rows = [...properties, ...terms].map(({ source, target }) => `| ${source} | ${target} | 0.9 | 3 | Measurement |`);
  const sorted = [...fixtureRows, ...rows].sort((a, b) => (sourceCell(a) < sourceCell(b) ? -1 : 1));
  return `${[...own.slice(0, header + 2), ...sorted].join('\n')}\n`;
}

function sourceCell(row: string): string {
  return row.split('|')[1]?.trim().toLowerCase() ?? '';
}
