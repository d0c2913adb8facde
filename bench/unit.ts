import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { root } from '../.scripts/root.ts';
import { outputOf, type Sample } from './child.ts';

const SCRIPT = fileURLToPath(new URL('parse-only.ts', import.meta.url));

const Parsed = z.object({ wall: z.number(), cpu: z.number(), peak: z.number() });

/** Measures parsing alone, without the start of the process. */
export async function measureUnit(paths: readonly string[], scratch: string): Promise<Sample> {
  const list = join(scratch, 'files.txt');
  writeFileSync(list, `${paths.join('\n')}\n`);
  const { stdout } = await outputOf({ args: ['--import', 'tsx', SCRIPT, list], cwd: root });
  return Parsed.parse(JSON.parse(stdout));
}
