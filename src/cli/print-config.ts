import { printableJson } from '../report/printable.ts';
import { readConfig } from '../query/read-config.ts';
import type { RunRequest } from '../run/run.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';

/** `tlint --print-config`: prints the resolved config of the first file as JSON. */
export async function printConfig(request: RunRequest, io: Io): Promise<ExitCode> {
  await write(io.stdout, `${printableJson(await readConfig(request, builtins))}\n`);
  return EXIT.clean;
}
