import type { Output } from './io.ts';

/** No progress is shown before this time, so that short runs print nothing. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;

const CLEAR_LINE = '\r\u001B[K';

/** A line on a terminal with the progress of a long run. */
export class ProgressLine {
  readonly #output: Output;
  readonly #enabled: boolean;
  #next = performance.now() + PATIENCE_MS;
  #shown = false;

  constructor(output: Output, env: Readonly<Record<string, string | undefined>>) {
    this.#output = output;
    this.#enabled = output.isTTY === true && env['TERM'] !== 'dumb';
  }

  readonly update = (done: number, total: number): void => {
    const now = performance.now();
    if (!this.#enabled || now < this.#next) return;
    this.#next = now + INTERVAL_MS;
    this.#shown = true;
    this.#output.write(`${CLEAR_LINE}Checked ${done} of ${total} files`);
  };

  clear(): void {
    if (this.#shown) this.#output.write(CLEAR_LINE);
  }
}
