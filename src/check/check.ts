import type { Profile } from '../align/profile.ts';
import { type Alignment, withChildren } from '../align/alignment.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Languages } from '../language/languages.ts';
import type { Template } from '../section/template.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Severity } from './diagnostic.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { rankOf } from './rank.ts';
import { type Stopwatch, timed } from './stopwatch.ts';
import type { BoundRule, CheckedDocument, FileHooks, Finding, RenderedMessage, RuleHost, RuleMeta, TextEdit } from './rule.ts';

/** The rules of a file and how severe their messages are there, after config and command line. */
export interface Ruleset {
  readonly bound: readonly BoundRule[];
  severityOf(rule: RuleMeta, message: RenderedMessage): Severity | 'off';
}

export interface Surroundings {
  readonly languages: Languages;
  readonly template: Template | undefined;
  readonly glossary: Glossary | undefined;
  readonly profile: Profile;
}

/** Runs the rules over one file. A rule that throws, or reports what cannot be, becomes an `internal-error`. */
export function check(
  document: CheckedDocument,
  alignments: readonly Alignment[],
  ruleset: Ruleset,
  surroundings: Surroundings,
  stopwatch?: Stopwatch,
): readonly PlacedFinding[] {
  const { text, section } = document;
  const findings: PlacedFinding[] = [];
  const host: RuleHost = {
    ...surroundings,
    emit: (meta, message, finding) => {
      const severity = ruleset.severityOf(meta, message);
      if (severity !== 'off') findings.push(place(meta, { ...message, severity }, finding, text));
    },
  };
  for (const rule of ruleset.bound) {
    try {
      timed(stopwatch, `rule ${rule.meta.id}`, () => runHooks(rule.on(host), document, alignments));
    } catch (failure) {
      findings.push(internalError(rule.meta, failure, text));
    }
  }
  return dropConsequences(findings);

  function runHooks(hooks: FileHooks, checked: CheckedDocument, aligned: readonly Alignment[]): void {
    hooks.document?.(checked);
    if (checked.glossary !== undefined) hooks.glossary?.(checked.glossary);
    if (section === undefined) return;
    hooks.section?.(section);
    hooks.alignments?.(aligned);
    for (const alignment of aligned) {
      hooks.sides?.(alignment);
      if (hooks.pair !== undefined) for (const pair of withChildren(alignment.pairs)) hooks.pair(pair);
    }
  }
}

/** @throws Error when the finding lies outside the file or fixes what its rule does not declare to fix */
function place(meta: RuleMeta, message: RenderedMessage, finding: Finding, text: SourceText): PlacedFinding {
  const { at, side, data, related = [], claims = [], fix = [] } = finding;
  const safety = meta.fixable === 'unsafe' ? 'unsafe' : (finding.fixSafety ?? 'safe');
  assertInside(at, text);
  for (const other of related) assertInside(other.range, other.text ?? text);
  if (fix.length > 0 && meta.fixable === undefined) throw new Error('it gives a fix but does not declare `fixable`');
  const edits = fix.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  assertApart(edits, text);
  return {
    rule: meta.id,
    messageId: message.id,
    severity: message.severity,
    message: message.text,
    data,
    side,
    at: withoutLineEnding(at, text),
    related: related.map((other) => ({ ...other, range: withoutLineEnding(other.range, other.text ?? text) })),
    claims,
    ...(edits.length > 0 && { fix: { safety, edits } }),
  };
}

function assertInside(range: Range, text: SourceText): void {
  if (range.start >= 0 && range.start <= range.end && range.end <= text.text.length) return;
  throw new Error(`it reports the range ${range.start}–${range.end} of ${text.path}, which ends at ${text.text.length}`);
}

function assertApart(edits: readonly TextEdit[], text: SourceText): void {
  let end = 0;
  for (const edit of edits) {
    assertInside(edit.range, text);
    if (edit.range.start < end) throw new Error(`its edits overlap at ${edit.range.start}`);
    end = edit.range.end;
  }
}

/** A range ends inside its last line. */
function withoutLineEnding(range: Range, text: SourceText): Range {
  let { end } = range;
  while (end > range.start && /[\r\n]/.test(text.text.charAt(end - 1))) end--;
  return { start: range.start, end };
}

function internalError(meta: RuleMeta, failure: unknown, text: SourceText): PlacedFinding {
  return { ...ruleFailed(meta, failure), at: text.lineRange(1), related: [], claims: [] };
}

/** What is said of a rule that threw, wherever it is placed. */
export function ruleFailed({ id }: RuleMeta, failure: unknown) {
  const reason = failure instanceof Error ? failure.message : String(failure);
  return {
    rule: 'internal-error',
    messageId: 'ruleFailed',
    severity: 'error',
    message: `the rule \`${id}\` failed: ${reason}; the other rules went on, please report this`,
    data: { rule: id, reason },
    side: 'document',
  } as const;
}

/** One fault gives one finding: what lies inside a claim of a higher rank is that finding's consequence. */
function dropConsequences(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const claims = findings.flatMap((finding) => finding.claims.map((range) => ({ range, rank: rankOf(finding.rule) })));
  if (claims.length === 0) return findings;
  return findings.filter(({ rule, at }) => {
    const rank = rankOf(rule);
    return !claims.some((claim) => claim.rank < rank && claim.range.start <= at.start && at.end <= claim.range.end);
  });
}
