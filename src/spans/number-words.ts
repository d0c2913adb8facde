import type { Language } from '../language/language.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** In words: the longest number. */
const LONGEST = 6;

/** The value of a single word, with or without a prefix of the language. */
export function valueOfWord(raw: string, { numbers, ordinals }: Language): number | undefined {
  const word = plain(raw);
  const value = (form: string): number | undefined => numbers?.words.get(form) ?? ordinals.words.get(form);
  const direct = value(word);
  if (direct !== undefined || numbers?.prefix === undefined) return direct;
  const longest = numbers.prefix.exec(word)?.[0].length ?? 0;
  for (let length = 1; length <= longest; length++) {
    const found = value(word.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A word in the form of the word lists: lower case, without marks. */
export function plain(word: string): string {
  return word.replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Every value that the words of a text may express, alone or together: `two hundred` gives 2, 100 and 200. */
export function valuesInWords(text: string, language: Language): ReadonlySet<number> {
  const values = new Set<number>();
  for (const run of runsOf(text, language)) {
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 1; end <= Math.min(run.length, start + LONGEST); end++)
        values.add(valueOfRun(run.slice(start, end)));
    }
  }
  return values;
}

/** The values of number words that follow each other. */
function runsOf(text: string, language: Language): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] | undefined;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const apart = !/^[\s-]+$/.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (!apart && run && plain(match[0]) === language.numbers?.joiner) continue;
    const value = valueOfWord(match[0], language);
    if (value === undefined) {
      run = undefined;
    } else if (run === undefined || apart) {
      run = [value];
      runs.push(run);
    } else run.push(value);
  }
  return runs;
}

function valueOfRun(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value === 100) current = (current || 1) * value;
    else if (value >= 1000) {
      // `tres mil millones`: a larger word multiplies everything before it.
      total = value > total ? (total + current || 1) * value : total + (current || 1) * value;
      current = 0;
    } else current += value;
  }
  return total + current;
}
