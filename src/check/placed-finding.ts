import type { SideName } from '../section/ast.ts';
import { excerptOf } from '../text/excerpt.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Diagnostic, FixSafety, Severity } from './diagnostic.ts';
import type { RelatedRange, TextEdit } from './rule.ts';

/** A finding that the engine has validated, still with offsets and claims. */
export interface PlacedFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: object;
  readonly side: SideName;
  readonly at: Range;
  readonly related: readonly RelatedRange[];
  readonly claims: readonly Range[];
  readonly fix?: { readonly safety: FixSafety; readonly edits: readonly TextEdit[] };
}

export function toDiagnostic(finding: PlacedFinding, text: SourceText): Diagnostic {
  const { rule, messageId, severity, message, side, data, fix } = finding;
  return {
    rule,
    messageId,
    severity,
    message,
    data: { ...data },
    side,
    range: text.positions(finding.at),
    related: finding.related.map((place) => {
      const own = place.text ?? text;
      return { path: own.path, range: own.positions(place.range), message: place.message, excerpt: excerptOf(own, place.range) };
    }),
    ...(fix && {
      fix: { safety: fix.safety, edits: fix.edits.map((edit) => ({ range: text.positions(edit.range), text: edit.text })) },
    }),
    excerpt: excerptOf(text, finding.at),
  };
}
