import { WriteError } from '../text/write-error.ts';
import { printableLines, withoutLogCommands } from '../report/printable.ts';
import type { Recording } from './recording.ts';

/** The environment of a command, except for the file system. */
export interface Io {
  /** The working directory, an absolute path. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a program reads what is printed, instead of a person; the environment tells. */
  readonly readByProgram?: boolean;
  /** Called when a run has ended, by when the code that lints is compiled. */
  readonly onLinted?: () => void;
  /** Ends a command that would otherwise run until the process ends. */
  readonly signal?: AbortSignal;
  /** Has the user end a command that would otherwise run on, instead of the process; the signal says that it is asked for. */
  readonly onInterrupt?: () => AbortSignal;
  /** Takes down what is printed, for a later call. */
  readonly recording?: Recording;
}

export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Error codes of a stream whose reader, such as `head`, has ended. */
const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Writes lines to an output and waits until they are written. Lines that a CI runner would obey as log commands are defused. If
 * the reader of the output has ended, nothing is written and no error is thrown.
 * @throws WriteError when the text cannot be written, as on a full disk
 */
export async function write(output: Output, text: string): Promise<void> {
  await writeRaw(output, withoutLogCommands(text));
}

/** Like `write`, but without changing the text, for output that must be exact. */
export async function writeRaw(output: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    output.write(text, (error) => {
      if (error && !isReaderGone(error)) reject(new WriteError('the output', error));
      else resolve();
    });
  });
}

/** Prints lines for the user on standard error. Ignores errors, since there is no other place to report them. */
export async function say(io: Io, text: string): Promise<void> {
  const shown = withoutLogCommands(printableLines(text));
  io.recording?.print('stderr', shown);
  await writeRaw(io.stderr, shown).catch(() => undefined);
}

/** Ignores the error events of the output streams, which would end the process; a failed write rejects its own promise. */
export function muteStreamErrors(io: Io): void {
  for (const output of [io.stdout, io.stderr]) output.on('error', () => undefined);
}

function isReaderGone(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && READER_GONE.has(error.code);
}
