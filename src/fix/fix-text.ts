import type { Diagnostic, Edit, FixSafety } from '../check/diagnostic.ts';
import { applyEdits, compatible } from './apply-edits.ts';

/** The result of linting, as far as fixing needs it. */
export interface LintedText {
  readonly diagnostics: readonly Diagnostic[];
  /** The structure of the text: a fix that changes it has damaged the text. */
  readonly signature: string;
}

/** The number of findings that were fixed, by rule. */
export type FixCounts = Readonly<Record<string, number>>;

export interface Fixed {
  readonly text: string;
  readonly applied: FixCounts;
  /** Ids of the rules whose fixes were all discarded because they changed the structure or did not converge. */
  readonly rolledBack: readonly string[];
}

interface Fixable {
  readonly rule: string;
  readonly edits: readonly Edit[];
}

/** The fixed text, or the rules that must be excluded from the next attempt. */
type Attempt = { readonly text: string; readonly applied: FixCounts } | { readonly culprits: readonly string[] };

const MAX_PASSES = 10;

/** Applies fixes and lints again until no fix is left. Rules whose fixes do damage are excluded, all others are kept. */
export function fixText(text: string, lint: (text: string) => LintedText, allow: FixSafety): Fixed {
  const blocked = new Set<string>();
  for (;;) {
    const attempt = attemptFix(text, lint, allow, blocked);
    if ('text' in attempt) return { ...attempt, rolledBack: [...blocked].sort() };
    for (const rule of attempt.culprits) blocked.add(rule);
  }
}

function attemptFix(text: string, lint: (text: string) => LintedText, allow: FixSafety, blocked: ReadonlySet<string>): Attempt {
  const texts = [text];
  const rulesOfPass: string[][] = [];
  let current = text;
  const applied: Record<string, number> = {};
  let linted = lint(current);
  for (;;) {
    const fixes = compatible(fixable(linted.diagnostics, allow, blocked), (fix) => fix.edits);
    const next = apply(current, fixes);
    if (next === current) return { text: current, applied };

    rulesOfPass.push(rulesOf(fixes));
    const seenAt = texts.indexOf(next);
    if (seenAt !== -1) return { culprits: rulesOfPass.slice(seenAt).flat() };
    if (rulesOfPass.length > MAX_PASSES) return { culprits: rulesOf(fixes) };

    const relinted = lint(next);
    if (relinted.signature !== linted.signature) return { culprits: damaging(current, fixes, linted.signature, lint) };
    texts.push(next);
    current = next;
    linted = relinted;
    for (const { rule } of fixes) applied[rule] = (applied[rule] ?? 0) + 1;
  }
}

function fixable(diagnostics: readonly Diagnostic[], allow: FixSafety, blocked: ReadonlySet<string>): Fixable[] {
  return diagnostics.flatMap(({ rule, fix }) => {
    if (!fix || blocked.has(rule) || (fix.safety === 'unsafe' && allow === 'safe')) return [];
    // Fixes never change the file with the source text.
    if (fix.edits.some(({ path }) => path !== undefined)) return [];
    return [{ rule, edits: fix.edits }];
  });
}

/** The rules whose edits change the structure, found by adding the rules one by one. */
function damaging(text: string, fixes: readonly Fixable[], signature: string, lint: (text: string) => LintedText): string[] {
  const culprits: string[] = [];
  for (const rule of rulesOf(fixes)) {
    const kept = fixes.filter((fix) => fix.rule <= rule && !culprits.includes(fix.rule));
    if (lint(apply(text, kept)).signature !== signature) culprits.push(rule);
  }
  return culprits;
}

function apply(text: string, fixes: readonly Fixable[]): string {
  return applyEdits(
    text,
    fixes.flatMap((fix) => fix.edits),
  );
}

function rulesOf(fixes: readonly Fixable[]): string[] {
  return [...new Set(fixes.map((fix) => fix.rule))].sort();
}
