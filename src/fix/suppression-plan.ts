/** Which directives a text gets for its findings, and the text with them. */
import type { DirectiveKind } from '../check/directives.ts';
import type { SourceText } from '../text/source-text.ts';
import { type DirectiveGroups, directiveGroups } from './directive-groups.ts';
import { type InsertedText, ofWholeFile, startOf } from './inserted-text.ts';
import { areAlike, covers, joined, type Stretch, without } from './stretches.ts';

/** Where directives may stand. `blocks` is tried first; the others only have directives for the whole file. */
type DirectivePlace = 'blocks' | 'top' | 'end';

/** A finding at an offset: of the text as it is planned so far, or of the original. */
export interface PlannedFinding {
  readonly rule: string;
  readonly offset: number;
}

/** A directive with those of its rules that hide nothing. */
export interface UnusedDirective {
  readonly rules: readonly string[];
  readonly offset: number;
}

interface Insertion extends InsertedText {
  /** The stretch that it is for; absent for the whole file. */
  readonly stretch?: Stretch;
}

export class SuppressionPlan {
  readonly #text: SourceText;
  readonly #reason: string;
  readonly #isMdx: boolean;
  readonly #groups: DirectiveGroups;
  readonly #ofFile = new Set<string>();
  /** The findings, at offsets of the original text, by rule and offset. */
  readonly #planned = new Map<string, PlannedFinding>();
  /** Rules with the groups, or the file, for which a directive turned out to hide nothing. */
  readonly #withdrawn = new Set<string>();
  #stretches: readonly Stretch[] = [];
  #place: DirectivePlace = 'blocks';

  /** @param isMdx whether comments are those of MDX */
  constructor(text: SourceText, reason: string, isMdx: boolean) {
    this.#text = text;
    this.#reason = reason;
    this.#isMdx = isMdx;
    this.#groups = directiveGroups(text, isMdx);
  }

  get before(): string {
    return this.#text.text;
  }

  /** How many findings the directives are for, by rule. */
  get counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { rule } of this.#planned.values()) counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  }

  /**
   * Adds findings at offsets of the text as it is planned so far; one that is still there in spite of a directive gets a wider one.
   * A directive that turned out to hide nothing goes: with one finding hidden, another may be gone. What is found after all gets a
   * wider one. False when nothing changes.
   */
  add(findings: readonly PlannedFinding[], unused: readonly UnusedDirective[] = []): boolean {
    const original = findings.map(({ rule, offset }) => ({ rule, offset: this.#originalOf(offset) }));
    let isNew = this.#withdraw(unused);
    const before = this.#stretches;
    for (const { rule, offset } of original) {
      if (this.#ofFile.has(rule)) continue;
      isNew = true;
      this.#planned.set(`${rule} ${offset}`, { rule, offset });
      const stretch = this.#place === 'blocks' ? this.#stretchAt(offset, rule) : undefined;
      if (stretch === undefined || covers(before, stretch, rule) || this.#withdrawn.has(keyOf(rule, stretch)))
        this.#ofFile.add(rule);
      else this.#stretches = joined([...this.#stretches, stretch]);
    }
    this.#stretches = this.#stretches.flatMap((stretch) => without(stretch, this.#ofFile));
    return isNew;
  }

  /** Takes rules out of directives, out of each one once. Was anything taken out? */
  #withdraw(unused: readonly UnusedDirective[]): boolean {
    const found = unused.map(({ rules, offset }) => ({ rules, insertion: this.#insertionAt(offset) }));
    let isChanged = false;
    for (const { rules, insertion } of found) {
      if (insertion === undefined) continue;
      const { stretch } = insertion;
      for (const rule of rules.filter((one) => !this.#withdrawn.has(keyOf(one, stretch)))) {
        isChanged = true;
        this.#withdrawn.add(keyOf(rule, stretch));
        if (stretch === undefined) this.#ofFile.delete(rule);
        else this.#stretches = this.#stretches.flatMap((one) => (areAlike(one, stretch) ? without(one, new Set([rule])) : [one]));
        for (const [key, planned] of this.#planned) {
          if (planned.rule === rule && this.#isIn(stretch, planned.offset)) this.#planned.delete(key);
        }
      }
    }
    return isChanged;
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

  /** What was inserted at an offset of the planned text. */
  #insertionAt(offset: number): Insertion | undefined {
    let added = 0;
    return this.#insertions().find(({ at, text }) => {
      const start = at + added;
      added += text.length;
      return start <= offset && offset < start + text.length;
    });
  }

  #isIn(stretch: Stretch | undefined, offset: number): boolean {
    if (stretch === undefined) return true;
    const group = this.#groups.groups.findIndex(({ last }) => last >= this.#text.lineAt(offset));
    return stretch.from <= group && group <= stretch.to;
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
    const own = this.#stretches.flatMap((stretch): readonly Insertion[] => {
      const { from, to, rules, onFirstLine } = stretch;
      const [first, last] = [this.#groups.groups[from]?.first ?? 1, this.#groups.groups[to]?.last ?? 1];
      const start = startOf(text, first);
      const opening = this.#comment(onFirstLine ? 'disable-next-line' : 'disable', rules) + eol + eol;
      if (onFirstLine) return [{ at: start, text: opening, stretch }];
      const closing = eol + eol + this.#comment('enable', rules, false);
      return [
        { at: start, text: opening, stretch },
        { at: text.lineRange(last).end, text: closing, stretch },
      ];
    });
    return [...this.#ofWholeFile(), ...own].sort((a, b) => a.at - b.at);
  }

  #ofWholeFile(): readonly Insertion[] {
    if (this.#ofFile.size === 0) return [];
    return [ofWholeFile(this.#text, this.#comment('disable-file', this.#ofFile), this.#groups.frontMatterEnd, this.#place)];
  }

  #comment(kind: DirectiveKind, rules: ReadonlySet<string>, hasReason = true): string {
    const words = `tlint-${kind} ${[...rules].sort().join(', ')}${hasReason ? ` -- ${this.#reason}` : ''}`;
    return this.#isMdx ? `{/* ${words} */}` : `<!-- ${words} -->`;
  }
}

function keyOf(rule: string, stretch: Stretch | undefined): string {
  return stretch === undefined ? rule : `${rule} ${stretch.from} ${stretch.to}`;
}
