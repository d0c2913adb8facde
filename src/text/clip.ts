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
