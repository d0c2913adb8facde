const LONGEST = 60;

/** A text shortened for a message: on one line, at most 60 characters (code points), with `…` at the end if it was cut. */
export function clip(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

/** In characters: so much of what two texts share before their first difference is left where they are clipped. */
const BEFORE = 20;

/** Two texts on one line each, clipped so that their first difference is seen. */
export function clipTwo(first: string, second: string): readonly [string, string] {
  const [a, b] = [first, second].map((text) => [...text.replaceAll(/\s+/g, ' ').trim()]);
  const start = a?.findIndex((character, index) => character !== b?.[index]) ?? -1;
  const from = (start === -1 ? Math.min(a?.length ?? 0, b?.length ?? 0) : start) - BEFORE;
  // A difference that stands in the middle of what is shown needs no other window.
  const cut = (text: string, characters: readonly string[] = []) =>
    from + 2 * BEFORE <= LONGEST ? clip(text) : clip(`…${characters.slice(from).join('')}`);
  return [cut(first, a), cut(second, b)];
}
