/** Code that stands in prose without its marks: as a word, or as the words that its name is made of. */

const WORD = /^[A-Za-z]+$/;
/** A name of words that begin with capitals. */
const JOINED_WORDS = /^(?:[A-Z][a-z]{2,}){2,}$/;

/** Does a text have code, a plain word not as a part of another one, as `export` is of "exporter"? */
export function hasBare(value: string, text: string): boolean {
  const parts = text.split(value);
  if (!WORD.test(value)) return parts.length > 1;
  return parts
    .slice(1)
    .some((after, index) => !/^\p{Script=Latin}/u.test(after) && !/\p{Script=Latin}$/u.test(parts[index] ?? ''));
}

/** Does a text name something by its parts, as "tracer and meter provider" names a `MeterProvider`? */
export function isNamedInParts(value: string, text: string): boolean {
  if (!JOINED_WORDS.test(value)) return false;
  const said = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return value.split(/(?=[A-Z])/).every((part) => said.has(part.toLowerCase()));
}
