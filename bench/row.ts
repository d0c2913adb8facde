/** The names of the measures, as `--only` takes them. */
export const MEASURES = [
  'cold',
  'threads',
  'memory',
  'competitors',
  'pages',
  'cached',
  'one-file',
  'editing',
  'watch',
  'stages',
  'growth',
] as const;

export type Measure = (typeof MEASURES)[number];

export type Unit = 's' | 'ms' | 'MB' | 'kB' | '%';

/** A value as a multiple of another value from the same run on the same machine. */
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
  /** The upper limit of the value or of the ratio. */
  readonly budget?: { readonly most: number; readonly on: 'value' | 'ratio' };
  readonly note?: string;
}

/** Is the row within its budget? Undefined without a budget or a value. */
export function keepsBudget({ value, ratio, budget }: Row): boolean | undefined {
  const measured = budget?.on === 'ratio' ? ratio?.times : value;
  return budget === undefined || measured === undefined ? undefined : measured <= budget.most;
}
