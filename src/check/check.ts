import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import { bySureness } from './comparing.ts';
import type { CheckedDocument, FileHooks, RuleHost } from './file-hooks.ts';
import type { Finding, TextEdit } from './finding.ts';
import type { RenderedMessage } from './message.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { ruleFailed } from './rule-failed.ts';
import type { RuleMeta } from './rule-meta.ts';
import type { Ruleset } from './ruleset.ts';
import { type Stopwatch, timed } from './stopwatch.ts';

/** Runs the rules on one file. A rule that throws or reports an invalid finding is reported as an `internal-error`. */
export function check(document: CheckedDocument, ruleset: Ruleset, stopwatch?: Stopwatch): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const host: RuleHost = {
    document,
    emit: (meta, message, finding) => {
      const severity = ruleset.severityOf(meta, bySureness(message, finding));
      if (severity === 'off' || isStyleOfSource(meta, finding, document)) return;
      findings.push(place(meta, { ...message, severity }, inTranslation(finding, document), document));
    },
  };
  for (const rule of ruleset.bound) {
    try {
      timed(stopwatch, `rule ${rule.meta.id}`, () => runHooks(rule.on(host), document));
    } catch (failure) {
      const at = document.text.lineRange(1);
      findings.push({ ...ruleFailed(rule.meta, failure), failedRule: rule.meta.id, rank: 'file', at, related: [], claims: [] });
    }
  }
  return findings;
}

function runHooks(hooks: FileHooks, document: CheckedDocument): void {
  const { translation, glossaryFile } = document;
  hooks.document?.(document);
  if (glossaryFile !== undefined) hooks.glossary?.(glossaryFile);
  if (translation === undefined) return;
  hooks.translation?.(translation);
  hooks.alignments?.(document.alignments);
  for (const alignment of document.alignments) hooks.sides?.(alignment);
}

/** Is a finding about the formatting of a source text in another file? Its own project formats it. */
function isStyleOfSource({ formatting }: RuleMeta, { at }: Finding, { text }: CheckedDocument): boolean {
  return formatting === true && at.text !== text;
}

/** A finding that is about the translation stands in its file, with the place in the source beside it. */
function inTranslation(finding: Finding, { text, languages }: CheckedDocument): Finding {
  const { at, counterpart, related = [] } = finding;
  if (counterpart === undefined || at.text === text) return finding;
  const there = { range: at, message: `the ${languages.source.name} text` };
  return { ...finding, at: counterpart, side: 'target', related: [there, ...related] };
}

/** @throws Error when the finding is outside of the files of the document, or has a fix though its rule declares none */
function place(meta: RuleMeta, message: RenderedMessage, finding: Finding, { texts }: CheckedDocument): PlacedFinding {
  const { at, side, data, related = [], claims = [], gathers, covers, fix = [] } = finding;
  const safety = meta.fixable === 'unsafe' ? 'unsafe' : (finding.fixSafety ?? 'safe');
  if (!texts.includes(at.text)) throw new Error(`it reports a place in ${at.text.path}, which is not the file that is checked`);
  assertInside(at);
  for (const other of related) assertInside(other.range);
  if (fix.length > 0 && meta.fixable === undefined) throw new Error('it gives a fix but does not declare `fixable`');
  if (!Array.isArray(fix)) throw new Error('its `fix` is no list of edits, expected `[{ range, text }]`');
  const edits = fix.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  assertApart(edits, texts);
  return {
    rule: meta.id,
    category: meta.category,
    rank: meta.rank,
    messageId: message.id,
    severity: message.severity,
    message: message.text,
    data,
    side,
    at: withoutLineEnding(at),
    related: related.map((other) => ({ ...other, range: withoutLineEnding(other.range) })),
    claims,
    ...(gathers && { gathers }),
    ...(covers && { covers }),
    ...(edits.length > 0 && { fix: { safety, edits } }),
  };
}

function assertInside({ text, start, end }: Range): void {
  if (start >= 0 && start <= end && end <= text.text.length) return;
  throw new Error(`it reports the range ${start}–${end} of ${text.path}, which ends at ${text.text.length}`);
}

function assertApart(edits: readonly TextEdit[], texts: readonly SourceText[]): void {
  let before: Range | undefined;
  for (const { range } of edits) {
    assertInside(range);
    if (!texts.includes(range.text)) throw new Error(`it edits ${range.text.path}, which is not the file that is checked`);
    if (before !== undefined && range.text !== before.text) throw new Error('its edits lie in two files');
    if (before !== undefined && range.start < before.end) throw new Error(`its edits overlap at ${range.start}`);
    before = range;
  }
}

/** A range without the line ending at its end. */
function withoutLineEnding(range: Range): Range {
  const raw = range.slice();
  let { length } = raw;
  while (length > 0 && /[\r\n]/.test(raw.charAt(length - 1))) length--;
  return length === raw.length ? range : range.within(0, length);
}
