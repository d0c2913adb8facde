import { byPlace } from '../check/by-place.ts';
import { check } from '../check/check.ts';
import { withoutConsequences } from '../check/claims.ts';
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import { type PlacedFinding, toDiagnostic } from '../check/placed-finding.ts';
import { type Stopwatch, timed } from '../check/stopwatch.ts';
import { withoutCovered } from '../check/covered.ts';
import { gather } from '../check/gather.ts';
import { joinLost } from '../check/lost-together.ts';
import { unknownDirectives } from '../check/directives.ts';
import { suppress, unknownDirective } from '../check/suppress.ts';
import type { Document } from '../document/document.ts';
import type { FileSummary } from '../paper/file-summary.ts';
import { structureOf } from '../translation/structure.ts';
import { parseErrors } from './parse-errors.ts';
import { summarizeFile } from './summarize-file.ts';
import { wholeFileFinding } from './whole-file-finding.ts';

/** The result of linting one document. */
export interface Linted {
  /** Findings in the file itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings in the file with the source text, if that is another file. */
  readonly elsewhere: readonly FileReport[];
  /** The structure of the translation as a string; no fix may change it. */
  readonly signature: string;
  /** The summary for rules that compare files; undefined when no such rule needs the file. */
  readonly summary: FileSummary | undefined;
}

/** Lints one document: runs the rules, which parse and align it on demand, applies its directives, and summarizes it. */
export function lintDocument(document: Document, stopwatch?: Stopwatch): Linted {
  const { settings, translation } = document;
  const whole = wholeFileFinding(document);
  const counted =
    whole === undefined
      ? applyDirectives(withParseErrors(document, check(document, settings.ruleset, stopwatch)), document, stopwatch)
      : suppress([whole], document, { ids: settings.ruleIds, runs: () => false }).left;
  const [own, ...others] = document.texts.map((text) => ({
    path: text.path,
    diagnostics: counted
      .filter(({ at }) => at.text === text)
      .map(toDiagnostic)
      .sort(byPlace),
  }));
  return {
    diagnostics: own?.diagnostics ?? [],
    elsewhere: others.filter(({ diagnostics }) => diagnostics.length > 0),
    signature: translation === undefined ? '' : structureOf(translation),
    summary: timed(stopwatch, 'summary', () => summarizeFile(document)),
  };
}

/** Applies directives before claims, so that a suppressed finding does not hide its consequences. */
function applyDirectives(
  findings: readonly PlacedFinding[],
  document: Document,
  stopwatch: Stopwatch | undefined,
): readonly PlacedFinding[] {
  const { text, texts, settings } = document;
  const { ruleset, ruleIds: ids } = settings;
  const failed = new Set(findings.flatMap(({ failedRule }) => failedRule ?? []));
  // Only these rules can show that a directive is unused: rules that compare files run later, and failed ones report nothing.
  const running = new Set(
    ruleset.bound.filter(({ meta, across }) => across === undefined && !failed.has(meta.id)).map(({ meta }) => meta.id),
  );
  const known = { ids, runs: (id: string) => running.has(id) };
  const { left, directives: about } = timed(stopwatch, 'suppress', () => suppress(findings, document, known));
  // Those in the source file that are unused here may be used by another translation.
  const told = about.filter(({ rule, at }) => rule !== 'unused-directive' || at.text === text);
  const unknown = texts.flatMap(unknownDirectives).map(unknownDirective);
  return [...gather(joinLost(withoutCovered(withoutConsequences(left)))), ...told, ...unknown];
}

function withParseErrors(document: Document, findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const errors = parseErrors(document, findings);
  const claims = errors.flatMap((error) => error.claims);
  // A run of blocks may begin in what cannot be read and end behind it, where a claim does not reach.
  const begins = ({ at, category }: PlacedFinding): boolean =>
    category !== 'security' && claims.some((claim) => claim.overlaps(at) && claim.start <= at.start);
  // What cannot be read is not missing, and no page is old for it.
  const isExplained = (finding: PlacedFinding): boolean =>
    begins(finding) || (errors.length > 0 && finding.gathers !== undefined);
  return [...errors, ...findings.filter((finding) => !isExplained(finding))];
}
