import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Directive, DirectiveRule } from './directives.ts';
import type { PlacedFinding } from './placed-finding.ts';
import type { TextEdit } from './rule.ts';

/** The rules a directive may name. */
export interface KnownRules {
  readonly ids: readonly string[];
  /** Does the rule run on this file? A directive for a rule that does not is left alone. */
  runs(id: string): boolean;
}

/** Applies the inline directives of a file: findings that are left, and findings about the directives themselves. */
export function suppress(
  findings: readonly PlacedFinding[],
  directives: readonly Directive[],
  text: SourceText,
  known: KnownRules,
): readonly PlacedFinding[] {
  if (directives.length === 0) return findings;
  const used = new Set<Directive | DirectiveRule>();
  const left = findings.filter(({ rule, at }) => {
    const cause = suppressing({ rule, offset: at.start, line: text.lineAt(at.start) }, directives);
    for (const one of cause) used.add(one);
    return cause.length === 0;
  });
  return [...left, ...unknownRules(directives, known), ...unused(directives, used, text, known)];
}

/** What a directive has to know of a finding. */
export interface Suppressible {
  readonly rule: string;
  readonly offset: number;
  readonly line: number;
}

/** The directive that suppresses a finding and the rule name in it that does, or nothing. */
export function suppressing(
  { rule, offset, line }: Suppressible,
  directives: readonly Directive[],
): readonly (Directive | DirectiveRule)[] {
  let cause: readonly (Directive | DirectiveRule)[] = [];
  for (const directive of directives) {
    const names = directive.rules.filter(({ id }) => id === rule);
    if (directive.rules.length > 0 && names.length === 0) continue;
    switch (directive.kind) {
      case 'disable-file':
        return [directive, ...names];
      case 'disable-next-line':
        if (line === directive.nextLine) return [directive, ...names];
        break;
      case 'disable':
        if (directive.range.start <= offset) cause = [directive, ...names];
        break;
      case 'enable':
        if (directive.range.start <= offset) cause = [];
        break;
    }
  }
  return cause;
}

function unknownRules(directives: readonly Directive[], known: KnownRules): readonly PlacedFinding[] {
  return directives.flatMap(({ rules }) =>
    rules
      .filter(({ id }) => !known.ids.includes(id))
      .map(({ id, range }): PlacedFinding => {
        const suggestion = nearest(id, known.ids);
        return {
          rule: 'unknown-rule-in-directive',
          messageId: 'unknown',
          severity: 'warning',
          message: `there is no rule \`${id}\`; ${suggestion === undefined ? 'remove it from the directive' : `write \`${suggestion}\``}`,
          data: { rule: id, ...(suggestion !== undefined && { suggestion }) },
          side: 'document',
          at: range,
          related: [],
          claims: [],
        };
      }),
  );
}

function unused(
  directives: readonly Directive[],
  used: ReadonlySet<Directive | DirectiveRule>,
  text: SourceText,
  known: KnownRules,
): readonly PlacedFinding[] {
  return directives.flatMap((directive): readonly PlacedFinding[] => {
    if (directive.kind === 'enable') return [];
    if (directive.rules.length === 0) {
      return used.has(directive)
        ? []
        : [unusedFinding(directive.range, [], { range: wholeLine(directive.range, text), text: '' })];
    }
    const useless = directive.rules.filter((rule) => !used.has(rule) && known.ids.includes(rule.id) && known.runs(rule.id));
    if (useless.length === 0) return [];
    const ids = useless.map((rule) => rule.id);
    if (useless.length === directive.rules.length) {
      return [unusedFinding(directive.range, ids, { range: wholeLine(directive.range, text), text: '' })];
    }
    const left = directive.rules.filter((rule) => !useless.includes(rule)).map((rule) => rule.id);
    const [first, last] = [directive.rules[0], directive.rules.at(-1)];
    const names = { start: first?.range.start ?? 0, end: last?.range.end ?? 0 };
    return [unusedFinding(useless[0]?.range ?? directive.range, ids, { range: names, text: left.join(', ') })];
  });
}

/** A comment that stands alone on its line goes with the line, one at the end of a line with the space before it. */
function wholeLine(range: Range, text: SourceText): Range {
  const line = text.lineRange(text.lineAt(range.start));
  const last = text.lineAt(range.end);
  const before = text.slice({ start: line.start, end: range.start }).trimEnd();
  const after = text.slice({ start: range.end, end: text.lineRange(last).end }).trim();
  if (after !== '') return range;
  if (before !== '') return { start: line.start + before.length, end: range.end };
  return last < text.lineCount ? { start: line.start, end: text.lineRange(last + 1).start } : range;
}

function unusedFinding(at: Range, ids: readonly string[], edit: TextEdit): PlacedFinding {
  const what =
    ids.length === 0
      ? 'the directive suppresses nothing'
      : `the directive suppresses no finding of ${ids.map((id) => `\`${id}\``).join(', ')}`;
  return {
    rule: 'unused-directive',
    messageId: 'unused',
    severity: 'warning',
    message: `${what}; remove it`,
    data: { rules: ids },
    side: 'document',
    at,
    related: [],
    claims: [],
    fix: { safety: 'safe', edits: [edit] },
  };
}
