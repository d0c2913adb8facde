import { join } from 'node:path';
import { measure } from '../child.ts';
import { pageCorpus, writeFiles } from '../corpus/pages.ts';
import { rounds } from '../rounds.ts';
import type { Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';

const PAGES = 300;
const ONE = `${PAGES} texts, each in one file with its translation`;
const TWO = `${PAGES} texts, each in two files`;

/** Measures a cold run over pages and their translations against one over the same texts in bilingual files. */
export async function pages({ scratch, seed, runs, say }: Setting): Promise<Row[]> {
  const { inOne, inTwo } = pageCorpus(PAGES, seed);
  const folders = { one: join(scratch, 'in-one'), two: join(scratch, 'in-two') };
  writeFiles(folders.one, inOne);
  writeFiles(folders.two, inTwo);
  const subjects = [
    { name: ONE, sample: () => measure({ ...tlint('docs'), cwd: folders.one }) },
    { name: TWO, sample: () => measure({ ...tlint('docs'), cwd: folders.two }) },
  ];
  const results = await rounds(subjects, runs, say);
  const [one, two] = [results.get(ONE), results.get(TWO)];
  if (one === undefined || two === undefined) return [];
  const ratio = { times: two.wall / one.wall, of: 'in one file' };
  const cpu = { times: two.cpu / one.cpu, of: 'in one file' };
  return [
    { measure: 'pages', what: ONE, value: one.wall / 1e3, unit: 's' },
    { measure: 'pages', what: TWO, value: two.wall / 1e3, unit: 's', ratio, budget: { most: 1.2, on: 'ratio' } },
    { measure: 'pages', what: `${TWO}: CPU time`, value: two.cpu / 1e3, unit: 's', ratio: cpu },
  ];
}
