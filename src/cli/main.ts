import { describeError } from './describe-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, muteStreamErrors, say } from './io.ts';
import { callKey, repeatRun } from './repeat-run.ts';

/** Runs the command line: takes the arguments after `tlint`, returns the exit code, and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  muteStreamErrors(io);
  try {
    const key = callKey(argv, io);
    return (await repeatRun(key, argv, io)) ?? (await record(key, argv, io));
  } catch (error) {
    await say(io, describeError(error));
    return EXIT.failed;
  }
}

async function record(key: string, argv: readonly string[], io: Io): Promise<ExitCode> {
  // Loaded on demand, so that a call that needs no run loads nothing of it.
  const { Recording } = await import('./recording.ts');
  const { dispatch } = await import('./dispatch.ts');
  const recording = new Recording(key);
  try {
    return await dispatch(argv, recorded(io, recording));
  } finally {
    recording.end();
  }
}

function recorded(io: Io, recording: NonNullable<Io['recording']>): Io {
  const { cwd, stdout, stderr, env, readByProgram, onLinted, signal, onInterrupt } = io;
  return {
    cwd,
    get stdin() {
      return io.stdin;
    },
    stdout,
    stderr,
    env,
    ...(readByProgram !== undefined && { readByProgram }),
    ...(onLinted && { onLinted }),
    ...(signal && { signal }),
    ...(onInterrupt && { onInterrupt }),
    recording,
  };
}
