import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { glossary } from './glossary.ts';
import { type CorpusFile, paper } from './paper.ts';
import { Random } from './random.ts';
import { lengthAt } from './section.ts';

export interface CorpusPlan {
  /** The number of section files; other files are not counted. */
  readonly files: number;
  readonly seed: number;
  /** The factor of the length of files; 1 for the length of real ones. */
  readonly scale: number;
}

/** Numbers of section files in a paper, including the abstract section. */
const PAPER_SIZES = [4, 5, 6, 7, 7, 7, 8, 8, 9, 12] as const;

/** The files of a corpus, paper by paper; the same plan gives the same bytes. */
export function* corpus({ files, seed, scale }: CorpusPlan): Generator<CorpusFile> {
  const random = new Random(seed);
  yield { path: 'translations/glossary.md', text: glossary() };
  for (let number = 1, left = files; left > 0; number += 1) {
    const size = Math.min(left, random.pick(PAPER_SIZES));
    const lengths = Array.from({ length: size }, (_, index) => scale * lengthAt(sizeOf(index, random)));
    yield* paper(`p${String(number).padStart(4, '0')}`, lengths, seed + number);
    left -= size;
  }
}

export function writeCorpus(folder: string, plan: CorpusPlan): void {
  for (const { path, text } of corpus(plan)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The quantile of a file's length: abstracts are short, other sections rarely are. */
function sizeOf(index: number, random: Random): number {
  return index === 0 ? random.next() * 0.35 : 0.1 + random.next() * 0.9;
}
