import { outputOf } from '../child.ts';
import type { Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';

/** A line of what `--timing` prints. */
interface Timing {
  readonly name: string;
  readonly kind: 'stage' | 'rule';
  readonly milliseconds: number;
  /** Percent of the whole. */
  readonly share: number;
}

/** The stage that the rules make up. */
const ALL_RULES = 'rules';
const TOTAL = 'total';

/** Shares below this are left out. */
const LEAST_SHARE = 0.5;

/** Where the time of a run goes, by stage and by rule. */
export async function stages({ folder, config, say }: Setting): Promise<Row[]> {
  say('tlint --timing');
  const { stderr } = await outputOf(tlint('--config', config, '--timing', folder));
  return readTimings(stderr)
    .filter(({ name, share }) => share >= LEAST_SHARE && name !== TOTAL)
    .map(({ name, kind, milliseconds, share }): Row => {
      const row: Row = {
        measure: 'stages',
        what: `${kind} ${name}`,
        value: share,
        unit: '%',
        note: `${Math.round(milliseconds)} ms`,
      };
      return name === ALL_RULES ? { ...row, what: 'all rules together', budget: { most: 25, on: 'value' } } : row;
    });
}

/** Reads lines such as `parse  812.4 ms  41.2 %`, those of rules indented; any other line is none of the table. */
export function readTimings(text: string): Timing[] {
  const lines = text.matchAll(/^( *)(\S+) +([\d.]+) ms +([\d.]+) %$/gm);
  return Array.from(lines, ([, indent, name = '', milliseconds, share]) => ({
    name,
    kind: indent === '' ? 'stage' : 'rule',
    milliseconds: Number(milliseconds),
    share: Number(share),
  }));
}
