/** The comparison of names that stay in Latin letters. */

/** A part of a compound that is a name itself, unlike words such as `based` and `non`. */
const NAME_PART = /[A-Z].*[A-Z0-9]|[a-z][A-Z]|[A-Za-z]\d|^\d+$/;

/** A name in lower case, without the `s` of a plural. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/s$/, '');
}

/** The parts of a compound that are never translated: `FPGA` of `FPGA-based`; the whole compound when no part is a name. */
export function nameParts(name: string): readonly string[] {
  const parts = name.split(/[-/+]/).filter((part) => NAME_PART.test(part));
  return parts.length > 0 ? parts : [name];
}

/** Does a name occur in a text as a word of its own? */
export function standsIn(name: string, text: string): boolean {
  const stem = name.replace(/s$/, '').replaceAll(/[+.]/g, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9])${stem}s?(?![A-Za-z0-9])`, 'i').test(text);
}

/** Are two names similar: equal in half of their letters at the start and end, or different by two swapped letters? */
export function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const rest = long.length - start - end;
  const exchanged =
    rest === 2 && short.length === long.length && short[start] === long[start + 1] && short[start + 1] === long[start];
  return exchanged || (start + end) * 2 >= long.length;
}
