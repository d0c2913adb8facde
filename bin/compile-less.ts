import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is told to compile less than it does by itself, by its major version. A run is over in seconds, and a fifth of its time went
 * into optimising functions that were hardly called again. Patterns are compiled at once as they are to stay, instead of first for an
 * interpreter: most of the hundreds that a file needs are used twice. Node 24 gains nothing by the first, and a version without a
 * flag would complain of it.
 */
const FLAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['11', ['--interrupt-budget=1000000', '--no-regexp-tier-up']],
  ['12', ['--invocation-count-for-turbofan=15000', '--no-regexp-tier-up']],
  ['13', ['--no-regexp-tier-up']],
]);

/** For the whole process, workers included; what was compiled before stays. */
export function compileLess(): void {
  for (const flag of FLAGS.get(process.versions.v8.split('.')[0] ?? '') ?? []) setFlagsFromString(flag);
}
