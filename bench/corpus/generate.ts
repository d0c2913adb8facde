import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { glossary } from './glossary.ts';
import { type CorpusFile, paper } from './paper.ts';
import { Random } from './random.ts';
import { lengthAt } from './section.ts';

export interface CorpusPlan {
  /** Section files; the files beside them come on top. */
  readonly files: number;
  readonly seed: number;
  /** 1 for files as long as real ones, less for shorter ones. */
  readonly scale: number;
}

/** Section files a paper has, the abstract section among them. */
const PAPER_SIZES = [4, 5, 6, 7, 7, 7, 8, 8, 9, 12] as const;

/** All files of a corpus, paper by paper; the same plan gives the same bytes. */
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

/** An abstract is among the shorter files of all, other sections are seldom. */
function sizeOf(index: number, random: Random): number {
  return index === 0 ? random.next() * 0.35 : 0.1 + random.next() * 0.9;
}
