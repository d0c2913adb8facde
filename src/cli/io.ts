import { WriteError } from '../text/write-error.ts';
import { printableLines, withoutLogCommands } from '../report/printable.ts';

/** All of the outside world that a command may touch, besides files. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends what would go on until the process ends. */
  readonly signal?: AbortSignal;
}

export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** What a stream says when the program that read it, such as `head`, has seen enough. */
const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Writes lines to an output and waits until they are out; a reader that has gone is no failure. No line is a command to the
 * runner of a job whose log it goes to.
 * @throws WriteError when the text cannot be written, as on a full disk
 */
export async function write(output: Output, text: string): Promise<void> {
  await writeRaw(output, withoutLogCommands(text));
}

/** The same for a text of which every byte counts. */
export async function writeRaw(output: Output, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    output.write(text, (error) => {
      if (error && !isReaderGone(error)) reject(new WriteError('the output', error));
      else resolve();
    });
  });
}

/** Speaks to the person on standard error, in whole lines; where that fails there is nobody left to tell. */
export async function say(io: Io, text: string): Promise<void> {
  await write(io.stderr, printableLines(text)).catch(() => undefined);
}

/** A failed write is told to the one who wrote; the stream's own event would end the process. */
export function muteStreamErrors(io: Io): void {
  for (const output of [io.stdout, io.stderr]) output.on('error', () => undefined);
}

function isReaderGone(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && READER_GONE.has(error.code);
}
