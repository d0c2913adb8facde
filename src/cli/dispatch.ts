import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { createProgram } from './program.ts';

/** Parses the arguments, and runs the command that they name. */
export async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  let help = '';
  let complaint = '';
  const program = createProgram(io, {
    ended: (exitCode) => (code = exitCode),
    help: (text) => (help += text),
    complaint: (text) => (complaint += text),
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? EXIT.clean : EXIT.failed;
  }
  await say(io, complaint);
  await write(io.stdout, help);
  return code;
}
