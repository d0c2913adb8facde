import { median } from './median.ts';
import type { Sample } from './child.ts';

/** A program to measure on all files. */
export interface Subject {
  readonly name: string;
  readonly sample: () => Promise<Sample>;
  /** True when it is left out once it fails, as a linter may that does not stand the files. */
  readonly optional?: true;
}

/** The median sample of each subject, by name. */
export type Results = ReadonlyMap<string, Sample>;

/**
 * Measures all subjects in each round, so that changes of the machine's load affect all of them.
 * @throws Error when one fails that is not optional
 */
export async function rounds(subjects: readonly Subject[], runs: number, say: (line: string) => void): Promise<Results> {
  const samples = new Map(subjects.map(({ name }): [string, Sample[]] => [name, []]));
  for (let round = 1; round <= runs; round += 1) {
    for (const { name, sample, optional } of subjects) {
      const known = samples.get(name);
      if (known === undefined) continue;
      say(`${name}, run ${round} of ${runs}`);
      try {
        known.push(await sample());
      } catch (failure) {
        if (!optional) throw failure;
        say(`${name} is left out. ${failure instanceof Error ? failure.message : String(failure)}`);
        samples.delete(name);
      }
    }
  }
  return new Map(Array.from(samples, ([name, list]) => [name, middleOf(list)]));
}

function middleOf(samples: readonly Sample[]): Sample {
  const middle = (key: keyof Sample): number => median(samples.map((sample) => sample[key]));
  return { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
}
