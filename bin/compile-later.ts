import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is told to optimise a function later than it does by itself, by its major version. A run is over in seconds, and a fifth of
 * its time went into optimising functions that were hardly called again. Node 24 gains nothing, and a version without the flag would
 * complain of it.
 */
const LATER: ReadonlyMap<string, string> = new Map([
  ['11', '--interrupt-budget=1000000'],
  ['12', '--invocation-count-for-turbofan=15000'],
]);

/** For the whole process, workers included; what was compiled before stays. */
export function compileLater(): void {
  const flag = LATER.get(process.versions.v8.split('.')[0] ?? '');
  if (flag !== undefined) setFlagsFromString(flag);
}
