import { Writable } from 'node:stream';
import type { Io, Output } from '../../src/cli/io.ts';

/** An output that keeps what is written, and fails where it is told to. */
export class Recorder extends Writable implements Output {
  readonly isTTY: boolean;
  text = '';
  readonly #failure: string | undefined;

  constructor(options: { readonly isTTY?: boolean; readonly failure?: string } = {}) {
    super({ decodeStrings: false });
    this.isTTY = options.isTTY ?? false;
    this.#failure = options.failure;
  }

  override _write(chunk: unknown, _encoding: string, done: (error?: Error) => void): void {
    if (this.#failure !== undefined) return done(Object.assign(new Error(`${this.#failure}: write`), { code: this.#failure }));
    this.text += String(chunk);
    done();
  }
}

interface FakeIo extends Io {
  readonly stdout: Recorder;
  readonly stderr: Recorder;
}

export function fakeIo(
  cwd: string,
  parts: Partial<Pick<FakeIo, 'stdout' | 'stderr' | 'env'>> & { readonly stdin?: string } = {},
): FakeIo {
  const { stdout = new Recorder(), stderr = new Recorder(), env = {}, stdin = '' } = parts;
  return { cwd, stdout, stderr, env, stdin: chunks(stdin) };
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
}
