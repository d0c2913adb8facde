/**
 * Fails when a regular expression of the product takes more than linear time, since one line of a text could then block the
 * linter.
 */
import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { builtPatterns } from './patterns/built-patterns.ts';
import type { PatternSite } from './patterns/pattern-site.ts';
import { writtenPatterns } from './patterns/written-patterns.ts';

/** In milliseconds. The inner phases are limited by steps instead, so that the result does not depend on the machine. */
const LIMITS = { timeout: 8000, incubationTimeout: null, attackTimeout: null };

const { literals, built } = writtenPatterns(['src', 'rules']);
const patterns = [...literals, ...(await builtPatterns(new Set(built)))];
const reached = new Set(patterns.map(placeOf));
const problems = built
  .filter((place) => !reached.has(place))
  .map(
    (place) => `${place} builds a regular expression from no text tried here. Add one to .scripts/patterns/built-patterns.ts.`,
  );
const undecided: string[] = [];

/** The distinct expressions, each with its places. */
const judgeable = new Map<string, Pick<PatternSite, 'source' | 'flags'> & { readonly places: Set<string> }>();
for (const pattern of patterns) {
  const { source, flags } = pattern;
  const key = `/${source}/${flags}`;
  const known = judgeable.get(key) ?? { source, flags, places: new Set() };
  judgeable.set(key, known);
  known.places.add(placeOf(pattern));
}
const open = judgeable.entries();
await Promise.all(Array.from({ length: availableParallelism() }, judgeOpen));

for (const note of undecided.toSorted()) console.log(`Undecided in ${LIMITS.timeout} ms: ${note}`);
for (const problem of problems) console.error(problem);
console.log(`${judgeable.size} regular expressions, ${undecided.length} undecided, ${problems.length} problems.`);
// The process of the checker would keep this one alive.
process.exit(problems.length === 0 ? 0 : 1);

async function judgeOpen(): Promise<void> {
  for (const [pattern, { source, flags, places }] of open) {
    const judged = await check(source, flags, LIMITS);
    const expression = `${[...places].join(', ')}: ${pattern}`;
    if (judged.status === 'vulnerable') {
      problems.push(`${expression}\n  complexity: ${judged.complexity.summary}\n  attack: ${judged.attack.pattern}`);
    } else if (judged.status === 'unknown') {
      if (judged.error.kind === 'timeout') undecided.push(expression);
      else problems.push(`${expression}\n  cannot be judged: ${judged.error.kind}`);
    }
  }
}

function placeOf({ file, line }: PatternSite): string {
  return `${file}:${line}`;
}
