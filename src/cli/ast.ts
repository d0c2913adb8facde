import { printableJson } from '../report/printable.ts';
import { readAst } from '../query/read-ast.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';

/** `tlint ast <file>` */
export async function ast(file: string, io: Io): Promise<ExitCode> {
  await write(io.stdout, `${printableJson(await readAst(file, { cwd: io.cwd, rules: [] }, builtins))}\n`);
  return EXIT.clean;
}
