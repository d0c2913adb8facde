/** What can be measured; the names are those of `--only`. */
export const MEASURES = ['cold', 'threads', 'memory', 'competitors', 'cached', 'one-file', 'watch', 'stages', 'growth'] as const;

export type Measure = (typeof MEASURES)[number];

export type Unit = 's' | 'ms' | 'MB' | 'kB' | '%';

/** A value as a multiple of something measured on the same machine in the same run. */
export interface Ratio {
  readonly times: number;
  readonly of: string;
}

/** A line of the table. */
export interface Row {
  readonly measure: Measure;
  readonly what: string;
  /** Absent when it was not measured; `note` says why. */
  readonly value?: number;
  readonly unit: Unit;
  readonly ratio?: Ratio;
  /** The most that the value, or the ratio, may be. */
  readonly budget?: { readonly most: number; readonly on: 'value' | 'ratio' };
  readonly note?: string;
}

/** Whether the row keeps its budget; undefined without one, or without a value. */
export function keepsBudget({ value, ratio, budget }: Row): boolean | undefined {
  const measured = budget?.on === 'ratio' ? ratio?.times : value;
  return budget === undefined || measured === undefined ? undefined : measured <= budget.most;
}
