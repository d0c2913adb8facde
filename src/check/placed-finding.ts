import { excerptOf } from '../text/excerpt.ts';
import type { Range } from '../text/range.ts';
import type { SideName } from '../translation/ast.ts';
import type { Diagnostic, FixSafety, Severity } from './diagnostic.ts';
import type { RelatedRange, TextEdit } from './finding.ts';
import type { Rank } from './rank.ts';
import type { Category } from './rule-meta.ts';

/** A finding that the engine has validated, still with ranges and claims. */
export interface PlacedFinding {
  readonly rule: string;
  /** The rule that threw, if the finding is about that. */
  readonly failedRule?: string;
  /** Absent for findings of tlint itself. */
  readonly category?: Category;
  readonly rank: Rank;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: object;
  readonly side: SideName;
  readonly at: Range;
  readonly related: readonly RelatedRange[];
  readonly claims: readonly Range[];
  readonly gathers?: readonly Range[];
  readonly covers?: readonly Range[];
  readonly fix?: { readonly safety: FixSafety; readonly edits: readonly TextEdit[] };
}

/** The finding as plain JSON. An edit names its file if it is in another file than the finding. */
export function toDiagnostic(finding: PlacedFinding): Diagnostic {
  const { rule, messageId, severity, message, side, data, at, fix } = finding;
  return {
    rule,
    messageId,
    severity,
    message,
    data: { ...data },
    side,
    range: at.text.positions(at),
    related: finding.related.map(({ range, message: why }) => {
      return { path: range.text.path, range: range.text.positions(range), message: why, excerpt: excerptOf(range) };
    }),
    ...(fix && {
      fix: {
        safety: fix.safety,
        edits: fix.edits.map(({ range, text }) => ({
          ...(range.text !== at.text && { path: range.text.path }),
          range: range.text.positions(range),
          text,
        })),
      },
    }),
    excerpt: excerptOf(at),
  };
}
