import { asciiDigits } from '../../language/digits.ts';
import type { Range } from '../../text/range.ts';
import type { Score } from '../../translation/ast.ts';

const NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const NOT_APPLICABLE = /^n\/?a\b\.?\s*(?:\((.*)\)|[-–—:]\s*(\S.*))?$/iu;

/**
 * Reads a score such as `0.86`, `0.86 (partial)`, `N/A (bibliography)`. A suffix starts with a space. `range` covers
 * the value, bold marks around it included.
 */
export function readScore(range: Range): Score {
  const value = withoutBold(range.trim());
  const whole = value.slice();
  if (whole === '') return { range: value, raw: '', reading: { kind: 'empty' } };
  const notApplicable = NOT_APPLICABLE.exec(whole);
  if (notApplicable !== null) {
    const reason = notApplicable[1] ?? notApplicable[2];
    return { range: value, raw: whole, reading: { kind: 'not-applicable', ...(reason !== undefined && { reason }) } };
  }
  const raw = /^\S+/.exec(whole)?.[0].replace(/(?<!\*)\*+$/, '') ?? whole;
  const suffix = whole.slice(raw.length).replace(/^\*+/, '').trim();
  return { range: value.within(0, raw.length), raw, reading: readNumber(raw), ...(suffix !== '' && { suffix }) };
}

/** The range without the `**` around it. */
function withoutBold(range: Range): Range {
  const marks = /^\*+/.exec(range.slice())?.[0].length ?? 0;
  const inner = range.within(marks);
  const closing = marks > 0 && inner.slice().endsWith('*'.repeat(marks)) ? marks : 0;
  return inner.within(0, inner.end - inner.start - closing).trim();
}

function readNumber(raw: string): Score['reading'] {
  if (NUMBER.test(raw)) return { kind: 'number', value: Number(raw) };
  if (!/\p{Nd}/u.test(raw)) return { kind: 'word' };
  const meant = meantNumber(raw);
  return { kind: 'malformed', ...(meant !== undefined && { meant }) };
}

/** The intended number between 0 and 1 of a typing error such as `0,86`, `O.86`, `0..86`, `0.86?` or `86%`. */
function meantNumber(raw: string): string | undefined {
  const plain = asciiDigits(raw)
    .replaceAll(/[,\u066B]/gu, '.')
    .replaceAll(/[oO]/g, '0')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/(?<![?!;:.])[?!;:.]+$/, '');
  const percent = /^(\d{1,3}(?:\.\d+)?)[%\u066A]$/u.exec(plain)?.[1];
  const number = percent === undefined ? plain : String(Number((Number(percent) / 100).toFixed(4)));
  return NUMBER.test(number) && Number(number) >= 0 && Number(number) <= 1 ? number : undefined;
}
