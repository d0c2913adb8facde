import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { PositionRange } from '../text/source-text.ts';
import type { CaseResult, FoundFinding } from './run-case.ts';
import type { ExpectedFinding } from './test-cases.ts';

/** What is wrong with the findings of a case, one line each; nothing when they are as expected. */
export function findingFaults(result: CaseResult, expected: readonly (string | ExpectedFinding)[]): readonly string[] {
  const wanted = expected.map((one) => (typeof one === 'string' ? { messageId: one } : one));
  const ids = (list: readonly { readonly messageId: string }[]) => list.map(({ messageId }) => messageId).join(', ') || 'nothing';
  const found = result.found.map(({ diagnostic }) => diagnostic);
  if (ids(found) !== ids(wanted)) return [`expected ${ids(wanted)}, found ${ids(found)}`, ...found.map(described)];
  return wanted.flatMap((one, index) => {
    const finding = result.found[index];
    return finding === undefined ? [] : faultsOf(one, finding, result).map((fault) => `finding ${index + 1}: ${fault}`);
  });
}

function described({ messageId, message, range }: Diagnostic): string {
  return `  ${range.start.line}:${range.start.column} ${messageId}: ${message}`;
}

function faultsOf(
  expected: ExpectedFinding,
  { path, diagnostic }: FoundFinding,
  { texts, documents }: CaseResult,
): readonly string[] {
  const { severity, side, range, related } = diagnostic;
  const textAt = (file: string, { start, end }: PositionRange) => texts.get(file)?.slice(start.offset, end.offset);
  const found: Omit<ExpectedFinding, 'messageId' | 'data'> = {
    severity,
    side,
    path,
    at: textAt(path, range) ?? '',
    line: range.start.line - documents.linesBefore(path, range.start.line),
    column: range.start.column,
    related: related.map((place) => textAt(place.path, place.range) ?? ''),
  };
  const keys = ['path', 'side', 'severity', 'at', 'line', 'column', 'related'] as const;
  const places = keys.flatMap((key) =>
    expected[key] === undefined || isDeepStrictEqual(expected[key], found[key])
      ? []
      : [difference(key, expected[key], found[key])],
  );
  const facts = Object.entries(expected.data ?? {}).flatMap(([key, value]) =>
    isDeepStrictEqual(value, diagnostic.data[key]) ? [] : [difference(`data.${key}`, value, diagnostic.data[key])],
  );
  return [...places, ...facts];
}

function difference(what: string, expected: unknown, found: unknown): string {
  return `\`${what}\`: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
