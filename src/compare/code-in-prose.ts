/** Code that stands in prose without its marks: as a word, or as the words that its name is made of. */

const CODE_LETTER = /[\p{Script=Latin}0-9_]/u;
/** A name of words that begin with capitals. */
const JOINED_WORDS = /^(?:[A-Z][a-z]{2,}){2,}$/;

/** Does a text have code as words of their own? `export` is no part of "exporter". */
export function hasBare(value: string, text: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + value.length)];
    if (!isOneWord(before, value.charAt(0)) && !isOneWord(value.at(-1) ?? '', after)) return true;
  }
  return false;
}

/** Would two characters side by side be of one word? Letters of other languages stand beside code without a space. */
function isOneWord(a: string, b: string): boolean {
  return CODE_LETTER.test(a) && CODE_LETTER.test(b);
}

/** Does a text name something by its parts, as "tracer and meter provider" names a `MeterProvider`? */
export function isNamedInParts(value: string, text: string): boolean {
  if (!JOINED_WORDS.test(value)) return false;
  const said = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return value.split(/(?=[A-Z])/).every((part) => said.has(part.toLowerCase()));
}
