import { median } from './median.ts';
import type { Sample } from './child.ts';

/** A program to measure on all files. */
export interface Subject {
  readonly name: string;
  readonly sample: () => Promise<Sample>;
}

/** The median sample of each subject, by name. */
export type Results = ReadonlyMap<string, Sample>;

/** Measures all subjects in each round, so that changes of the machine's load affect all of them. */
export async function rounds(subjects: readonly Subject[], runs: number, say: (line: string) => void): Promise<Results> {
  const samples = new Map(subjects.map(({ name }): [string, Sample[]] => [name, []]));
  for (let round = 1; round <= runs; round += 1) {
    for (const { name, sample } of subjects) {
      say(`${name}, run ${round} of ${runs}`);
      samples.get(name)?.push(await sample());
    }
  }
  return new Map(Array.from(samples, ([name, list]) => [name, middleOf(list)]));
}

function middleOf(samples: readonly Sample[]): Sample {
  const middle = (key: keyof Sample): number => median(samples.map((sample) => sample[key]));
  return { wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
}
