const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * A test for single UTF-16 units. The result for each unit is cached, so that a loop over a long text is faster than the pattern.
 * Halves of surrogate pairs are units of their own.
 */
export function unitMatcher(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (unit) => {
    if (known[unit] === UNKNOWN) known[unit] = pattern.test(String.fromCharCode(unit)) ? YES : NO;
    return known[unit] === YES;
  };
}
