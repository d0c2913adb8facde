import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { root } from '../../.scripts/root.ts';
import { outputOf } from '../child.ts';
import type { Row } from '../row.ts';
import type { Setting } from '../setting.ts';

const SCRIPT = fileURLToPath(new URL('../edit-again.ts', import.meta.url));

/** In bytes: the length of the file to edit. */
const LENGTH = 20_000;

const Times = z.object({ edit: z.number(), parse: z.number() });

/** Measures the time from a change of an open file, in an editor, to its findings. */
export async function editing({ files, config, say }: Setting): Promise<Row[]> {
  const distance = (path: string): number => Math.abs(statSync(path).size - LENGTH);
  const [file] = files.toSorted((a, b) => distance(a) - distance(b));
  if (file === undefined) return [];
  say('Typing at ten places of a file');
  const { stdout } = await outputOf({ args: ['--import', 'tsx', SCRIPT, file, config], cwd: root });
  const { edit, parse } = Times.parse(JSON.parse(stdout));
  const what = `an edit of ${Math.round(statSync(file).size / 1e3)} kB, warm`;
  const ratio = { times: edit / parse, of: 'the parse alone' };
  return [
    { measure: 'editing', what: `${what}: the parse alone`, value: parse, unit: 'ms' },
    { measure: 'editing', what, value: edit, unit: 'ms', budget: { most: 20, on: 'value' } },
    { measure: 'editing', what, value: edit, unit: 'ms', ratio, budget: { most: 2, on: 'ratio' } },
  ];
}
