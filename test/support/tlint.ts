import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { fakeIo } from '../cli/fake-io.ts';

/** Calls the command line in a folder. */
export async function tlint(cwd: string, ...argv: readonly string[]) {
  const io = fakeIo(cwd);
  const code = await main(argv, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** The files of the report; an exit code of 2 fails. */
export async function reportOf(cwd: string, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await tlint(cwd, ...argv, '--format', 'json');
  if (code === 2) throw new Error(stderr);
  return reportSchema.parse(JSON.parse(stdout)).files;
}
