import { asciiDigits } from '../language/digits.ts';
import { normalizeTex } from '../markdown/tex.ts';
import { type AlignedPair, leafPairs, type Unit } from './alignment.ts';
import { formulasOf, rawOf, textsOf } from './units.ts';

const WORD = /[\p{Script=Latin}\d_-]+/gu;
/** Numbers, and words that are names by their form: capitals behind the first letter. */
const VALUE = /\d|.\p{Lu}/u;

/**
 * The leaf pairs that certainly belong together, for findings that are wrong when a pair is: those that share a value that
 * translations keep, and those between two matches, where nothing is missing that could have shifted them.
 */
export function certainPairs(pairs: readonly AlignedPair[]): ReadonlySet<AlignedPair> {
  const leaves = leafPairs(pairs);
  return new Set(
    leaves.filter((pair, index) => {
      const neighbours = [leaves[index - 1], pair, leaves[index + 1]];
      return neighbours.every((other) => other === undefined || other.relation === 'match') || sharesValue(pair);
    }),
  );
}

function sharesValue({ source, target }: AlignedPair): boolean {
  const values = valuesOf(source);
  return values.size > 0 && [...valuesOf(target)].some((value) => values.has(value));
}

function valuesOf(units: readonly Unit[]): ReadonlySet<string> {
  const texts = units.flatMap(textsOf);
  const spans = texts.flatMap((text) => text.spans);
  return new Set([
    ...(asciiDigits(rawOf(units)).match(WORD) ?? []).filter((word) => VALUE.test(word)),
    ...formulasOf(units).map(({ tex }) => normalizeTex(tex)),
    ...spans.flatMap((span) => (span.kind === 'code' ? [span.value] : [])),
    ...spans.flatMap((span) => (span.kind === 'link' || span.kind === 'image' ? [span.destination] : [])),
  ]);
}
