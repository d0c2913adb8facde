import { CommanderError } from 'commander';
import { describeError } from './describe-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, muteStreamErrors, say, write } from './io.ts';
import { createProgram } from './program.ts';

/** Runs the command line: takes the arguments after `tlint`, returns the exit code, and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  muteStreamErrors(io);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    await say(io, describeError(error));
    return EXIT.failed;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
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
