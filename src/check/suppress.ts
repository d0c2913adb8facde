import { nearest } from '../text/nearest.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Directive, type DirectiveKind, directiveKinds, type DirectiveRule, type UnknownDirective } from './directives.ts';
import type { TextEdit } from './finding.ts';
import type { PlacedFinding } from './placed-finding.ts';

/** The rules that a directive may name. */
export interface KnownRules {
  readonly ids: readonly string[];
  /** Does the rule run on this file? A directive for any other rule is not reported as unused. */
  runs(id: string): boolean;
}

export interface Suppressed {
  /** The findings that no directive suppresses. */
  readonly left: readonly PlacedFinding[];
  /** Findings about the directives themselves. */
  readonly directives: readonly PlacedFinding[];
}

/** The files of a document, as far as directives need them. */
interface DirectedDocument {
  readonly text: SourceText;
  /** The directives of the file and of that with its source text. */
  readonly directives: readonly Directive[];
}

/**
 * Applies the inline directives of a document: those of each file to the findings in it, and those of the source text also to the
 * findings in the translation that have their first place beside in the source.
 */
export function suppress(
  findings: readonly PlacedFinding[],
  { text: own, directives }: DirectedDocument,
  known: KnownRules,
): Suppressed {
  if (directives.length === 0) return { left: findings, directives: [] };
  const used = new Set<Directive | DirectiveRule>();
  const texts = [...new Set(directives.map(({ range }) => range.text))].map((text) => {
    return { text, inText: directives.filter(({ range }) => range.text === text) };
  });
  const left = findings.filter((finding) => {
    const heeded = texts.filter(({ text }) => finding.at.text === own || finding.at.text === text);
    const cause = heeded.flatMap(({ text, inText }) => suppressing(placeIn(text, finding), inText));
    for (const one of cause) used.add(one);
    return cause.length === 0;
  });
  return { left, directives: [...unknownRules(directives, known), ...unused(directives, used, known)] };
}

/** The place of a finding in one of the files; where it has none there, only a directive for the whole file is about it. */
function placeIn(text: SourceText, { rule, at, related }: PlacedFinding): Suppressible {
  const range = [at, ...related.map((other) => other.range)].find((one) => one.text === text);
  return range === undefined ? { rule, offset: -1, line: -1 } : { rule, offset: range.start, line: text.lineAt(range.start) };
}

/** The data of a finding that directives need. */
export interface Suppressible {
  readonly rule: string;
  readonly offset: number;
  readonly line: number;
}

/** The content of a directive, for files whose text is not loaded too. */
interface DirectiveLike<Named extends { readonly id: string }> {
  readonly kind: DirectiveKind;
  readonly range: Offsets;
  readonly line: number;
  readonly rules: readonly Named[];
}

/**
 * The directive that suppresses a finding in the same file, with the rule name in it that does; empty when there is none. Of several
 * it is the one with the smallest reach, so that a wider one is used only where it hides something of its own.
 */
export function suppressing<Named extends { readonly id: string }, Like extends DirectiveLike<Named>>(
  { rule, offset, line }: Suppressible,
  directives: readonly (Like & DirectiveLike<Named>)[],
): readonly (Like | Named)[] {
  let ofFile: readonly (Like | Named)[] = [];
  let fromHere: readonly (Like | Named)[] = [];
  for (const directive of directives) {
    const names = directive.rules.filter(({ id }) => id === rule);
    if (directive.rules.length > 0 && names.length === 0) continue;
    switch (directive.kind) {
      case 'disable-file':
        if (ofFile.length === 0) ofFile = [directive, ...names];
        break;
      case 'disable-line':
      case 'disable-next-line':
        if (line === directive.line) return [directive, ...names];
        break;
      case 'disable':
        if (directive.range.start <= offset) fromHere = [directive, ...names];
        break;
      case 'enable':
        if (directive.range.start <= offset) fromHere = [];
        break;
    }
  }
  return fromHere.length > 0 ? fromHere : ofFile;
}

/** The finding about a comment that is no directive, although it looks like one. */
export function unknownDirective({ name, nearest: meant }: UnknownDirective): PlacedFinding {
  const written = name.slice();
  const remedy =
    meant === undefined ? `Write one of ${directiveKinds.map((kind) => `\`tlint-${kind}\``).join(', ')}.` : `Write \`${meant}\`.`;
  return {
    rule: 'unknown-directive',
    rank: 'surface',
    messageId: 'unknown',
    severity: 'warning',
    message: `There is no directive \`${written}\`, so the comment does nothing. ${remedy}`,
    data: { directive: written, ...(meant !== undefined && { suggestion: meant }) },
    side: 'document',
    at: name,
    related: [],
    claims: [],
  };
}

function unknownRules(directives: readonly Directive[], known: KnownRules): readonly PlacedFinding[] {
  return directives.flatMap(({ rules }) =>
    rules
      .filter(({ id }) => !known.ids.includes(id))
      .map(({ id, range }): PlacedFinding => {
        const suggestion = nearest(id, known.ids);
        const remedy = suggestion === undefined ? 'Remove it from the directive.' : `Write \`${suggestion}\`.`;
        return {
          rule: 'unknown-rule-in-directive',
          rank: 'surface',
          messageId: 'unknown',
          severity: 'warning',
          message: `There is no rule \`${id}\`. ${remedy}`,
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
  known: KnownRules,
): readonly PlacedFinding[] {
  return directives.flatMap((directive): readonly PlacedFinding[] => {
    if (directive.kind === 'enable') return [];
    if (directive.rules.length === 0) {
      return used.has(directive) ? [] : [unusedFinding(directive.range, [], { range: wholeLine(directive.range), text: '' })];
    }
    const useless = directive.rules.filter((rule) => !used.has(rule) && known.ids.includes(rule.id) && known.runs(rule.id));
    if (useless.length === 0) return [];
    const ids = useless.map((rule) => rule.id);
    if (useless.length === directive.rules.length) {
      return [unusedFinding(directive.range, ids, { range: wholeLine(directive.range), text: '' })];
    }
    const left = directive.rules.filter((rule) => !useless.includes(rule)).map((rule) => rule.id);
    const [first, last] = [directive.rules[0], directive.rules.at(-1)];
    const names = first && last ? first.range.until(last.range) : directive.range;
    return [unusedFinding(useless[0]?.range ?? directive.range, ids, { range: names, text: left.join(', ') })];
  });
}

/**
 * The range to delete with a comment: the line if the comment is alone on it, else the white space before it at the end of a line.
 */
function wholeLine(range: Range): Range {
  const { text } = range;
  const line = text.lineAround(range.start);
  const last = text.lineAt(range.end);
  const before = line.atStart().until(range.atStart()).slice().trimEnd();
  const after = range.atEnd().until(text.lineRange(last)).slice().trim();
  if (after !== '') return range;
  if (before !== '') return line.within(before.length).until(range);
  return last < text.lineCount ? line.until(text.lineRange(last + 1).atStart()) : range;
}

function unusedFinding(at: Range, ids: readonly string[], edit: TextEdit): PlacedFinding {
  const what =
    ids.length === 0
      ? 'The directive suppresses nothing'
      : `The directive suppresses no finding of ${ids.map((id) => `\`${id}\``).join(', ')}`;
  return {
    rule: 'unused-directive',
    rank: 'surface',
    messageId: 'unused',
    severity: 'warning',
    message: `${what}. Remove it.`,
    data: { rules: ids },
    side: 'document',
    at,
    related: [],
    claims: [],
    fix: { safety: 'safe', edits: [edit] },
  };
}
