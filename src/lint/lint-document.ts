import { byPlace } from '../check/by-place.ts';
import { check } from '../check/check.ts';
import { withoutConsequences } from '../check/claims.ts';
import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import { type PlacedFinding, toDiagnostic } from '../check/placed-finding.ts';
import { type Stopwatch, timed } from '../check/stopwatch.ts';
import { suppress } from '../check/suppress.ts';
import type { Document } from '../document/document.ts';
import type { FileSummary } from '../paper/file-summary.ts';
import { structureOf } from '../translation/structure.ts';
import { summarizeFile } from './summarize-file.ts';

/** What linting one document gives. */
export interface Linted {
  /** What stands in the file itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** What stands in the file with its source text, where that is another one. */
  readonly elsewhere: readonly FileReport[];
  /** The structure of the translation, which no fix may change. */
  readonly signature: string;
  /** What rules that compare files know of it; undefined where they ask for nothing. */
  readonly summary: FileSummary | undefined;
}

/** The way of one document: opened and aligned as the rules ask for it, checked, its directives applied, summarized. */
export function lintDocument(document: Document, stopwatch?: Stopwatch): Linted {
  const { settings, translation } = document;
  const findings = [...parseErrors(document), ...check(document, settings.ruleset, stopwatch)];
  const counted = timed(stopwatch, 'suppress', () => applyDirectives(findings, document));
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

/** What a directive suppresses explains nothing, so directives come before claims. */
function applyDirectives(findings: readonly PlacedFinding[], { text, directives, settings }: Document): readonly PlacedFinding[] {
  const { ruleset, ruleIds: ids } = settings;
  const failed = new Set(findings.flatMap(({ failedRule }) => failedRule ?? []));
  // Whether a directive for a rule that compares files is of use shows only in a run over those files; for one that failed,
  // not at all.
  const running = new Set(
    ruleset.bound.filter(({ meta, across }) => across === undefined && !failed.has(meta.id)).map(({ meta }) => meta.id),
  );
  const { left, directives: about } = suppress(findings, directives, { ids, runs: (id) => running.has(id) });
  // A directive in the source text may be of use to another of its translations.
  return [...withoutConsequences(left), ...about.filter(({ at }) => at.text === text)];
}

function parseErrors({ failure, text }: Document): readonly PlacedFinding[] {
  if (failure === undefined) return [];
  return [
    {
      rule: 'parse-error',
      rank: 'file',
      messageId: 'markdown',
      severity: 'error',
      message: `The file cannot be read as Markdown: ${failure.message}. Simplify the text at this line.`,
      data: { reason: failure.message },
      side: 'document',
      at: text.lineRange(failure.line),
      related: [],
      claims: [],
    },
  ];
}
