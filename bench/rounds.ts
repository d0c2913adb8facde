import { median } from './median.ts';
import type { Sample } from './child.ts';

/** Something that is run over all files. */
export interface Subject {
  readonly name: string;
  readonly sample: () => Promise<Sample>;
}

/** The middle of what the runs of each subject took, by its name. */
export type Results = ReadonlyMap<string, Sample>;

/** Every subject has its turn in every round, so that all of them meet the same machine. */
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
