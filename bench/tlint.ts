import { existsSync } from 'node:fs';
import { z } from 'zod';
import { root } from '../.scripts/root.ts';
import { outputOf, type Program } from './child.ts';

const BIN = `${root}dist/bin/tlint.js`;

const FileList = z.array(z.object({ path: z.string(), kind: z.string() }));

/** The built tlint; exit code 1, for findings, is no failure. */
export function tlint(...args: readonly string[]): Program {
  return { args: [BIN, ...args], exitCodes: [0, 1] };
}

/** @throws Error when there is no build */
export function checkBuild(): void {
  if (!existsSync(BIN)) throw new Error('There is no `dist/`. Run `npm run build` first.');
}

export async function filesIn(folder: string): Promise<z.infer<typeof FileList>> {
  const { stdout } = await outputOf(tlint('--list-files', '--format', 'json', folder));
  return FileList.parse(JSON.parse(stdout));
}
