import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../child.ts';
import { writeCorpus } from '../corpus/generate.ts';
import type { Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';

const FEW = 400;
const MANY = 50_000;

/** Short files are sufficient, since only findings and summaries stay in memory, not texts. */
const SCALE = 0.25;

/** Measures the memory for each additional file. */
export async function growth(setting: Setting): Promise<Row[]> {
  const few = await peak(FEW, setting);
  const many = await peak(MANY, setting);
  const value = (many - few) / (MANY - FEW);
  const note = `${Math.round(few / 1024)} MB with ${FEW} files, ${Math.round(many / 1024)} MB with ${MANY}`;
  return [{ measure: 'growth', what: 'memory for each file more', value, unit: 'kB', budget: { most: 4, on: 'value' }, note }];
}

/** The peak memory of a run in kilobytes. */
async function peak(files: number, { scratch, seed, say }: Setting): Promise<number> {
  const folder = join(scratch, `growth-${files}`);
  say(`Writing and linting ${files} files`);
  writeCorpus(folder, { files, seed, scale: SCALE });
  const sample = await measure(tlint('--quiet', folder));
  rmSync(folder, { recursive: true });
  return sample.peak;
}
