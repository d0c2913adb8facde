import { printableJson } from '../report/printable.ts';
import { readAst } from '../inspect.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';

/** `tlint ast <file>` */
export async function ast(file: string, io: Io): Promise<ExitCode> {
  await write(io.stdout, `${printableJson(await readAst(file, io.cwd))}\n`);
  return EXIT.clean;
}
