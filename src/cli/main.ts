import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, muteStreamErrors, say, write } from './io.ts';
import { createProgram } from './program.ts';

/** The whole command line: takes the arguments after `tlint`, gives the exit code, and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  muteStreamErrors(io);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    await say(io, describe(error));
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

function describe(error: unknown): string {
  if (error instanceof Error && isForeseen(error)) {
    const hint = 'hint' in error && typeof error.hint === 'string' ? `${error.hint}\n` : '';
    return `error: ${error.message}\n${hint}`;
  }
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `tlint has a bug; please report it with what follows\n${story}\n`;
}

/** Errors that say what a person can mend have a place for a hint, which may be empty. */
function isForeseen(error: Error): boolean {
  return 'hint' in error;
}
