/**
 * What a finding is known by from one run to the next: its file, its rule, the headings above it and the text at its place. Lines
 * that move, white space that changes and messages that are reworded leave it the same.
 */
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import { digestOf } from '../text/digest.ts';
import type { Offsets } from '../text/offsets.ts';
import { HeadingPaths } from './heading-path.ts';

/** What a finding is about, without its file, so that it stays the same when the file is renamed. */
export interface Identity {
  /** The rule and the id of the message: `number-parity/changed`. */
  readonly rule: string;
  /** The headings above the finding, the outermost first. */
  readonly headings: readonly string[];
  /** The text at its place, on one line: `The clock shows [12] hours. | 21`. What is meant stands in brackets. */
  readonly context: string;
}

/** In characters: how much of the text that is meant, and of the text before and after it, makes a finding known. */
const LONGEST = { meant: 80, beside: 24 } as const;

/** In UTF-16 units: so much of a long line is looked at, white space included, to find that many characters. */
const WINDOW = 500;

/** The identities of the findings in one file, in their order. Findings of the same identity are alike in all of this. */
export function identitiesOf(diagnostics: readonly Diagnostic[], text: string): readonly Identity[] {
  const paths = new HeadingPaths(text);
  return diagnostics.map((diagnostic) => {
    const { rule, messageId, range, related } = diagnostic;
    const place = { start: range.start.offset, end: range.end.offset };
    const other = related[0]?.excerpt;
    const there = other === undefined ? '' : head(plain(other.text.slice(other.start, other.end)).trim(), LONGEST.beside);
    const here = contextOf(place, text);
    return {
      rule: `${rule}/${messageId}`,
      headings: paths.at(place.start),
      context: there === '' ? here : `${here} | ${there}`,
    };
  });
}

/** A short digest for each finding of a file, in their order. No two are equal: findings that are alike are counted. */
export function fingerprintsOf({ path, diagnostics }: FileReport, text: string): readonly string[] {
  const seen = new Map<string, number>();
  return identitiesOf(diagnostics, text).map(({ rule, headings, context }) => {
    const one = digestOf([path, rule, context, ...headings]);
    const number = (seen.get(one) ?? 0) + 1;
    seen.set(one, number);
    return digestOf([one, String(number)]).slice(0, 32);
  });
}

/** The text that is meant, in brackets, with what stands beside it on its lines; from blank lines on, the next line with words. */
function contextOf({ start, end }: Offsets, text: string): string {
  const meant = head(plain(text.slice(start, Math.min(end, start + WINDOW))), LONGEST.meant);
  const before = plain(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - WINDOW), start));
  const rest = text.slice(end, end + WINDOW);
  const after = plain(/^[^\n]*/.exec(rest)?.[0] ?? '');
  const beside = (before + meant + after).trim() === '' ? plain(/\S[^\n]*/.exec(rest)?.[0] ?? '') : after;
  return `${tail(before, LONGEST.beside)}[${meant}]${head(beside, LONGEST.beside)}`.trim();
}

/** A text in one form, with each run of white space as one space. */
function plain(text: string): string {
  return text.normalize().replaceAll(/\s+/gu, ' ');
}

function head(text: string, length: number): string {
  return [...text.slice(0, 2 * length)].slice(0, length).join('');
}

function tail(text: string, length: number): string {
  return [...text.slice(-2 * length)].slice(-length).join('');
}
