/** Sums up the times of the steps of a run in milliseconds: stages by name, rules as `rule <id>`. */
export class Stopwatch {
  readonly times = new Map<string, number>();

  measure<Result>(step: string, work: () => Result): Result {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.add(step, performance.now() - start);
    }
  }

  add(step: string, milliseconds: number): void {
    this.times.set(step, (this.times.get(step) ?? 0) + milliseconds);
  }
}

/** Runs a function, and measures its time if there is a stopwatch. */
export function timed<Result>(stopwatch: Stopwatch | undefined, step: string, work: () => Result): Result {
  return stopwatch === undefined ? work() : stopwatch.measure(step, work);
}
