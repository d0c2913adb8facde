import { asciiDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { hasLetters } from '../spans/words.ts';

/** The lines in which two code blocks differ, except for lines that were only translated. */
export interface CodeDifference {
  /** The lines of the source, trimmed. */
  readonly expected: readonly string[];
  /** The lines of the target, trimmed. */
  readonly found: readonly string[];
  /** The line of the first difference in the target's code, 0-based. */
  readonly line: number;
}

const TOKEN = /(?:(?<!_)_+)?[A-Za-z][A-Za-z0-9_]*|\d+(?:\.\d+)*/g;
/** Words that are never translated: numbers, and names with digits, underscores or a capital after a small letter. */
const VERBATIM = /\d|[A-Za-z0-9]_|[a-z][A-Z]/;

/** Compares two code blocks line by line; undefined when nothing differs. */
export function codeDifference(source: string, target: string, language: Language): CodeDifference | undefined {
  // Translated words change the widths in a drawing or table, so white space is not compared.
  const fold = hasLetters(target, language)
    ? (line: string) => line.replaceAll(/\s+/g, ' ').trim()
    : (line: string) => line.trimEnd();
  const [expected, found] = [linesOf(source).map(fold), linesOf(target).map(fold)];
  const common = commonLines(expected, found, (a, b) => sameLine(a, b, language));
  const missing = expected.filter((line, index) => !common.source.has(index) && line.trim() !== '');
  const extra = [...found.entries()].filter(([index, line]) => !common.target.has(index) && line.trim() !== '');
  if (missing.length > 0 && sameLine(missing.join('\n'), extra.map(([, line]) => line).join('\n'), language)) return undefined;
  // A line in the target language that was only added is a comment for its readers, no code.
  const added = extra.filter(([, line]) => !hasLetters(line, language) || missing.length > 0);
  if (missing.length + added.length === 0) return undefined;
  const place = added[0]?.[0] ?? placeOfMissing(expected, common, missing[0] ?? '');
  return { expected: missing.map((line) => line.trim()), found: added.map(([, line]) => line.trim()), line: place };
}

function linesOf(code: string): readonly string[] {
  return code.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
}

/** Are two lines equal? If the target has letters of its script, it was translated, so only numbers and identifiers must agree. */
function sameLine(source: string, target: string, language: Language): boolean {
  if (source === target) return true;
  if (!hasLetters(target, language)) return false;
  const [expected, found] = [tokensOf(source), tokensOf(target)];
  const [kept, written] = [expected, found].map((tokens) =>
    tokens
      .filter((token) => VERBATIM.test(token))
      .sort()
      .join(),
  );
  return kept === written && found.every((token) => expected.includes(token));
}

function tokensOf(text: string): readonly string[] {
  return asciiDigits(text).match(TOKEN) ?? [];
}

interface Common {
  readonly source: ReadonlySet<number>;
  readonly target: ReadonlyMap<number, number>;
}

/** The weight of an unchanged line, which is more certain to be the counterpart than a translated one. */
const EXACT = 2;

/**
 * The common subsequence of two lists of lines with the highest weight, as indexes. A diff library finds the longest one instead,
 * in which translated and unchanged lines have the same weight.
 */
function commonLines(source: readonly string[], target: readonly string[], same: (a: string, b: string) => boolean): Common {
  const rows = Array.from({ length: source.length + 1 }, () => new Uint16Array(target.length + 1));
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  const weights = source.map((a) => target.map((b) => (a === b ? EXACT : same(a, b) ? 1 : 0)));
  const paired = (i: number, j: number) => {
    const weight = weights[i]?.[j] ?? 0;
    return weight > 0 ? at(i + 1, j + 1) + weight : 0;
  };
  for (let i = source.length - 1; i >= 0; i--) {
    for (let j = target.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row !== undefined) row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < source.length && j < target.length;) {
    if (paired(i, j) > 0 && paired(i, j) === at(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { source: new Set(pairs.map(([i]) => i)), target: new Map(pairs.map(([i, j]) => [j, i])) };
}

/** The line of the target after the last common one before the first missing line. */
function placeOfMissing(source: readonly string[], { target }: Common, line: string): number {
  const index = source.indexOf(line);
  return Math.max(-1, ...[...target].filter(([, i]) => i < index).map(([j]) => j)) + 1;
}
