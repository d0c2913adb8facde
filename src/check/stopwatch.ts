/** Adds up how long the steps of a run take, in milliseconds: the stages by name, the rules as `rule <id>`. */
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

/** Does the work, on the clock where there is one. */
export function timed<Result>(stopwatch: Stopwatch | undefined, step: string, work: () => Result): Result {
  return stopwatch === undefined ? work() : stopwatch.measure(step, work);
}
