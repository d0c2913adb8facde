/** Which directives a text gets for its findings, and the text with them. */
import type { DirectiveKind } from '../check/directives.ts';
import type { SourceText } from '../text/source-text.ts';
import { type DirectiveGroups, directiveGroups, isMdx } from './directive-groups.ts';

/** Where directives may stand. `blocks` is tried first; the others only have directives for the whole file. */
export type DirectivePlace = 'blocks' | 'top' | 'end';

/** Rules that are switched off for the groups from `from` to `to`, by their indexes. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rules: ReadonlySet<string>;
  /** Do all its findings start on its first line? */
  readonly onFirstLine: boolean;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

export class SuppressionPlan {
  readonly #text: SourceText;
  readonly #reason: string;
  readonly #groups: DirectiveGroups;
  readonly #ofFile = new Set<string>();
  /** The rule of each finding, by rule and offset in the original text. */
  readonly #planned = new Map<string, string>();
  #stretches: readonly Stretch[] = [];
  #place: DirectivePlace = 'blocks';

  constructor(text: SourceText, reason: string) {
    this.#text = text;
    this.#reason = reason;
    this.#groups = directiveGroups(text);
  }

  get before(): string {
    return this.#text.text;
  }

  /** How many findings the directives are for, by rule. */
  get counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const rule of this.#planned.values()) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  }

  /**
   * Adds findings at offsets of the text as it is planned so far; one that is still there in spite of a directive gets a wider one.
   * False when all their rules are switched off for the whole file already.
   */
  add(findings: readonly { readonly rule: string; readonly offset: number }[]): boolean {
    const original = findings.map(({ rule, offset }) => ({ rule, offset: this.#originalOf(offset) }));
    const before = this.#stretches;
    let isNew = false;
    for (const { rule, offset } of original) {
      if (this.#ofFile.has(rule)) continue;
      isNew = true;
      this.#planned.set(`${rule} ${offset}`, rule);
      const stretch = this.#place === 'blocks' ? this.#stretchAt(offset, rule) : undefined;
      if (stretch === undefined || covers(before, stretch, rule)) this.#ofFile.add(rule);
      else this.#stretches = joined([...this.#stretches, stretch]);
    }
    this.#stretches = this.#stretches.flatMap((stretch) => without(stretch, this.#ofFile));
    return isNew;
  }

  /** Moves all directives to a place that changes less of how the text is read. False when there is none left. */
  retreat(): boolean {
    if (this.#place === 'end') return false;
    this.#place = this.#place === 'blocks' ? 'top' : 'end';
    for (const { rules } of this.#stretches) for (const rule of rules) this.#ofFile.add(rule);
    this.#stretches = [];
    return true;
  }

  /** The text with the directives. */
  get after(): string {
    let result = '';
    let done = 0;
    for (const { at, text } of this.#insertions()) {
      result += this.before.slice(done, at) + text;
      done = at;
    }
    return result + this.before.slice(done);
  }

  #originalOf(offset: number): number {
    let left = offset;
    let added = 0;
    for (const { at, text } of this.#insertions()) {
      if (left < at + added) break;
      if (left < at + added + text.length) return at;
      added += text.length;
    }
    left -= added;
    return left;
  }

  #stretchAt(offset: number, rule: string): Stretch | undefined {
    const { groups } = this.#groups;
    const line = this.#text.lineAt(offset);
    const rules = new Set([rule]);
    const at = groups.findIndex(({ last }) => last >= line);
    const group = groups[at];
    if (group === undefined) return undefined;
    if (group.first <= line) return { from: at, to: at, rules, onFirstLine: group.first === line };
    // What is between two blocks is reached from the one to the other.
    return at === 0 ? undefined : { from: at - 1, to: at, rules, onFirstLine: false };
  }

  #insertions(): readonly Insertion[] {
    const text = this.#text;
    const { eol } = text;
    const own = this.#stretches.flatMap(({ from, to, rules, onFirstLine }): readonly Insertion[] => {
      const [first, last] = [this.#groups.groups[from]?.first ?? 1, this.#groups.groups[to]?.last ?? 1];
      const start = this.#startOf(first);
      const opening = this.#comment(onFirstLine ? 'disable-next-line' : 'disable', rules) + eol + eol;
      if (onFirstLine) return [{ at: start, text: opening }];
      const closing = eol + eol + this.#comment('enable', rules, false);
      return [
        { at: start, text: opening },
        { at: text.lineRange(last).end, text: closing },
      ];
    });
    return [...this.#ofWholeFile(), ...own].sort((a, b) => a.at - b.at);
  }

  #ofWholeFile(): readonly Insertion[] {
    if (this.#ofFile.size === 0) return [];
    const text = this.#text;
    const { eol } = text;
    const comment = this.#comment('disable-file', this.#ofFile);
    const { frontMatterEnd } = this.#groups;
    if (this.#place === 'end') {
      const isEnded = /[\r\n]$/.test(text.text);
      return [{ at: text.text.length, text: isEnded ? eol + comment + eol : eol + eol + comment }];
    }
    if (frontMatterEnd === 0) return [{ at: this.#startOf(1), text: comment + eol + eol }];
    const isTight =
      text
        .lineRange(frontMatterEnd + 1)
        .slice()
        .trim() !== '';
    return [{ at: text.lineRange(frontMatterEnd).end, text: eol + eol + comment + (isTight ? eol : '') }];
  }

  #startOf(line: number): number {
    const { start } = this.#text.lineRange(line);
    return start === 0 && this.#text.hasBom ? 1 : start;
  }

  #comment(kind: DirectiveKind, rules: ReadonlySet<string>, hasReason = true): string {
    const words = `tlint-${kind} ${[...rules].sort().join(', ')}${hasReason ? ` -- ${this.#reason}` : ''}`;
    return isMdx(this.#text) ? `{/* ${words} */}` : `<!-- ${words} -->`;
  }
}

/** Does one of some stretches switch a rule off where another one is for it? */
function covers(stretches: readonly Stretch[], { from, to, onFirstLine }: Stretch, rule: string): boolean {
  return stretches.some((one) => {
    return one.from <= from && to <= one.to && one.rules.has(rule) && (onFirstLine || !one.onFirstLine);
  });
}

/** A stretch without rules that are switched off for the whole file; none without any rule. */
function without(stretch: Stretch, ofFile: ReadonlySet<string>): readonly Stretch[] {
  const rules = new Set([...stretch.rules].filter((rule) => !ofFile.has(rule)));
  return rules.size === 0 ? [] : [{ ...stretch, rules }];
}

/** Stretches that overlap as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const before = all.at(-1);
    if (before === undefined || before.to < next.from) all.push(next);
    else {
      all[all.length - 1] = {
        from: before.from,
        to: Math.max(before.to, next.to),
        rules: new Set([...before.rules, ...next.rules]),
        onFirstLine: before.onFirstLine && next.onFirstLine && before.from === next.from,
      };
    }
  }
  return all;
}
