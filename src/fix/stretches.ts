/** Stretches of a text in which rules are switched off. */
/** Rules that are switched off for the groups from `from` to `to`, by their indexes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly rules: ReadonlySet<string>;
  /** Do all its findings start on its first line? */
  readonly onFirstLine: boolean;
}

/** Are two stretches at one place? */
export function areAlike(one: Stretch, other: Stretch): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Does one of some stretches switch a rule off where another one is for it? */
export function covers(stretches: readonly Stretch[], { from, to, onFirstLine }: Stretch, rule: string): boolean {
  return stretches.some((one) => {
    return one.from <= from && to <= one.to && one.rules.has(rule) && (onFirstLine || !one.onFirstLine);
  });
}

/** A stretch without rules that are switched off for the whole file; none without any rule. */
export function without(stretch: Stretch, ofFile: ReadonlySet<string>): readonly Stretch[] {
  const rules = new Set([...stretch.rules].filter((rule) => !ofFile.has(rule)));
  return rules.size === 0 ? [] : [{ ...stretch, rules }];
}

/** Stretches that overlap as one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
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
