import type { Diagnostic, RelatedPlace, Severity } from '../../check/diagnostic.ts';
import type { PositionRange } from '../../text/source-text.ts';
import { count } from '../count.ts';
import { isolateValues, printable } from '../printable.ts';
import type { Style } from '../style.ts';
import { excerptFrame } from './excerpt-frame.ts';
import type { ShownFinding } from './folded-findings.ts';
import { wrap } from './wrap.ts';

/** Of many related places only the first few are printed, and of the places of the same finding. */
const MAX_RELATED = 3;
const MAX_OTHERS = 5;

const SEVERITY_COLOR = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** Where a rule is described, by its id. */
export type RuleUrls = ReadonlyMap<string, string>;

/** A finding with its message, the line of its place, and the lines of the related places. */
export function findingLines({ path, diagnostic, others }: ShownFinding, urls: RuleUrls, style: Style): readonly string[] {
  const { range, severity, rule, related, excerpt } = diagnostic;
  const places = related.slice(0, MAX_RELATED);
  const digits = Math.max(...[range, ...places.map((place) => place.range)].map(({ start }) => String(start.line).length));
  const hidden = related.length - places.length;
  const dim = (text: string): string => `  ${style.paint.dim(text)}`;
  return [
    [
      style.paint.underline(placeOf(path, range, style)),
      severityName(severity, style),
      style.paint.bold(style.link(printable(rule), urls.get(rule))),
      ...fixMark(diagnostic, style),
    ].join('  '),
    ...wrap(shown(diagnostic.message, style), style.width - 2).map((line) => `  ${line}`),
    ...excerptFrame(excerpt, range.start.line, digits, style),
    ...places.flatMap((place) => relatedLines(place, digits, style)),
    ...(hidden > 0 ? [dim(`and ${count(hidden, 'more place')}`)] : []),
    ...sameElsewhere(others, style).map(dim),
  ];
}

function relatedLines({ path, range, message, excerpt }: RelatedPlace, digits: number, style: Style): readonly string[] {
  const [first = '', ...rest] = wrap(shown(message, style), style.width - 2);
  const place = style.paint.dim(placeOf(path, range, style));
  return [
    ...[first, ...rest].map((line, index, all) => `  ${line}${index === all.length - 1 ? `  ${place}` : ''}`),
    ...excerptFrame(excerpt, range.start.line, digits, style),
  ];
}

function sameElsewhere(others: ShownFinding['others'], style: Style): readonly string[] {
  if (others.length === 0) return [];
  const named = others.slice(0, MAX_OTHERS).map(({ path, diagnostic }) => placeOf(path, diagnostic.range, style));
  const more = others.length - named.length;
  const last = more > 0 ? ` and ${more} more` : '';
  return [`the same in ${count(others.length, 'more place')}: ${named.join(', ')}${last}`];
}

function fixMark({ fix }: Diagnostic, { paint }: Style): readonly string[] {
  return fix === undefined ? [] : [paint.green(fix.safety === 'safe' ? '[--fix]' : '[--fix --unsafe]')];
}

/** `path:line:column`, which terminals and editors open; a link to the file where the terminal shows links. */
function placeOf(path: string, { start }: PositionRange, style: Style): string {
  return style.link(`${printable(path)}:${start.line}:${start.column}`, style.addressOf?.(path));
}

function severityName(severity: Severity, { paint }: Style): string {
  return paint[SEVERITY_COLOR[severity]].bold(severity);
}

function shown(text: string, { terminal }: Style): string {
  return terminal ? isolateValues(printable(text)) : printable(text);
}
