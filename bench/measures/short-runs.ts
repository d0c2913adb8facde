import { join } from 'node:path';
import { outputOf, type Program, wallOf } from '../child.ts';
import { median } from '../median.ts';
import type { Ratio, Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';

const NOTHING: Program = { args: ['-e', '0'] };

/** More runs than for other measures, because short runs vary more and are cheap. */
const LEAST_RUNS = 9;

/** Measures a run with the cache in which no file has changed. */
export async function cached(setting: Setting): Promise<Row[]> {
  const what = 'whole run, nothing changed';
  const cache = join(setting.scratch, 'cache');
  const program = tlint('--config', setting.config, '--cache', '--cache-location', cache, setting.folder);
  // The first run may meet files that were written a moment ago, whose stamps it does not trust yet.
  for (let run = 0; run < 2; run += 1) await outputOf(program);
  const { wall, ratio } = await againstNothing(program, setting);
  return [{ measure: 'cached', what, value: wall / 1e3, unit: 's', ratio, budget: { most: 4, on: 'ratio' } }];
}

/** Node starts faster from 22 on, by a factor of two, which tlint's own time does not. */
const MOST = process.version.startsWith('v20.') ? 5 : 10;

/** Measures a run on one file of median length, as on every save in an editor. */
export async function oneFile({ typical, config, ...setting }: Setting): Promise<Row[]> {
  const { wall, ratio } = await againstNothing(tlint('--config', config, typical), setting);
  return [
    { measure: 'one-file', what: 'one file, cold', value: wall / 1e3, unit: 's', ratio, budget: { most: MOST, on: 'ratio' } },
  ];
}

/** Measures a program in alternation with an empty Node process. */
async function againstNothing(
  program: Program,
  { runs, say }: Pick<Setting, 'runs' | 'say'>,
): Promise<{ wall: number; ratio: Ratio }> {
  const [walls, starts]: [number[], number[]] = [[], []];
  for (let run = 0; run < Math.max(runs, LEAST_RUNS); run += 1) {
    say(`tlint against \`node -e 0\`, run ${run + 1}`);
    starts.push(await wallOf(NOTHING));
    walls.push(await wallOf(program));
  }
  const wall = median(walls);
  return { wall, ratio: { times: wall / median(starts), of: 'node -e 0' } };
}
