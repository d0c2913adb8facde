import { measure } from '../child.ts';
import { type Competitor, competitors } from '../competitors.ts';
import { rounds, type Subject } from '../rounds.ts';
import type { Ratio, Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';
import { measureUnit } from '../unit.ts';

const PARSE = 'the parse alone';
const RUN = 'whole run, cold';
const ONE = 'one thread';
const TWO = 'two workers';

/** Measures runs on all files relative to parsing alone: the whole run, threads, memory, other linters. */
export async function wholeRun(setting: Setting): Promise<Row[]> {
  const { only, runs, say } = setting;
  const others = only.has('competitors') ? competitors(setting.folder, say) : [];
  const results = await rounds(subjects(setting, others), runs, say);
  const unit = results.get(PARSE);
  const run = results.get(RUN);
  const one = results.get(ONE);
  if (unit === undefined) return [];
  const parses = (wall: number): Ratio => ({ times: wall / unit.wall, of: PARSE });

  const rows: Row[] = [{ measure: 'cold', what: PARSE, value: unit.wall / 1e3, unit: 's' }];
  if (run !== undefined && only.has('cold')) {
    const cpu: Ratio = { times: run.cpu / unit.cpu, of: 'its CPU time' };
    rows.push(
      {
        measure: 'cold',
        what: RUN,
        value: run.wall / 1e3,
        unit: 's',
        ratio: parses(run.wall),
        budget: { most: 1.1, on: 'ratio' },
      },
      {
        measure: 'cold',
        what: `${RUN}: CPU time`,
        value: run.cpu / 1e3,
        unit: 's',
        ratio: cpu,
        budget: { most: 1.3, on: 'ratio' },
      },
    );
  }
  if (run !== undefined && one !== undefined) {
    const gain = { times: run.wall / one.wall, of: ONE };
    rows.push(
      { measure: 'threads', what: `whole run, ${ONE}`, value: one.wall / 1e3, unit: 's', ratio: parses(one.wall) },
      {
        measure: 'threads',
        what: 'as many workers as it takes',
        value: run.wall / 1e3,
        unit: 's',
        ratio: gain,
        budget: { most: 1, on: 'ratio' },
      },
    );
  }
  const workers = results.get(TWO);
  if (workers !== undefined) {
    rows.push({
      measure: 'memory',
      what: `peak memory, ${TWO}`,
      value: workers.peak / 1024,
      unit: 'MB',
      budget: { most: 400, on: 'value' },
    });
  }
  for (const { name, most } of others) {
    const other = results.get(name);
    if (other === undefined) continue;
    rows.push({ measure: 'competitors', what: name, value: other.wall / 1e3, unit: 's', ratio: parses(other.wall) });
    if (run === undefined || most === undefined) continue;
    const ratio = { times: run.wall / other.wall, of: name };
    rows.push({ measure: 'competitors', what: RUN, value: run.wall / 1e3, unit: 's', ratio, budget: { most, on: 'ratio' } });
  }
  return rows;
}

function subjects({ folder, files, config, scratch, only }: Setting, others: readonly Competitor[]): Subject[] {
  const run = (name: string, ...args: string[]): Subject => ({
    name,
    sample: () => measure(tlint('--config', config, ...args, folder)),
  });
  return [
    { name: PARSE, sample: () => measureUnit(files, scratch) },
    ...(only.has('cold') || only.has('threads') || only.has('competitors') ? [run(RUN)] : []),
    ...(only.has('threads') ? [run(ONE, '--concurrency', '1')] : []),
    ...(only.has('memory') ? [run(TWO, '--concurrency', '2')] : []),
    ...others.map(({ name, program }): Subject => ({ name, sample: () => measure(program), optional: true })),
  ];
}
