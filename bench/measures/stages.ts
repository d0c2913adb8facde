import { outputOf } from '../child.ts';
import type { Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';

/** A line of the output of `--timing`. */
interface Timing {
  readonly name: string;
  readonly kind: 'stage' | 'rule';
  readonly milliseconds: number;
  /** The percentage of the total. */
  readonly share: number;
}

/** The name of the stage of all rules. */
const ALL_RULES = 'rules';
const TOTAL = 'total';

/** In percent: smaller shares are left out. */
const LEAST_SHARE = 0.5;

/** Measures the shares of the stages and rules in the time of a run. */
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

/** Parses lines such as `parse  812.4 ms  41.2 %`, indented for rules; ignores all others. */
export function readTimings(text: string): Timing[] {
  const lines = text.matchAll(/^( *)(\S+) +([\d.]+) ms +([\d.]+) %$/gm);
  return Array.from(lines, ([, indent, name = '', milliseconds, share]) => ({
    name,
    kind: indent === '' ? 'stage' : 'rule',
    milliseconds: Number(milliseconds),
    share: Number(share),
  }));
}
