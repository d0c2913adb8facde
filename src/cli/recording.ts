import { Observations } from '../text/observations.ts';
import type { ExitCode } from './exit-code.ts';
import { type Printed, writeRecord } from './run-record.ts';

/** Writes down what a call sees and prints, so that the same call can be answered without a run. */
export class Recording {
  readonly #key: string;
  readonly #seen = new Observations();
  readonly #printed: { readonly to: Printed['to']; readonly text: string }[] = [];

  /** @param key identifies the call */
  constructor(key: string) {
    this.#key = key;
  }

  print(to: Printed['to'], text: string): void {
    if (text !== '') this.#printed.push({ to, text });
  }

  /** Gives the recording up: the run does more than print a report, or depends on more than it sees. */
  drop(): void {
    this.#seen.spoil();
    this.#printed.length = 0;
  }

  end(): void {
    this.#seen.end();
  }

  /** Keeps what was recorded in a cache folder. What fails is no failure of the run, which the cache tells of. */
  async save(folder: string, code: ExitCode): Promise<void> {
    const seen = this.#seen.all;
    if (seen === undefined) return;
    const printed = this.#printed.map(({ to, text }) => ({ to, bytes: Buffer.from(text) }));
    await writeRecord(folder, this.#key, { code, seen, printed }).catch(() => undefined);
  }
}
